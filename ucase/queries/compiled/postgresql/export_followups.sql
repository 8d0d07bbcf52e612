SELECT follow_up.id, follow_up.case_id, follow_up.assigned_to_id, follow_up.planned_on, coalesce((SELECT due_change.was_due 
FROM due_change 
WHERE due_change.follow_up_id = follow_up.id ORDER BY due_change.id 
 LIMIT 1 OFFSET 0), follow_up.due) AS first_due_on, follow_up.due, (SELECT count(*) AS count_1 
FROM due_change 
WHERE due_change.follow_up_id = follow_up.id) AS moved, follow_up.state, follow_up.ended_on, follow_up.signal, follow_up.at_time IS NOT NULL AS appointment, follow_up.minutes, follow_up.series_id IS NOT NULL AS in_series 
FROM follow_up LEFT OUTER JOIN case_manager ON case_manager.id = follow_up.assigned_to_id ORDER BY follow_up.id
