SELECT resident.id, resident.given_name, resident.prefix, resident.family_name 
FROM resident 
WHERE resident.id IN (SELECT value FROM json_each(:residents))
