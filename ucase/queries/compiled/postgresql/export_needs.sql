SELECT need.id, need.case_id, CASE WHEN need_kind.shipped THEN need_kind.key ELSE 'own' END AS kind, need.severity, need.raised_on, need.resolved_on, (SELECT count(*) AS count_1 
FROM need_turn 
WHERE need_turn.need_id = need.id AND need_turn.resolved IS false) AS came_back, goal.programme_goal, (SELECT count(*) AS count_2 
FROM support 
WHERE support.need_id = need.id) AS supports, (SELECT support.tier 
FROM support 
WHERE support.need_id = need.id AND support.solved IS true ORDER BY support.ended_on DESC, support.id DESC 
 LIMIT 1 OFFSET 0) AS solved_by, EXISTS (SELECT support.id 
FROM support 
WHERE support.need_id = need.id AND support.lower_tiers IS NOT NULL) AS explained 
FROM need JOIN need_kind ON need_kind.id = need.kind_id LEFT OUTER JOIN goal ON goal.id = need.goal_id ORDER BY need.id
