SELECT project_alias.name 
FROM project_alias 
WHERE project_alias.project_id = :project ORDER BY project_alias.id
