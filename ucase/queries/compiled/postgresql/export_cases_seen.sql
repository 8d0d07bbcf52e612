SELECT "case".id 
FROM "case" ORDER BY "case".id
