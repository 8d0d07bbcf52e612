SELECT household.id, resident.given_name, resident.prefix, resident.family_name, dwelling.postcode, dwelling.house_number, dwelling.addition 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN resident ON resident.household_id = household.id AND resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id)) 
WHERE household.id = %(household)s::BIGINT
