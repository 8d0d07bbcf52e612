SELECT "case".id AS id, deadline.due AS due 
FROM deadline JOIN "case" ON "case".id = deadline.case_id LEFT OUTER JOIN relocation ON relocation.case_id = "case".id 
WHERE deadline.due <= %(until)s::DATE AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) AND (relocation.route IS NULL OR (relocation.route NOT IN ('stay', 'rest-dwelling')) AND relocation.to_place IS NULL) ORDER BY due, id 
 LIMIT %(most)s::BIGINT OFFSET 0
