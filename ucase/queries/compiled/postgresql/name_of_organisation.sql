SELECT organisation.name 
FROM organisation 
WHERE organisation.id = %(number)s::BIGINT
