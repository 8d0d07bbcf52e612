SELECT disclosure.id, disclosure.resident_id AS owner, disclosure.shared_on, disclosure.ground, disclosure.because, disclosure.purpose, disclosure.form, disclosure.digest, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = disclosure.manager_id) AS manager_id, (SELECT organisation.name 
FROM organisation 
WHERE organisation.id = disclosure.organisation_id) AS organisation_id 
FROM disclosure 
WHERE disclosure.id IN (SELECT disclosure.id 
FROM disclosure 
WHERE disclosure.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY disclosure.id
