SELECT theme.id, theme.name, theme."key", theme.shipped 
FROM theme ORDER BY theme.id
