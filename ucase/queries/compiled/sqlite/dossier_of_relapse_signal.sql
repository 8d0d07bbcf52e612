SELECT relapse_signal.id, NULL AS owner, relapse_signal.kind, relapse_signal.noted_on, relapse_signal.words, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = relapse_signal.manager_id) AS manager_id 
FROM relapse_signal 
WHERE relapse_signal.id IN (SELECT relapse_signal.id 
FROM relapse_signal 
WHERE relapse_signal.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY relapse_signal.id
