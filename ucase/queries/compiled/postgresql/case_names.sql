SELECT resident.given_name, resident.prefix, resident.family_name, "case".stage, area_1.name AS wijk, case_manager.name AS manager 
FROM "case" LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id JOIN resident ON resident.id = (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id) LEFT OUTER JOIN case_manager ON case_manager.id = "case".manager_id 
WHERE "case".id = %(case)s::BIGINT
