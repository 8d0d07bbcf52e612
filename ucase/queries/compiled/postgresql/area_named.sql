SELECT DISTINCT area.id, area.kind, area.name, area.code, area.wijk_id 
FROM area LEFT OUTER JOIN area_alias ON area_alias.area_id = area.id 
WHERE area.key = %(key)s::VARCHAR OR area_alias.key = %(key)s::VARCHAR OR area.code = %(code)s::VARCHAR
