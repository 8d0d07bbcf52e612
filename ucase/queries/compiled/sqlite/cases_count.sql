SELECT count(*) AS count_1 
FROM (SELECT "case".id AS id, "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AS is_open 
FROM "case" LEFT OUTER JOIN area ON area.id = "case".area_id JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today 
WHERE (:area IS NULL OR area.id = :area OR area.wijk_id = :area OR area.parent_id = :area) AND (:project IS NULL OR "case".project_id = :project) AND (:manager IS NULL OR coalesce(transfer_1.to_manager_id, "case".manager_id) = :manager) AND (:stage IS NULL OR "case".stage = :stage) AND (:silent_before IS NULL OR "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND NOT (EXISTS (SELECT episode.id 
FROM episode 
WHERE episode.case_id = "case".id AND episode.opened_on >= :silent_before)) AND NOT (EXISTS (SELECT contact.id 
FROM contact 
WHERE contact.case_id = "case".id AND contact.happened_on >= :silent_before AND contact.outcome = 'reached')))) AS selected
