SELECT area.name 
FROM area 
WHERE area.id = :number
