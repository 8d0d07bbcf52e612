SELECT area.id, area.kind, area.name, area.code, area_1.name AS within, area.year, area.source 
FROM area LEFT OUTER JOIN area AS area_1 ON area_1.id = area.parent_id ORDER BY area.id
