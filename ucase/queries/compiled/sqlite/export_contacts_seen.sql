SELECT DISTINCT contact.case_id 
FROM contact ORDER BY contact.case_id
