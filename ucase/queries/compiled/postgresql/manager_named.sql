SELECT case_manager.id, case_manager.name 
FROM case_manager 
WHERE case_manager.key = %(key)s::VARCHAR
