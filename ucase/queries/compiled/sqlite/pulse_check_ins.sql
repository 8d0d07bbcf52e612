SELECT follow_up.id, follow_up.due, follow_up.state, follow_up.ended_on, follow_up.signal 
FROM follow_up 
WHERE follow_up.case_id = :case
