SELECT area.id, area.name, area.code 
FROM area 
WHERE area.wijk_id = area.id ORDER BY area.id
