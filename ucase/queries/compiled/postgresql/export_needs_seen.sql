SELECT DISTINCT need.case_id 
FROM need ORDER BY need.case_id
