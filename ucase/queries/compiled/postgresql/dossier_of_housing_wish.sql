SELECT housing_wish.id, NULL AS owner, housing_wish.asked_on, housing_wish.answered, housing_wish.moving, housing_wish.temporary_home, housing_wish.desired_home, housing_wish.rooms, housing_wish.wants_contact, housing_wish.persons, housing_wish.composition, housing_wish.ground_floor, housing_wish.rent_limit, housing_wish.interpreter, housing_wish.best_time, housing_wish.remarks, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = housing_wish.manager_id) AS manager_id 
FROM housing_wish 
WHERE housing_wish.id IN (SELECT housing_wish.id 
FROM housing_wish 
WHERE housing_wish.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = %(household)s::BIGINT)) ORDER BY housing_wish.id
