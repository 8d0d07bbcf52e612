SELECT deadline.id AS id, deadline.case_id, deadline.due AS due, deadline.kind 
FROM deadline JOIN "case" ON "case".id = deadline.case_id 
WHERE deadline.due <= :until AND deadline.done_on IS NULL AND deadline.withdrawn = 0 AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') ORDER BY due, id
 LIMIT :most OFFSET 0
