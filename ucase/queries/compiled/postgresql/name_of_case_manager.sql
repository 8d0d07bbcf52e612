SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = %(number)s::BIGINT
