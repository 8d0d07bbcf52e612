SELECT area.key, area.name 
FROM area ORDER BY area.id
