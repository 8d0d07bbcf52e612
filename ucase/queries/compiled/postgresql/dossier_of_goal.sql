SELECT goal.id, NULL AS owner, goal.programme_goal, goal.words, goal.set_on 
FROM goal 
WHERE goal.id IN (SELECT goal.id 
FROM goal 
WHERE goal.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT)) ORDER BY goal.id
