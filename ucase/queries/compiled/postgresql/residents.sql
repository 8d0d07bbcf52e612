SELECT resident.id, resident.given_name, resident.prefix, resident.family_name, resident.role, resident.birth_year, resident.phone, resident.email 
FROM resident JOIN "case" ON "case".household_id = resident.household_id 
WHERE "case".id = %(case)s::BIGINT AND (resident.erased_on IS NULL OR resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id))) AND ((resident.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0)) OR resident.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0)))))) ORDER BY resident.id
