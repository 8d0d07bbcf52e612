SELECT resident.id, resident.given_name, resident.prefix, resident.family_name 
FROM resident 
WHERE resident.id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(%(residents)s::VARCHAR AS JSON)))
