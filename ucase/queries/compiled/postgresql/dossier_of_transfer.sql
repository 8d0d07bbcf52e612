SELECT transfer.id, NULL AS owner, transfer.from_on, transfer.until_on, transfer.because, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = transfer.from_manager_id) AS from_manager_id, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = transfer.to_manager_id) AS to_manager_id 
FROM transfer 
WHERE transfer.id IN (SELECT transfer.id 
FROM transfer 
WHERE transfer.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT)) ORDER BY transfer.id
