SELECT DISTINCT resident.prefix, resident.family_name 
FROM resident JOIN household ON household.id = resident.household_id JOIN dwelling ON dwelling.id = household.dwelling_id JOIN (SELECT dwelling_1.project_id AS project_id, dwelling_1.area_id AS area_id 
FROM dwelling AS dwelling_1 JOIN household AS household_1 ON household_1.dwelling_id = dwelling_1.id 
WHERE household_1.id = :household) AS here ON here.project_id = dwelling.project_id OR here.area_id = dwelling.area_id 
WHERE household.id != :household
