SELECT deadline.id AS id, deadline.case_id, deadline.due AS due, deadline.kind 
FROM deadline JOIN "case" ON "case".id = deadline.case_id 
WHERE deadline.due <= %(until)s::DATE AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND "case".manager_id = %(manager)s::BIGINT AND NOT (EXISTS (SELECT transfer_1.id 
FROM transfer AS transfer_1 
WHERE transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE)) ORDER BY due, id 
 LIMIT %(most)s::BIGINT OFFSET 0
