SELECT count(*) AS count_1 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due <= :until AND (:manager IS NULL OR follow_up.assigned_to_id = :manager)
