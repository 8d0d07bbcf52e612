SELECT rights_request.id, rights_request.resident_id AS owner, rights_request.kind, rights_request.words, rights_request.received_on, rights_request.due, rights_request.answered_on, rights_request.answer, rights_request.longer_because, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = rights_request.manager_id) AS manager_id 
FROM rights_request 
WHERE rights_request.id IN (SELECT rights_request.id 
FROM rights_request 
WHERE rights_request.resident_id IN (SELECT resident.id 
FROM resident 
WHERE resident.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = %(household)s::BIGINT))) ORDER BY rights_request.id
