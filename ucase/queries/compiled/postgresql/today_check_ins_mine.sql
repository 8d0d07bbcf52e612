SELECT follow_up.id, follow_up.case_id, follow_up.due, follow_up.at_time, follow_up.purpose 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due >= %(since)s::DATE AND follow_up.due <= %(until)s::DATE AND follow_up.assigned_to_id = %(manager)s::BIGINT AND NOT (EXISTS (SELECT transfer.id 
FROM transfer 
WHERE transfer.case_id = follow_up.case_id AND transfer.until_on IS NOT NULL AND transfer.from_on <= %(today)s::DATE AND transfer.until_on >= %(today)s::DATE)) ORDER BY follow_up.due, follow_up.id 
 LIMIT %(most)s::BIGINT OFFSET 0
