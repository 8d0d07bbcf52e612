SELECT pairs.household_id, pairs.project_id, dwelling.area_id 
FROM (SELECT way_0.project_id AS project_id, way_0.household_id AS household_id 
FROM (SELECT dwelling.project_id AS project_id, household.id AS household_id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id IS NOT NULL) AS way_0 UNION SELECT way_1.project_id AS project_id, way_1.household_id AS household_id 
FROM (SELECT selection.project_id AS project_id, selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id IS NOT NULL) AS way_1 UNION SELECT way_2.project_id AS project_id, way_2.household_id AS household_id 
FROM (SELECT "case".project_id AS project_id, "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id IS NOT NULL) AS way_2) AS pairs JOIN household ON household.id = pairs.household_id JOIN dwelling ON dwelling.id = household.dwelling_id ORDER BY pairs.household_id, pairs.project_id
