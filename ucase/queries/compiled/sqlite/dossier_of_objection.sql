SELECT objection.id, objection.resident_id AS owner, objection.against, objection.because, objection.raised_on, objection.upheld, objection.decided_on, objection.decision, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = objection.manager_id) AS manager_id 
FROM objection 
WHERE objection.id IN (SELECT objection.id 
FROM objection 
WHERE objection.resident_id IN (SELECT resident.id 
FROM resident 
WHERE resident.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = :household))) ORDER BY objection.id
