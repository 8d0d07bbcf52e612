SELECT belonging.project_id, count(*) AS count_1 
FROM (SELECT dwelling.project_id AS project_id, household.id AS id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND (household.id NOT IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0)))))) AND dwelling.project_id IS NOT NULL UNION SELECT selection.project_id AS project_id, selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id IS NOT NULL UNION SELECT "case".project_id AS project_id, "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id IS NOT NULL) AS belonging GROUP BY belonging.project_id
