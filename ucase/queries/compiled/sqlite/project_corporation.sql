SELECT organisation.id, organisation.name 
FROM organisation JOIN project ON project.corporation_id = organisation.id 
WHERE project.id = :project
