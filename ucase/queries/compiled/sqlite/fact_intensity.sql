SELECT "case".id, "case".intensity 
FROM "case" 
WHERE "case".intensity IS NOT NULL
