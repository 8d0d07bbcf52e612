SELECT household.id, resident.given_name, resident.prefix, resident.family_name, dwelling.postcode, dwelling.house_number, dwelling.addition, household.language, household.preferred_channel, housing_wish.asked_on, case_manager.name AS manager, housing_wish.persons, housing_wish.composition, housing_wish.moving, housing_wish.temporary_home, (SELECT coalesce(sum(CASE WHEN (housing_wish_worry.worry = 'neighbours') THEN 1 WHEN (housing_wish_worry.worry = 'rent') THEN 2 WHEN (housing_wish_worry.worry = 'where-to-go') THEN 4 WHEN (housing_wish_worry.worry = 'dust') THEN 8 WHEN (housing_wish_worry.worry = 'privacy') THEN 16 WHEN (housing_wish_worry.worry = 'other') THEN 32 END), 0) AS coalesce_1 
FROM housing_wish_worry 
WHERE housing_wish_worry.housing_wish_id = housing_wish.id) AS worries, (SELECT coalesce(sum(CASE WHEN (housing_wish_need.need = 'night-shift') THEN 1 WHEN (housing_wish_need.need = 'mobility') THEN 2 WHEN (housing_wish_need.need = 'medical-device') THEN 4 WHEN (housing_wish_need.need = 'lungs') THEN 8 WHEN (housing_wish_need.need = 'pets') THEN 16 WHEN (housing_wish_need.need = 'clearing') THEN 32 WHEN (housing_wish_need.need = 'other') THEN 64 END), 0) AS coalesce_2 
FROM housing_wish_need 
WHERE housing_wish_need.housing_wish_id = housing_wish.id) AS needs, housing_wish.wants_contact, housing_wish.desired_home, housing_wish.rooms, housing_wish.ground_floor, housing_wish.rent_limit, housing_wish.interpreter, housing_wish.best_time, housing_wish.remarks, household.left_on 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN resident ON resident.household_id = household.id AND resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id)) LEFT OUTER JOIN housing_wish ON housing_wish.household_id = household.id AND housing_wish.id = (SELECT housing_wish.id 
FROM housing_wish 
WHERE housing_wish.household_id = household.id AND housing_wish.answered ORDER BY housing_wish.asked_on DESC, housing_wish.id DESC 
 LIMIT 1 OFFSET 0) LEFT OUTER JOIN case_manager ON case_manager.id = housing_wish.manager_id 
WHERE household.id = %(household)s::BIGINT
