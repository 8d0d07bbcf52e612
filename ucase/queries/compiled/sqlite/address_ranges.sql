SELECT address_range.from_number, address_range.to_number, address_range.area_id, area.name, area_1.name AS name_1 
FROM address_range JOIN area ON area.id = address_range.area_id LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id 
WHERE address_range.postcode = :postcode
