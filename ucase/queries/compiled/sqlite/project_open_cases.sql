SELECT count(*) AS count_1 
FROM "case" 
WHERE "case".project_id = :project AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')
