SELECT follow_up.id, follow_up.case_id, follow_up.due, follow_up.purpose, resident.given_name, resident.prefix, resident.family_name, area_1.name AS wijk, case_manager.name AS manager, follow_up.at_time 
FROM follow_up LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = follow_up.case_id AND transfer_1.from_manager_id = follow_up.assigned_to_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE JOIN "case" ON "case".id = follow_up.case_id LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id JOIN resident ON resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id)) LEFT OUTER JOIN case_manager ON case_manager.id = coalesce(transfer_1.to_manager_id, follow_up.assigned_to_id) 
WHERE follow_up.state = 'open' AND (follow_up.case_id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0))))))) AND follow_up.due <= %(until)s::DATE AND (%(manager)s::BIGINT IS NULL OR coalesce(transfer_1.to_manager_id, follow_up.assigned_to_id) = %(manager)s::BIGINT) AND (%(area)s::BIGINT IS NULL OR area.id = %(area)s::BIGINT OR area.wijk_id = %(area)s::BIGINT OR area.parent_id = %(area)s::BIGINT) ORDER BY follow_up.due, follow_up.id 
 LIMIT %(most)s::BIGINT OFFSET 0
