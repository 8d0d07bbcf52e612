SELECT count(DISTINCT household.id) AS households, count(housing_wish.id) FILTER (WHERE NOT housing_wish.answered AND housing_wish.asked_on >= %(since)s::DATE AND housing_wish.asked_on <= %(until)s::DATE) AS tries 
FROM household JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN housing_wish ON housing_wish.household_id = household.id 
WHERE household.id IN (SELECT household.id AS household_id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND (household.id NOT IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0)))))) AND dwelling.project_id = %(project)s::BIGINT UNION SELECT selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id = %(project)s::BIGINT UNION SELECT "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id = %(project)s::BIGINT) AND (household.id NOT IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0))))))
