SELECT count(DISTINCT household.id) AS households, count(housing_wish.id) FILTER (WHERE housing_wish.answered = 0 AND housing_wish.asked_on >= :since AND housing_wish.asked_on <= :until) AS tries 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN housing_wish ON housing_wish.household_id = household.id 
WHERE household.id IN (SELECT household.id AS household_id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id = :project UNION SELECT selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id = :project UNION SELECT "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id = :project)
