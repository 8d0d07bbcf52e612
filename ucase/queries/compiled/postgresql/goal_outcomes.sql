SELECT goal_outcome.episode_id, goal_outcome.programme_goal, goal_outcome.result 
FROM goal_outcome JOIN episode ON episode.id = goal_outcome.episode_id 
WHERE episode.case_id = %(case)s::BIGINT ORDER BY goal_outcome.id
