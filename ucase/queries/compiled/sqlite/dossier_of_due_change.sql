SELECT due_change.id, NULL AS owner, due_change.was_due, due_change.became_due, due_change.changed_on, due_change.was_at, due_change.became_at, due_change.because 
FROM due_change 
WHERE due_change.id IN (SELECT due_change.id 
FROM due_change 
WHERE due_change.follow_up_id IN (SELECT follow_up.id 
FROM follow_up 
WHERE follow_up.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household))) ORDER BY due_change.id
