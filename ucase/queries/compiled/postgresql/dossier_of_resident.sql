SELECT resident.id, resident.id AS owner, resident.given_name, resident.prefix, resident.family_name, resident.phone, resident.email, resident.role, resident.birth_year, resident.erased_on 
FROM resident 
WHERE resident.id IN (SELECT resident.id 
FROM resident 
WHERE resident.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = %(household)s::BIGINT)) ORDER BY resident.id
