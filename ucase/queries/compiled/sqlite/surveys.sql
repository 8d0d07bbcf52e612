SELECT household.id, resident.given_name, resident.prefix, resident.family_name, dwelling.postcode, dwelling.house_number, dwelling.addition, housing_wish.asked_on, housing_wish.moving, housing_wish.temporary_home, (SELECT coalesce(sum(CASE WHEN (housing_wish_worry.worry = 'neighbours') THEN 1 WHEN (housing_wish_worry.worry = 'rent') THEN 2 WHEN (housing_wish_worry.worry = 'where-to-go') THEN 4 WHEN (housing_wish_worry.worry = 'dust') THEN 8 WHEN (housing_wish_worry.worry = 'privacy') THEN 16 WHEN (housing_wish_worry.worry = 'other') THEN 32 END), 0) AS coalesce_1 
FROM housing_wish_worry 
WHERE housing_wish_worry.housing_wish_id = housing_wish.id) AS worries, (SELECT coalesce(sum(CASE WHEN (housing_wish_need.need = 'night-shift') THEN 1 WHEN (housing_wish_need.need = 'mobility') THEN 2 WHEN (housing_wish_need.need = 'medical-device') THEN 4 WHEN (housing_wish_need.need = 'lungs') THEN 8 WHEN (housing_wish_need.need = 'pets') THEN 16 WHEN (housing_wish_need.need = 'clearing') THEN 32 WHEN (housing_wish_need.need = 'other') THEN 64 END), 0) AS coalesce_2 
FROM housing_wish_need 
WHERE housing_wish_need.housing_wish_id = housing_wish.id) AS needs, housing_wish.wants_contact, (SELECT count(*) AS count_1 
FROM housing_wish AS housing_wish_1 
WHERE housing_wish_1.household_id = household.id AND housing_wish_1.answered = 0) AS tries, (SELECT max(housing_wish_1.asked_on) AS max_1 
FROM housing_wish AS housing_wish_1 
WHERE housing_wish_1.household_id = household.id AND housing_wish_1.answered = 0) AS last_try, CASE WHEN (dwelling.gone_on IS NOT NULL OR dwelling.project_id IS NOT NULL) THEN coalesce(household.left_on, dwelling.gone_on) END AS left_on 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN resident ON resident.household_id = household.id AND resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id AND resident.erased_on IS NULL), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id)) JOIN housing_wish ON housing_wish.household_id = household.id AND housing_wish.id = (SELECT housing_wish.id 
FROM housing_wish 
WHERE housing_wish.household_id = household.id AND housing_wish.answered = 1 ORDER BY housing_wish.asked_on DESC, housing_wish.id DESC
 LIMIT 1 OFFSET 0) 
WHERE (:project IS NULL AND household.left_on IS NULL AND dwelling.gone_on IS NULL OR household.id IN (SELECT household.id AS household_id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id = :project UNION SELECT selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id = :project UNION SELECT "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id = :project)) AND (:wants_contact IS NULL OR housing_wish.wants_contact IS 1) ORDER BY household.id
 LIMIT :most OFFSET 0
