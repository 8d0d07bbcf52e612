SELECT handled_signal.id, NULL AS owner, handled_signal.rule, handled_signal.fact 
FROM handled_signal 
WHERE handled_signal.id IN (SELECT handled_signal.id 
FROM handled_signal 
WHERE handled_signal.handling_id IN (SELECT pulse_handling.id 
FROM pulse_handling 
WHERE pulse_handling.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household))) ORDER BY handled_signal.id
