SELECT disclosed_category.id, (SELECT disclosure_1.resident_id 
FROM disclosure AS disclosure_1 
WHERE disclosure_1.id = disclosed_category.disclosure_id) AS owner, disclosed_category.category, disclosed_category.disclosure_id 
FROM disclosed_category 
WHERE disclosed_category.id IN (SELECT disclosed_category.id 
FROM disclosed_category 
WHERE disclosed_category.disclosure_id IN (SELECT disclosure.id 
FROM disclosure 
WHERE disclosure.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT))) ORDER BY disclosed_category.id
