SELECT dwelling.project_id, count(*) AS count_1 
FROM dwelling JOIN household ON household.dwelling_id = dwelling.id 
WHERE dwelling.project_id IS NOT NULL AND household.left_on IS NULL AND dwelling.gone_on IS NULL GROUP BY dwelling.project_id
