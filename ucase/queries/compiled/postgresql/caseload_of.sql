SELECT "case".manager_id, "case".stage, "case".intensity, count(*) AS cases 
FROM "case" 
WHERE "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND "case".manager_id = %(manager)s::BIGINT GROUP BY "case".manager_id, "case".stage, "case".intensity
