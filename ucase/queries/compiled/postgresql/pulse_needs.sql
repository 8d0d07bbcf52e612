SELECT need.id, CASE WHEN need_kind.shipped THEN need_kind.key ELSE need_kind.name END AS anon_1, need.resolved_on, need_turn.id AS id_1, need_turn.turned_on 
FROM need JOIN need_kind ON need_kind.id = need.kind_id LEFT OUTER JOIN need_turn ON need_turn.id = (SELECT max(need_turn.id) AS max_1 
FROM need_turn 
WHERE need_turn.need_id = need.id AND NOT need_turn.resolved) 
WHERE need.case_id = %(case)s::BIGINT
