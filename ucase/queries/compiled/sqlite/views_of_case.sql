SELECT access.at, access.who, access.command 
FROM access 
WHERE access.case_id = :case ORDER BY access.id
