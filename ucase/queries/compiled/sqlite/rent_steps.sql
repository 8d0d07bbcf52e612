SELECT rent_step.from_on, rent_step.rent 
FROM rent_step 
WHERE rent_step.case_id = :case ORDER BY rent_step.from_on
