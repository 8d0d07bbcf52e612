SELECT dwelling.id, NULL AS owner, dwelling.postcode, dwelling.house_number, dwelling.addition, dwelling.street, dwelling.unit, dwelling.kind, dwelling.floor, dwelling.surface, dwelling.rooms, dwelling.gone_on, dwelling.rent, (SELECT area.name 
FROM area 
WHERE area.id = dwelling.area_id) AS area_id, (SELECT project.name 
FROM project 
WHERE project.id = dwelling.project_id) AS project_id 
FROM dwelling 
WHERE dwelling.id IN (SELECT household.dwelling_id 
FROM household 
WHERE household.id IN (SELECT household.id 
FROM household 
WHERE household.id = :household)) ORDER BY dwelling.id
