SELECT housing_wish_need.id, NULL AS owner, housing_wish_need.need 
FROM housing_wish_need 
WHERE housing_wish_need.id IN (SELECT housing_wish_need.id 
FROM housing_wish_need 
WHERE housing_wish_need.housing_wish_id IN (SELECT housing_wish.id 
FROM housing_wish 
WHERE housing_wish.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = :household))) ORDER BY housing_wish_need.id
