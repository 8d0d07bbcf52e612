SELECT household.id 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id 
WHERE dwelling.postcode = :postcode AND dwelling.house_number = :house_number AND dwelling.addition = :addition AND household.left_on IS NULL ORDER BY household.id
