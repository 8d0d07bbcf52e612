SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT ORDER BY "case".id DESC
