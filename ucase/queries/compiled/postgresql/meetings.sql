SELECT DISTINCT selection.decided_on 
FROM selection 
WHERE selection.project_id = %(project)s::BIGINT ORDER BY selection.decided_on DESC
