SELECT household.id 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id 
WHERE dwelling.postcode = %(postcode)s::VARCHAR AND dwelling.house_number = %(house_number)s::VARCHAR AND dwelling.addition = %(addition)s::VARCHAR AND household.left_on IS NULL ORDER BY household.id
