SELECT resident.id, resident.given_name, resident.prefix, resident.family_name, resident.role, resident.birth_year, resident.phone, resident.email 
FROM resident JOIN "case" ON "case".household_id = resident.household_id 
WHERE "case".id = %(case)s::BIGINT ORDER BY resident.id
