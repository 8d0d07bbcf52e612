SELECT selection.id, NULL AS owner, selection.decision, selection.decided_on, selection.agreed, selection.because, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = selection.manager_id) AS manager_id, (SELECT project.name 
FROM project 
WHERE project.id = selection.project_id) AS project_id, (SELECT organisation.name 
FROM organisation 
WHERE organisation.id = selection.with_id) AS with_id 
FROM selection 
WHERE selection.id IN (SELECT selection.id 
FROM selection 
WHERE selection.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = %(household)s::BIGINT)) ORDER BY selection.id
