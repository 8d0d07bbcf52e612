SELECT count(*) AS count_1 
FROM (SELECT follow_up.id AS id 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due >= :since AND follow_up.due <= :until AND follow_up.assigned_to_id = :manager AND NOT (EXISTS (SELECT transfer_1.id 
FROM transfer AS transfer_1 
WHERE transfer_1.case_id = follow_up.case_id AND transfer_1.from_manager_id = follow_up.assigned_to_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today))) AS counted
