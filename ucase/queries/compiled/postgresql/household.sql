SELECT household.id, resident.given_name, resident.prefix, resident.family_name, dwelling.postcode, dwelling.house_number, dwelling.addition 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN resident ON resident.household_id = household.id AND resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id AND resident.erased_on IS NULL), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id)) 
WHERE household.id = %(household)s::BIGINT
