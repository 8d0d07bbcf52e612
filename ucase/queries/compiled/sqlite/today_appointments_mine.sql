SELECT follow_up.id, follow_up.case_id, follow_up.due, follow_up.at_time, follow_up.purpose 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due >= :since AND follow_up.due <= :until AND follow_up.at_time IS NOT NULL AND follow_up.assigned_to_id + 0 = :manager AND NOT (EXISTS (SELECT transfer_1.id 
FROM transfer AS transfer_1 
WHERE transfer_1.case_id = follow_up.case_id AND transfer_1.from_manager_id = follow_up.assigned_to_id + 0 AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today)) ORDER BY follow_up.due, follow_up.at_time, follow_up.id
 LIMIT :most OFFSET 0
