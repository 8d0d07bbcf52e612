WITH of_project AS 
(SELECT household.id AS household_id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND (household.id NOT IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0)))))) AND dwelling.project_id = :project UNION SELECT selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id = :project UNION SELECT "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id = :project), 
ties AS 
(SELECT neighbour_tie.household_id AS household_id, neighbour_tie.neighbour_id AS neighbour_id 
FROM neighbour_tie 
WHERE neighbour_tie.household_id IN (SELECT of_project.household_id 
FROM of_project) OR neighbour_tie.neighbour_id IN (SELECT of_project.household_id 
FROM of_project)), 
tied AS 
(SELECT ties.household_id AS household_id 
FROM ties UNION SELECT ties.neighbour_id AS neighbour_id 
FROM ties)
 SELECT household.id, resident.given_name, resident.prefix, resident.family_name, dwelling.postcode, dwelling.house_number, dwelling.addition, dwelling.street, area.id AS area, area.kind, area.wijk_id, household.left_on IS NULL AND dwelling.gone_on IS NULL AND (household.id NOT IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0)))))) AND dwelling.project_id = :project AS lives_here, household.id IN (SELECT of_project.household_id 
FROM of_project) AS belongs, EXISTS (SELECT selection.id 
FROM selection 
WHERE selection.household_id = household.id AND selection.project_id = :project AND selection.dwelling_id != household.dwelling_id) AS decided_elsewhere, dwelling.project_id, household.left_on, dwelling.gone_on, housing_wish.id AS answers, housing_wish.rooms, housing_wish.persons, housing_wish.ground_floor 
FROM tied JOIN household ON household.id = tied.household_id JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN area ON area.id = dwelling.area_id LEFT OUTER JOIN resident ON resident.household_id = household.id AND resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_5.resident_id 
FROM restriction AS restriction_5 
WHERE restriction_5.lifted_on IS NULL AND restriction_5.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id)) LEFT OUTER JOIN housing_wish ON housing_wish.household_id = household.id AND housing_wish.id = (SELECT housing_wish.id 
FROM housing_wish 
WHERE housing_wish.household_id = household.id AND housing_wish.answered = 1 ORDER BY housing_wish.asked_on DESC, housing_wish.id DESC
 LIMIT 1 OFFSET 0)
