SELECT count(*) AS count_1, count(*) FILTER (WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id = :project) AS anon_1, count(*) FILTER (WHERE (EXISTS (SELECT housing_wish.id 
FROM housing_wish 
WHERE housing_wish.household_id = household.id AND housing_wish.answered = 1)) OR (EXISTS (SELECT contact.id 
FROM contact JOIN "case" ON "case".id = contact.case_id 
WHERE "case".household_id = household.id AND contact.outcome = 'reached'))) AS anon_2, count(*) FILTER (WHERE EXISTS (SELECT housing_wish.id 
FROM housing_wish 
WHERE housing_wish.household_id = household.id AND housing_wish.answered = 1)) AS anon_3 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.id IN (SELECT household.id AS household_id 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id = :project UNION SELECT selection.household_id AS household_id 
FROM selection 
WHERE selection.project_id = :project UNION SELECT "case".household_id AS household_id 
FROM "case" 
WHERE "case".project_id = :project)
