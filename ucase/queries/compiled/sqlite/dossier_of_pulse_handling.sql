SELECT pulse_handling.id, NULL AS owner, pulse_handling.handled_on, pulse_handling.because, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = pulse_handling.manager_id) AS manager_id 
FROM pulse_handling 
WHERE pulse_handling.id IN (SELECT pulse_handling.id 
FROM pulse_handling 
WHERE pulse_handling.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY pulse_handling.id
