SELECT project.id, project.name 
FROM project 
WHERE project.key = %(key)s::VARCHAR
