SELECT housing_wish.household_id, housing_wish.asked_on 
FROM housing_wish 
WHERE NOT housing_wish.answered AND housing_wish.asked_on >= %(since)s::DATE AND housing_wish.asked_on <= %(until)s::DATE ORDER BY housing_wish.asked_on, housing_wish.id
