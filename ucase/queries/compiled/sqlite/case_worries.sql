SELECT case_worry.worry 
FROM case_worry 
WHERE case_worry.case_id = :case ORDER BY case_worry.id
