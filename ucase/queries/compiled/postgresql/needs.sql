SELECT need.id, need_kind.key, need_kind.name, need_kind.shipped, need.severity, need.about, need.goal_id, need.raised_on, need.resolved_on 
FROM need JOIN need_kind ON need_kind.id = need.kind_id 
WHERE need.case_id = %(case)s::BIGINT ORDER BY need.id
