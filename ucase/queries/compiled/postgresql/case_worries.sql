SELECT case_worry.worry 
FROM case_worry 
WHERE case_worry.case_id = %(case)s::BIGINT ORDER BY case_worry.id
