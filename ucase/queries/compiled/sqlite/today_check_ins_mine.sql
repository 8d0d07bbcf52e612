SELECT follow_up.id, follow_up.case_id, follow_up.due, follow_up.at_time, follow_up.purpose 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due >= :since AND follow_up.due <= :until AND follow_up.assigned_to_id = :manager AND NOT (EXISTS (SELECT transfer.id 
FROM transfer 
WHERE transfer.case_id = follow_up.case_id AND transfer.until_on IS NOT NULL AND transfer.from_on <= :today AND transfer.until_on >= :today)) ORDER BY follow_up.due, follow_up.id
 LIMIT :most OFFSET 0
