SELECT "case".id, "case".stage, resident.given_name, resident.prefix, resident.family_name, area_1.name AS wijk, case_manager.name AS manager 
FROM "case" LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id JOIN resident ON resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id)) LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE LEFT OUTER JOIN case_manager ON case_manager.id = coalesce(transfer_1.to_manager_id, "case".manager_id) 
WHERE "case".id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(%(cases)s::VARCHAR AS JSON)))
