SELECT area.id, area.kind, area.name, area.code, area.parent_id, area.wijk_id 
FROM area ORDER BY area.id
