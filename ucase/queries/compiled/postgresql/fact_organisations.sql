SELECT organisation.id, organisation.name 
FROM organisation ORDER BY organisation.name, organisation.id
