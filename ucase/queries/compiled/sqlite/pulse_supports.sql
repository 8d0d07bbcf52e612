SELECT support.id, support.need_id, support.status, support.agreed_on, support.ended_on, support.solved, network_member.gone_on 
FROM support JOIN need ON need.id = support.need_id LEFT OUTER JOIN network_member ON network_member.id = support.member_id 
WHERE need.case_id = :case
