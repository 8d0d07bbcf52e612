SELECT neighbour_tie.id, NULL AS owner, neighbour_tie.said_on 
FROM neighbour_tie 
WHERE neighbour_tie.id IN (SELECT neighbour_tie.id 
FROM neighbour_tie 
WHERE neighbour_tie.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = %(household)s::BIGINT)) ORDER BY neighbour_tie.id
