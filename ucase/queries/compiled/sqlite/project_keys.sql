SELECT project."key", project.name 
FROM project ORDER BY project.id
