SELECT goal_outcome.episode_id, goal_outcome.programme_goal, goal_outcome.result 
FROM goal_outcome ORDER BY goal_outcome.id
