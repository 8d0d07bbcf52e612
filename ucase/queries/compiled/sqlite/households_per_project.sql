SELECT belonging.project_id, count(*) AS count_1 
FROM (SELECT dwelling.project_id AS project_id, household.id AS id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id IS NOT NULL UNION SELECT selection.project_id AS project_id, selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id IS NOT NULL UNION SELECT "case".project_id AS project_id, "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id IS NOT NULL) AS belonging GROUP BY belonging.project_id
