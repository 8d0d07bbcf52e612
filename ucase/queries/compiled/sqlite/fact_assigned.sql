SELECT follow_up.id, follow_up.assigned_to_id 
FROM follow_up
