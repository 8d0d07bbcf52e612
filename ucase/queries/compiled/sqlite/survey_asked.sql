SELECT count(DISTINCT household.id) AS households, count(housing_wish.id) FILTER (WHERE housing_wish.answered = 0) AS tries 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN housing_wish ON housing_wish.household_id = household.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id = :project
