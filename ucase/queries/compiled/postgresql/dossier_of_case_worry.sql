SELECT case_worry.id, NULL AS owner, case_worry.worry 
FROM case_worry 
WHERE case_worry.id IN (SELECT case_worry.id 
FROM case_worry 
WHERE case_worry.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT)) ORDER BY case_worry.id
