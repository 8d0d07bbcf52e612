SELECT "case".id 
FROM "case" 
WHERE "case".household_id IN (SELECT value FROM json_each(:households))
