SELECT deadline.id, deadline.case_id, deadline.kind, deadline.due, deadline.done_on, deadline.withdrawn, deadline.basis, deadline.source, deadline.anchor_on, deadline.about, deadline.amount, deadline.result, resident.given_name, resident.prefix, resident.family_name, area_1.name AS wijk, case_manager.name AS manager 
FROM deadline JOIN "case" ON "case".id = deadline.case_id LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id JOIN resident ON resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id)) LEFT OUTER JOIN case_manager ON case_manager.id = coalesce(transfer_1.to_manager_id, "case".manager_id) 
WHERE (:case IS NULL OR deadline.case_id = :case) AND deadline.due <= :until AND (:every IS NOT NULL OR deadline.done_on IS NULL AND deadline.withdrawn = 0 AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) AND (:manager IS NULL OR coalesce(transfer_1.to_manager_id, "case".manager_id) = :manager) AND (:area IS NULL OR area.id = :area OR area.wijk_id = :area OR area.parent_id = :area) ORDER BY deadline.due, deadline.id
 LIMIT :most OFFSET 0
