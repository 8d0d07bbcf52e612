SELECT resident_statement.id, resident_statement.resident_id AS owner, resident_statement.table_name, resident_statement.row_id, resident_statement.field, resident_statement.words, resident_statement.said_on, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = resident_statement.manager_id) AS manager_id 
FROM resident_statement 
WHERE resident_statement.id IN (SELECT resident_statement.id 
FROM resident_statement 
WHERE resident_statement.resident_id IN (SELECT resident.id 
FROM resident 
WHERE resident.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = :household))) ORDER BY resident_statement.id
