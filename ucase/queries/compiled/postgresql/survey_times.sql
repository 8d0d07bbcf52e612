SELECT housing_wish.asked_on, housing_wish.answered, case_manager.name AS manager, housing_wish.remarks 
FROM housing_wish LEFT OUTER JOIN case_manager ON case_manager.id = housing_wish.manager_id 
WHERE housing_wish.household_id = %(household)s::BIGINT ORDER BY housing_wish.asked_on DESC, housing_wish.id DESC
