SELECT project.id, project.name 
FROM project ORDER BY project.id DESC
 LIMIT :most OFFSET 0
