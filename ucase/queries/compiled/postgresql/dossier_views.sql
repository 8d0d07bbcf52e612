SELECT access.case_id, access.at, access.who, access.command 
FROM access 
WHERE access.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT) ORDER BY access.id
