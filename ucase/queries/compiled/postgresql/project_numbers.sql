SELECT project.id, project.name 
FROM project ORDER BY project.id DESC 
 LIMIT %(most)s::BIGINT OFFSET 0
