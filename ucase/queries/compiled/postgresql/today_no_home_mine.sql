SELECT "case".id AS id, deadline.due AS due 
FROM deadline JOIN "case" ON "case".id = deadline.case_id LEFT OUTER JOIN relocation ON relocation.case_id = "case".id 
WHERE deadline.due <= %(until)s::DATE AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND (relocation.route IS NULL OR (relocation.route NOT IN ('stay', 'rest-dwelling')) AND relocation.to_place IS NULL) AND "case".manager_id = %(manager)s::BIGINT AND NOT (EXISTS (SELECT transfer_1.id 
FROM transfer AS transfer_1 
WHERE transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE)) ORDER BY due, id 
 LIMIT %(most)s::BIGINT OFFSET 0
