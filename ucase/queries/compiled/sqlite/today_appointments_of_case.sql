SELECT follow_up.id, follow_up.case_id, follow_up.due, follow_up.at_time, follow_up.purpose 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due >= :since AND follow_up.due <= :until AND follow_up.at_time IS NOT NULL AND follow_up.case_id = :case ORDER BY follow_up.due, follow_up.at_time, follow_up.id
 LIMIT :most OFFSET 0
