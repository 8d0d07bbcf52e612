SELECT case_worry.case_id, case_worry.worry, case_worry.created_at 
FROM case_worry ORDER BY case_worry.id
