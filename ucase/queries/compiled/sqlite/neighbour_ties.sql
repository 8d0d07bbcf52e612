WITH of_project AS 
(SELECT household.id AS household_id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND (household.id NOT IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0)))))) AND dwelling.project_id = :project UNION SELECT selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id = :project UNION SELECT "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id = :project), 
ties AS 
(SELECT neighbour_tie.household_id AS household_id, neighbour_tie.neighbour_id AS neighbour_id 
FROM neighbour_tie 
WHERE neighbour_tie.household_id IN (SELECT of_project.household_id 
FROM of_project) OR neighbour_tie.neighbour_id IN (SELECT of_project.household_id 
FROM of_project))
 SELECT ties.household_id, ties.neighbour_id 
FROM ties
