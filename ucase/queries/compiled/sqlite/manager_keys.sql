SELECT case_manager."key", case_manager.name 
FROM case_manager ORDER BY case_manager.id
