SELECT resident.id, resident.given_name, resident.prefix, resident.family_name, resident.role, resident.birth_year, resident.phone, resident.email 
FROM resident JOIN "case" ON "case".household_id = resident.household_id 
WHERE "case".id = :case AND (resident.erased_on IS NULL OR resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id))) ORDER BY resident.id
