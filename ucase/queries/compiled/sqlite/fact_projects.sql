SELECT project.id, project.name, project.corporation_id 
FROM project ORDER BY project.id
