SELECT "case".id, resident.given_name, resident.prefix, resident.family_name, (SELECT min(deadline.due) AS min_1 
FROM deadline 
WHERE deadline.case_id = "case".id AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) AS out_by, relocation.route, relocation.to_place, relocation.from_on, relocation.until_on, area_1.name AS wijk, case_manager.name AS manager 
FROM "case" LEFT OUTER JOIN relocation ON relocation.case_id = "case".id LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id JOIN resident ON resident.id = coalesce((SELECT min(resident.id) AS min_2 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL), (SELECT min(resident.id) AS min_2 
FROM resident 
WHERE resident.household_id = "case".household_id)) LEFT OUTER JOIN case_manager ON case_manager.id = coalesce(transfer_1.to_manager_id, "case".manager_id) 
WHERE "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND (relocation.id IS NOT NULL OR (SELECT min(deadline.due) AS min_3 
FROM deadline 
WHERE deadline.case_id = "case".id AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) IS NOT NULL) AND (%(every)s::BIGINT IS NOT NULL OR (SELECT min(deadline.due) AS min_4 
FROM deadline 
WHERE deadline.case_id = "case".id AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) <= %(until)s::DATE) AND (%(no_home)s::BIGINT IS NULL OR relocation.route IS NULL OR (relocation.route NOT IN ('stay', 'rest-dwelling')) AND relocation.to_place IS NULL) AND (%(project)s::BIGINT IS NULL OR "case".project_id = %(project)s::BIGINT) AND (%(manager)s::BIGINT IS NULL OR coalesce(transfer_1.to_manager_id, "case".manager_id) = %(manager)s::BIGINT) AND (%(area)s::BIGINT IS NULL OR area.id = %(area)s::BIGINT OR area.wijk_id = %(area)s::BIGINT OR area.parent_id = %(area)s::BIGINT) ORDER BY (SELECT min(deadline.due) AS min_5 
FROM deadline 
WHERE deadline.case_id = "case".id AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) IS NULL, (SELECT min(deadline.due) AS min_6 
FROM deadline 
WHERE deadline.case_id = "case".id AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')), "case".id 
 LIMIT %(most)s::BIGINT OFFSET 0
