SELECT "case".id 
FROM "case" 
WHERE "case".id = :case
