SELECT case_manager.id, case_manager.name 
FROM case_manager JOIN "case" ON "case".manager_id = case_manager.id 
WHERE "case".id = :case
