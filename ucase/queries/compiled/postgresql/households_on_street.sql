SELECT household.id, dwelling.street 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id 
WHERE dwelling.project_id = (SELECT dwelling_1.project_id 
FROM dwelling AS dwelling_1 JOIN household AS household_1 ON household_1.dwelling_id = dwelling_1.id 
WHERE household_1.id = %(household)s::BIGINT) AND dwelling.house_number = %(house_number)s::VARCHAR AND dwelling.addition = %(addition)s::VARCHAR AND household.left_on IS NULL ORDER BY household.id
