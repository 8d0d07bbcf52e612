SELECT housing_wish.household_id, min(housing_wish.asked_on) AS min_1 
FROM housing_wish 
WHERE housing_wish.answered GROUP BY housing_wish.household_id
