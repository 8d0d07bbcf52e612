SELECT transfer_1.to_manager_id, count(*) AS count_1 
FROM transfer AS transfer_1 JOIN "case" ON "case".id = transfer_1.case_id 
WHERE transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare') GROUP BY transfer_1.to_manager_id
