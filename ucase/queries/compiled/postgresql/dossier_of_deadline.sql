SELECT deadline.id, (SELECT rights_request_1.resident_id 
FROM rights_request AS rights_request_1 
WHERE rights_request_1.id = deadline.request_id) AS owner, deadline.kind, deadline.anchor_on, deadline.due, deadline.basis, deadline.source, deadline.about, deadline.done_on, deadline.result, deadline.withdrawn, deadline.amount, (SELECT project.name 
FROM project 
WHERE project.id = deadline.project_id) AS project_id 
FROM deadline 
WHERE deadline.id IN (SELECT deadline.id 
FROM deadline 
WHERE deadline.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT)) ORDER BY deadline.id
