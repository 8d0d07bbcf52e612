SELECT deadline.id, deadline.case_id, deadline.kind, deadline.due, deadline.done_on, deadline.withdrawn, deadline.basis, deadline.source, deadline.anchor_on, deadline.about, deadline.amount, deadline.result, resident.given_name, resident.prefix, resident.family_name, area_1.name AS wijk, case_manager.name AS manager, deadline.project_id, project.name AS project 
FROM deadline LEFT OUTER JOIN "case" ON "case".id = deadline.case_id LEFT OUTER JOIN project ON project.id = deadline.project_id LEFT OUTER JOIN area ON area.id = coalesce("case".area_id, project.area_id) LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id LEFT OUTER JOIN resident ON resident.id = coalesce((SELECT rights_request.resident_id 
FROM rights_request 
WHERE rights_request.id = deadline.request_id), coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id))) LEFT OUTER JOIN case_manager ON case_manager.id = coalesce(transfer_1.to_manager_id, "case".manager_id) 
WHERE (%(case)s::BIGINT IS NULL OR deadline.case_id = %(case)s::BIGINT) AND (deadline.case_id IS NULL OR %(case)s::BIGINT IS NOT NULL OR (deadline.case_id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0)))))))) AND deadline.due <= %(until)s::DATE AND (%(every)s::BIGINT IS NOT NULL OR deadline.done_on IS NULL AND NOT deadline.withdrawn AND ("case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_2.id 
FROM "case" AS case_2 
WHERE case_2.household_id IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_5.resident_id 
FROM restriction AS restriction_5 
WHERE restriction_5.lifted_on IS NULL AND restriction_5.resident_id > 0))))))) OR deadline.request_id IS NOT NULL AND (deadline.case_id NOT IN (SELECT case_3.id 
FROM "case" AS case_3 
WHERE case_3.household_id IN (SELECT resident_5.household_id 
FROM resident AS resident_5 
WHERE resident_5.id IN (SELECT restriction_6.resident_id 
FROM restriction AS restriction_6 
WHERE restriction_6.lifted_on IS NULL AND restriction_6.resident_id > 0) AND NOT (EXISTS (SELECT resident_6.id 
FROM resident AS resident_6 
WHERE resident_6.household_id = resident_5.household_id AND resident_6.family_name != '' AND (resident_6.id NOT IN (SELECT restriction_7.resident_id 
FROM restriction AS restriction_7 
WHERE restriction_7.lifted_on IS NULL AND restriction_7.resident_id > 0)))))))) OR deadline.project_id IS NOT NULL AND deadline.done_on IS NULL AND NOT deadline.withdrawn) AND (%(manager)s::BIGINT IS NULL OR coalesce(transfer_1.to_manager_id, "case".manager_id) = %(manager)s::BIGINT) AND (%(area)s::BIGINT IS NULL OR area.id = %(area)s::BIGINT OR area.wijk_id = %(area)s::BIGINT OR area.parent_id = %(area)s::BIGINT) ORDER BY deadline.due, deadline.id 
 LIMIT %(most)s::BIGINT OFFSET 0
