SELECT (SELECT count(*) AS count_1 
FROM resident 
WHERE resident.family_name != '') AS anon_1, (SELECT count(DISTINCT resident.household_id) AS count_2 
FROM resident 
WHERE resident.family_name != '') AS anon_2, (SELECT count(*) AS count_3 
FROM "case" 
WHERE "case".destroyed_on IS NULL) AS anon_3, (SELECT count(*) AS count_4 
FROM network_member 
WHERE network_member.name != '') AS anon_4, (SELECT count(*) AS count_5 
FROM case_manager) AS anon_5, (SELECT min(household.created_at) AS min_1 
FROM household) AS anon_6
