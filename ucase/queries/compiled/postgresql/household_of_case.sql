SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT
