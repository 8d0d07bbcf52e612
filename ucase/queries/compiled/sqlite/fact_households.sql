SELECT pairs.household_id, pairs.project_id, dwelling.area_id 
FROM (SELECT way_0.project_id AS project_id, way_0.household_id AS household_id 
FROM (SELECT dwelling.project_id AS project_id, household.id AS household_id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND (household.id NOT IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0)))))) AND dwelling.project_id IS NOT NULL) AS way_0 UNION SELECT way_1.project_id AS project_id, way_1.household_id AS household_id 
FROM (SELECT selection.project_id AS project_id, selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id IS NOT NULL) AS way_1 UNION SELECT way_2.project_id AS project_id, way_2.household_id AS household_id 
FROM (SELECT "case".project_id AS project_id, "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id IS NOT NULL) AS way_2) AS pairs JOIN household ON household.id = pairs.household_id JOIN dwelling ON dwelling.id = household.dwelling_id 
WHERE (household.id NOT IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0)))))) ORDER BY pairs.household_id, pairs.project_id
