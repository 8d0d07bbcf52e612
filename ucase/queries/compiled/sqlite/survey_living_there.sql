SELECT household_1.id 
FROM household AS household_1 
WHERE household_1.dwelling_id = (SELECT household.dwelling_id 
FROM household 
WHERE household.id = :household) AND household_1.left_on IS NULL ORDER BY household_1.id
