SELECT dwelling.id, dwelling.street, dwelling.postcode, dwelling.house_number, dwelling.addition, household.approach 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id = %(project)s::BIGINT ORDER BY dwelling.id, household.id
