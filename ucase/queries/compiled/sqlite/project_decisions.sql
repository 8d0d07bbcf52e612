SELECT CASE WHEN (EXISTS (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = household.id AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare'))) THEN 'take-up' ELSE selection.decision END AS standing, count(*) AS count_1, count(selection.id) AS count_2 
FROM household LEFT OUTER JOIN selection ON selection.household_id = household.id AND selection.id = (SELECT selection.id 
FROM selection 
WHERE selection.household_id = household.id AND selection.project_id = :project ORDER BY selection.decided_on DESC, selection.id DESC
 LIMIT 1 OFFSET 0) 
WHERE household.id IN (SELECT household.id AS household_id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id = :project UNION SELECT selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id = :project UNION SELECT "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id = :project) GROUP BY CASE WHEN (EXISTS (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = household.id AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare'))) THEN 'take-up' ELSE selection.decision END
