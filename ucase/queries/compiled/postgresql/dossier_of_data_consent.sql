SELECT data_consent.id, data_consent.resident_id AS owner, data_consent.purpose, data_consent.given, data_consent.given_on, data_consent.until_on, data_consent.withdrawn_on, data_consent.withdrawn_because, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = data_consent.manager_id) AS manager_id, (SELECT organisation.name 
FROM organisation 
WHERE organisation.id = data_consent.organisation_id) AS organisation_id 
FROM data_consent 
WHERE data_consent.id IN (SELECT data_consent.id 
FROM data_consent 
WHERE data_consent.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT)) ORDER BY data_consent.id
