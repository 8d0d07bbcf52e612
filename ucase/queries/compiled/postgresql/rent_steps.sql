SELECT rent_step.from_on, rent_step.rent 
FROM rent_step 
WHERE rent_step.case_id = %(case)s::BIGINT ORDER BY rent_step.from_on
