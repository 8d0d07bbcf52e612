SELECT transfer.to_manager_id, count(DISTINCT "case".id) AS count_1 
FROM transfer JOIN "case" ON "case".id = transfer.case_id 
WHERE transfer.until_on IS NOT NULL AND transfer.from_on <= :today AND transfer.until_on >= :today AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare') GROUP BY transfer.to_manager_id
