SELECT due_change.follow_up_id, due_change.was_due, due_change.became_due, due_change.changed_on, due_change.was_at, due_change.became_at, due_change.because 
FROM due_change JOIN follow_up ON follow_up.id = due_change.follow_up_id 
WHERE follow_up.case_id = :case ORDER BY due_change.id
