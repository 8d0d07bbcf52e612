SELECT count(*) AS count_1 
FROM follow_up LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = follow_up.case_id AND transfer_1.from_manager_id = follow_up.assigned_to_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today JOIN "case" ON "case".id = follow_up.case_id LEFT OUTER JOIN area ON area.id = "case".area_id 
WHERE follow_up.state = 'open' AND follow_up.due <= :until AND (:manager IS NULL OR coalesce(transfer_1.to_manager_id, follow_up.assigned_to_id) = :manager) AND (:area IS NULL OR area.id = :area OR area.wijk_id = :area OR area.parent_id = :area)
