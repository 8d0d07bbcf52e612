SELECT due_change.follow_up_id, due_change.was_due, due_change.became_due, due_change.changed_on, due_change.was_at, due_change.became_at, due_change.because 
FROM due_change 
WHERE due_change.follow_up_id = %(follow_up)s::BIGINT ORDER BY due_change.id
