SELECT deadline.id AS id, deadline.case_id, deadline.due AS due, deadline.kind 
FROM deadline JOIN "case" ON "case".id = deadline.case_id 
WHERE deadline.due <= %(until)s::DATE AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') ORDER BY due, id 
 LIMIT %(most)s::BIGINT OFFSET 0
