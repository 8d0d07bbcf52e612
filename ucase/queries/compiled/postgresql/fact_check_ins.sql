SELECT follow_up.case_id, follow_up.id, follow_up.due, follow_up.planned_on, follow_up.ended_on, follow_up.state, follow_up.signal 
FROM follow_up ORDER BY follow_up.id
