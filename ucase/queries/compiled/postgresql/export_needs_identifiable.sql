SELECT need.id, need.case_id, CASE WHEN need_kind.shipped THEN need_kind.key ELSE 'own' END AS kind, need.severity, need.raised_on, need.resolved_on, (SELECT count(*) AS count_1 
FROM need_turn 
WHERE need_turn.need_id = need.id AND need_turn.resolved IS false) AS came_back, goal.programme_goal, (SELECT count(*) AS count_2 
FROM support 
WHERE support.need_id = need.id) AS supports, (SELECT support.tier 
FROM support 
WHERE support.need_id = need.id AND support.solved IS true ORDER BY support.ended_on DESC, support.id DESC 
 LIMIT 1 OFFSET 0) AS solved_by, EXISTS (SELECT support.id 
FROM support 
WHERE support.need_id = need.id AND support.lower_tiers IS NOT NULL) AS explained, need_kind.name AS kind_name, need.about, goal.words 
FROM need JOIN need_kind ON need_kind.id = need.kind_id LEFT OUTER JOIN goal ON goal.id = need.goal_id 
WHERE (need.case_id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) ORDER BY need.id
