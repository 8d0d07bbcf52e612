SELECT project.name, project_date.actual_on 
FROM project LEFT OUTER JOIN project_date ON project_date.project_id = project.id AND project_date.phase = 'works-end' 
WHERE project.id = :project
