SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household ORDER BY "case".id DESC
