SELECT access.at, access.who, access.command 
FROM access 
WHERE access.case_id = %(case)s::BIGINT ORDER BY access.id
