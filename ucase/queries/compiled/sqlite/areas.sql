SELECT area.id, area.kind, area.name, area.code, area_1.name AS within, area.year, area.source 
FROM area LEFT OUTER JOIN area AS area_1 ON area_1.id = area.parent_id LEFT OUTER JOIN area AS area_2 ON area_2.id = area.wijk_id 
WHERE :within IS NULL OR (area.parent_id = :within OR area.wijk_id = :within OR area_2.parent_id = :within) AND area.id != :within ORDER BY area.id
 LIMIT :most OFFSET 0
