SELECT "case".manager_id, "case".stage, "case".intensity, count(*) AS cases 
FROM "case" 
WHERE "case".stage IN ('candidate', 'intake', 'support', 'aftercare') GROUP BY "case".manager_id, "case".stage, "case".intensity
