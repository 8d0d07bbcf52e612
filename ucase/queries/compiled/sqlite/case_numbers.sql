SELECT "case".id, "case".stage 
FROM "case" ORDER BY "case".id DESC
 LIMIT :most OFFSET 0
