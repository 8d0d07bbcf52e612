SELECT count(*) AS count_1 
FROM dwelling 
WHERE dwelling.gone_on IS NULL AND dwelling.project_id = :project
