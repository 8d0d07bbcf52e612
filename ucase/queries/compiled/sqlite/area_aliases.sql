SELECT area_alias.area_id, area_alias.name 
FROM area_alias ORDER BY area_alias.id
