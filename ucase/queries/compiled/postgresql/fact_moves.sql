SELECT due_change.follow_up_id, due_change.changed_on, due_change.was_due 
FROM due_change ORDER BY due_change.id
