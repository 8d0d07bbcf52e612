SELECT deadline.id, deadline.case_id, deadline.kind, deadline.due, deadline.done_on, deadline.withdrawn, deadline.basis, deadline.source, deadline.anchor_on, deadline.about, deadline.amount, deadline.result, resident.given_name, resident.prefix, resident.family_name, area_1.name AS wijk, case_manager.name AS manager, deadline.project_id, project.name AS project 
FROM deadline LEFT OUTER JOIN "case" ON "case".id = deadline.case_id LEFT OUTER JOIN project ON project.id = deadline.project_id LEFT OUTER JOIN area ON area.id = coalesce("case".area_id, project.area_id) LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id LEFT OUTER JOIN resident ON resident.id = coalesce((SELECT rights_request.resident_id 
FROM rights_request 
WHERE rights_request.id = deadline.request_id), coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id))) LEFT OUTER JOIN case_manager ON case_manager.id = "case".manager_id 
WHERE deadline.case_id = %(case)s::BIGINT ORDER BY deadline.due, deadline.id
