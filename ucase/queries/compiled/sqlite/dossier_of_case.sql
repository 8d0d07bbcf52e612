SELECT "case".id, NULL AS owner, "case".stage, "case".source, "case".intensity, "case".about, "case".destroyed_on, (SELECT area.name 
FROM area 
WHERE area.id = "case".area_id) AS area_id, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = "case".manager_id) AS manager_id, (SELECT project.name 
FROM project 
WHERE project.id = "case".project_id) AS project_id 
FROM "case" 
WHERE "case".id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household) ORDER BY "case".id
