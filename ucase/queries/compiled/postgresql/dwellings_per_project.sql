SELECT dwelling.project_id, count(*) AS count_1 
FROM dwelling 
WHERE dwelling.project_id IS NOT NULL AND dwelling.gone_on IS NULL GROUP BY dwelling.project_id
