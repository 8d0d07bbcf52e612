SELECT housing_wish_worry.id, NULL AS owner, housing_wish_worry.worry 
FROM housing_wish_worry 
WHERE housing_wish_worry.id IN (SELECT housing_wish_worry.id 
FROM housing_wish_worry 
WHERE housing_wish_worry.housing_wish_id IN (SELECT housing_wish.id 
FROM housing_wish 
WHERE housing_wish.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = %(household)s::BIGINT))) ORDER BY housing_wish_worry.id
