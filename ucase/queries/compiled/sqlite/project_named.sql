SELECT project.id, project.name 
FROM project 
WHERE project."key" = :key OR project.id = (SELECT project_alias.project_id 
FROM project_alias 
WHERE project_alias."key" = :key)
