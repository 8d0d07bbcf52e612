SELECT DISTINCT area.id, area.kind, area.name, area.code, area.wijk_id 
FROM area LEFT OUTER JOIN area_alias ON area_alias.area_id = area.id 
WHERE area."key" = :key OR area_alias."key" = :key OR area.code = :code
