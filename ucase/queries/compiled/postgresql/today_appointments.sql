SELECT follow_up.id, follow_up.case_id, follow_up.due, follow_up.at_time, follow_up.purpose 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due >= %(since)s::DATE AND follow_up.due <= %(until)s::DATE AND follow_up.at_time IS NOT NULL ORDER BY follow_up.due, follow_up.at_time, follow_up.id 
 LIMIT %(most)s::BIGINT OFFSET 0
