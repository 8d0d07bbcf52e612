SELECT follow_up.id, follow_up.case_id, follow_up.due, follow_up.purpose, resident.given_name, resident.prefix, resident.family_name, area_1.name AS wijk, case_manager.name AS manager, follow_up.state, follow_up.planned_on, follow_up.ended_on, follow_up.result 
FROM follow_up JOIN "case" ON "case".id = follow_up.case_id LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id JOIN resident ON resident.id = (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id) LEFT OUTER JOIN case_manager ON case_manager.id = follow_up.assigned_to_id 
WHERE follow_up.id = :follow_up
