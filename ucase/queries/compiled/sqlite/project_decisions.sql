SELECT selection.decision, count(*) AS count_1 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id JOIN selection ON selection.id = (SELECT selection.id 
FROM selection 
WHERE selection.household_id = household.id ORDER BY selection.decided_on DESC, selection.id DESC
 LIMIT 1 OFFSET 0) 
WHERE household.left_on IS NULL AND dwelling.gone_on IS NULL AND dwelling.project_id = :project GROUP BY selection.decision
