SELECT organisation_alias.organisation_id, organisation_alias.name 
FROM organisation_alias ORDER BY organisation_alias.id
