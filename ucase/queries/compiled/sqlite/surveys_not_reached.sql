SELECT household.id, resident.given_name, resident.prefix, resident.family_name, dwelling.postcode, dwelling.house_number, dwelling.addition, (SELECT count(*) AS count_1 
FROM housing_wish AS housing_wish_1 
WHERE housing_wish_1.household_id = household.id AND housing_wish_1.answered = 0) AS tries, (SELECT max(housing_wish_1.asked_on) AS max_1 
FROM housing_wish AS housing_wish_1 
WHERE housing_wish_1.household_id = household.id AND housing_wish_1.answered = 0) AS last_try, CASE WHEN (dwelling.gone_on IS NOT NULL OR dwelling.project_id IS NOT NULL) THEN coalesce(household.left_on, dwelling.gone_on) END AS left_on 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN resident ON resident.household_id = household.id AND resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id AND resident.erased_on IS NULL), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id)) 
WHERE (household.id IN (SELECT household.id AS household_id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id = :project UNION SELECT selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id = :project UNION SELECT "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id = :project) OR :project IS NULL AND household.left_on IS NULL AND dwelling.gone_on IS NULL AND (dwelling.project_id IS NOT NULL OR (EXISTS (SELECT housing_wish_1.id 
FROM housing_wish AS housing_wish_1 
WHERE housing_wish_1.household_id = household.id)))) AND NOT (EXISTS (SELECT housing_wish_2.id 
FROM housing_wish AS housing_wish_2 
WHERE housing_wish_2.household_id = household.id AND housing_wish_2.answered = 1)) ORDER BY CASE WHEN (dwelling.gone_on IS NOT NULL OR dwelling.project_id IS NOT NULL) THEN coalesce(household.left_on, dwelling.gone_on) END IS NOT NULL, household.id
 LIMIT :most OFFSET 0
