SELECT count(*) AS count_1 
FROM follow_up JOIN "case" ON "case".id = follow_up.case_id LEFT OUTER JOIN area ON area.id = "case".area_id 
WHERE follow_up.state = 'open' AND follow_up.due <= :until AND (:manager IS NULL OR follow_up.assigned_to_id = :manager) AND (:area IS NULL OR area.id = :area OR area.wijk_id = :area OR area.parent_id = :area)
