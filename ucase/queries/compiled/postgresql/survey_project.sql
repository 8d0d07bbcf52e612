SELECT project.name 
FROM project 
WHERE project.id = %(project)s::BIGINT
