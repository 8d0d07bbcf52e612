SELECT project_alias.key, project.name 
FROM project_alias JOIN project ON project.id = project_alias.project_id ORDER BY project_alias.id
