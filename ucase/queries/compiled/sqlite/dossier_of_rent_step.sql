SELECT rent_step.id, NULL AS owner, rent_step.from_on, rent_step.rent 
FROM rent_step 
WHERE rent_step.id IN (SELECT rent_step.id 
FROM rent_step 
WHERE rent_step.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY rent_step.id
