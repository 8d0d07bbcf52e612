SELECT restriction.id, restriction.resident_id AS owner, restriction.from_on, restriction.because, restriction.lifted_on, restriction.lifted_because, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = restriction.manager_id) AS manager_id 
FROM restriction 
WHERE restriction.id IN (SELECT restriction.id 
FROM restriction 
WHERE restriction.resident_id IN (SELECT resident.id 
FROM resident 
WHERE resident.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = %(household)s::BIGINT))) ORDER BY restriction.id
