SELECT DISTINCT selection.decided_on 
FROM selection 
WHERE selection.project_id = :project ORDER BY selection.decided_on DESC
