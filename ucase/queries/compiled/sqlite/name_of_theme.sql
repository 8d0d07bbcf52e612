SELECT theme.name 
FROM theme 
WHERE theme.id = :number
