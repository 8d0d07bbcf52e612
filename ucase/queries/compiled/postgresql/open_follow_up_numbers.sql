SELECT follow_up.id, follow_up.due 
FROM follow_up 
WHERE follow_up.state = 'open' ORDER BY follow_up.due, follow_up.id 
 LIMIT %(most)s::BIGINT OFFSET 0
