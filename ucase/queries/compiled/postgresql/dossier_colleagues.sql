SELECT case_manager.name 
FROM case_manager
