SELECT project.id 
FROM project 
WHERE project.id = %(project)s::BIGINT
