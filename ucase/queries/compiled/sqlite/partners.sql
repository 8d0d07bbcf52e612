SELECT organisation.id, organisation.kind, organisation.name, organisation.valid_from, organisation.valid_until, organisation.year, organisation.source 
FROM organisation ORDER BY organisation.id
