SELECT consent_category.id, (SELECT data_consent_1.resident_id 
FROM data_consent AS data_consent_1 
WHERE data_consent_1.id = consent_category.consent_id) AS owner, consent_category.category 
FROM consent_category 
WHERE consent_category.id IN (SELECT consent_category.id 
FROM consent_category 
WHERE consent_category.consent_id IN (SELECT data_consent.id 
FROM data_consent 
WHERE data_consent.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household))) ORDER BY consent_category.id
