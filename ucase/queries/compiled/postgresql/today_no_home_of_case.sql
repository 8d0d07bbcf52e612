SELECT "case".id AS id, deadline.due AS due 
FROM deadline JOIN "case" ON "case".id = deadline.case_id LEFT OUTER JOIN relocation ON relocation.case_id = "case".id 
WHERE deadline.due <= %(until)s::DATE AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND (relocation.route IS NULL OR (relocation.route NOT IN ('stay', 'rest-dwelling')) AND relocation.to_place IS NULL) AND "case".id = %(case)s::BIGINT ORDER BY due, id 
 LIMIT %(most)s::BIGINT OFFSET 0
