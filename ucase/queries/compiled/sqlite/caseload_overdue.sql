SELECT coalesce((SELECT transfer.to_manager_id 
FROM transfer 
WHERE transfer.case_id = follow_up.case_id AND transfer.until_on IS NOT NULL AND transfer.from_on <= :today AND transfer.until_on >= :today ORDER BY transfer.id DESC
 LIMIT 1 OFFSET 0), follow_up.assigned_to_id) AS manager_id, count(*) AS count_1 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due < :today GROUP BY coalesce((SELECT transfer.to_manager_id 
FROM transfer 
WHERE transfer.case_id = follow_up.case_id AND transfer.until_on IS NOT NULL AND transfer.from_on <= :today AND transfer.until_on >= :today ORDER BY transfer.id DESC
 LIMIT 1 OFFSET 0), follow_up.assigned_to_id)
