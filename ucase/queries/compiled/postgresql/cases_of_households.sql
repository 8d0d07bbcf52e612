SELECT "case".id 
FROM "case" 
WHERE "case".household_id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(%(households)s::VARCHAR AS JSON)))
