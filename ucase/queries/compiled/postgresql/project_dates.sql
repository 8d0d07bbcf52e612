SELECT project_date.project_id, project_date.phase, project_date.first_planned_on, project_date.planned_on, project_date.actual_on, project_date.first_planned_because 
FROM project_date 
WHERE %(project)s::BIGINT IS NULL OR project_date.project_id = %(project)s::BIGINT
