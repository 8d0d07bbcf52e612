SELECT deadline.id AS id, deadline.case_id, deadline.due AS due, deadline.kind 
FROM deadline JOIN "case" ON "case".id = deadline.case_id 
WHERE deadline.due <= :until AND deadline.done_on IS NULL AND deadline.withdrawn = 0 AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND "case".manager_id + 0 = :manager AND NOT (EXISTS (SELECT transfer.id 
FROM transfer 
WHERE transfer.case_id = "case".id AND transfer.until_on IS NOT NULL AND transfer.from_on <= :today AND transfer.until_on >= :today)) ORDER BY due, id
 LIMIT :most OFFSET 0
