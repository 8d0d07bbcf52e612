WITH of_project AS 
(SELECT household.id AS household_id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id = :project UNION SELECT selection.household_id AS household_id 
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
