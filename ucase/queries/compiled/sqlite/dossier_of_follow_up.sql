SELECT follow_up.id, NULL AS owner, follow_up.due, follow_up.purpose, follow_up.state, follow_up.planned_on, follow_up.ended_on, follow_up.result, follow_up.at_time, follow_up.minutes, follow_up.place, follow_up.signal, follow_up.step, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = follow_up.assigned_to_id) AS assigned_to_id 
FROM follow_up 
WHERE follow_up.id IN (SELECT follow_up.id 
FROM follow_up 
WHERE follow_up.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY follow_up.id
