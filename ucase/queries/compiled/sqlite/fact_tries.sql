SELECT housing_wish.household_id, housing_wish.asked_on 
FROM housing_wish 
WHERE housing_wish.answered = 0 AND housing_wish.asked_on >= :since AND housing_wish.asked_on <= :until ORDER BY housing_wish.asked_on, housing_wish.id
