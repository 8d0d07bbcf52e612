SELECT housing_wish.household_id, housing_wish_worry.worry, housing_wish.asked_on 
FROM housing_wish_worry JOIN housing_wish ON housing_wish.id = housing_wish_worry.housing_wish_id ORDER BY housing_wish.asked_on, housing_wish_worry.id
