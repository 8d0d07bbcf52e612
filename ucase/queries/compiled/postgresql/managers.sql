SELECT case_manager.id, case_manager.name 
FROM case_manager ORDER BY case_manager.name, case_manager.id
