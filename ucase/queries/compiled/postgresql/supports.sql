SELECT support.need_id, support.id, support.tier, support.provider, support.lower_tiers, support.status, support.proposed_on, support.agreed_on, support.started_on, support.ended_on, support.result, support.solved 
FROM support JOIN need ON need.id = support.need_id 
WHERE need.case_id = %(case)s::BIGINT ORDER BY support.id
