SELECT household_1.id, dwelling.postcode, dwelling.house_number, dwelling.addition, neighbour_tie_1.id IS NOT NULL AS mutual 
FROM neighbour_tie JOIN household AS household_1 ON household_1.id = neighbour_tie.neighbour_id JOIN dwelling ON dwelling.id = household_1.dwelling_id LEFT OUTER JOIN neighbour_tie AS neighbour_tie_1 ON neighbour_tie_1.household_id = neighbour_tie.neighbour_id AND neighbour_tie_1.neighbour_id = neighbour_tie.household_id 
WHERE neighbour_tie.household_id = :household ORDER BY household_1.id
