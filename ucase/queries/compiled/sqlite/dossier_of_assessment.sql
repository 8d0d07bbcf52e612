SELECT assessment.id, assessment.resident_id AS owner, assessment.edition, assessment.measured_on, assessment.remarks, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = assessment.manager_id) AS manager_id 
FROM assessment 
WHERE assessment.id IN (SELECT assessment.id 
FROM assessment 
WHERE assessment.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY assessment.id
