SELECT coalesce((SELECT transfer.to_manager_id 
FROM transfer 
WHERE transfer.case_id = "case".id AND transfer.until_on IS NOT NULL AND transfer.from_on <= :today AND transfer.until_on >= :today ORDER BY transfer.id DESC
 LIMIT 1 OFFSET 0), "case".manager_id) AS manager_id, count(*) AS count_1 
FROM "case" 
WHERE "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND NOT (EXISTS (SELECT episode.id 
FROM episode 
WHERE episode.case_id = "case".id AND episode.opened_on >= :silent_before)) AND NOT (EXISTS (SELECT contact.id 
FROM contact 
WHERE contact.case_id = "case".id AND contact.happened_on >= :silent_before AND contact.outcome = 'reached')) GROUP BY coalesce((SELECT transfer.to_manager_id 
FROM transfer 
WHERE transfer.case_id = "case".id AND transfer.until_on IS NOT NULL AND transfer.from_on <= :today AND transfer.until_on >= :today ORDER BY transfer.id DESC
 LIMIT 1 OFFSET 0), "case".manager_id)
