SELECT goal.id, goal.programme_goal, goal.words, goal.set_on 
FROM goal 
WHERE goal.case_id = %(case)s::BIGINT ORDER BY goal.id
