SELECT DISTINCT follow_up.case_id 
FROM follow_up ORDER BY follow_up.case_id
