SELECT goal_outcome.id, NULL AS owner, goal_outcome.programme_goal, goal_outcome.result 
FROM goal_outcome 
WHERE goal_outcome.id IN (SELECT goal_outcome.id 
FROM goal_outcome 
WHERE goal_outcome.episode_id IN (SELECT episode.id 
FROM episode 
WHERE episode.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household))) ORDER BY goal_outcome.id
