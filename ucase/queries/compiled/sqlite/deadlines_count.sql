SELECT count(*) AS count_1 
FROM deadline JOIN "case" ON "case".id = deadline.case_id LEFT OUTER JOIN area ON area.id = "case".area_id 
WHERE (:case IS NULL OR deadline.case_id = :case) AND deadline.due <= :until AND (:every IS NOT NULL OR deadline.done_on IS NULL AND deadline.withdrawn = 0 AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) AND (:manager IS NULL OR "case".manager_id = :manager) AND (:area IS NULL OR area.id = :area OR area.wijk_id = :area OR area.parent_id = :area)
