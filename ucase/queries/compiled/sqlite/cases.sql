WITH picked AS 
(SELECT "case".id AS id, "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AS is_open 
FROM "case" LEFT OUTER JOIN area ON area.id = "case".area_id JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today 
WHERE (:area IS NULL OR area.id = :area OR area.wijk_id = :area OR area.parent_id = :area) AND (:project IS NULL OR "case".project_id = :project) AND (:manager IS NULL OR coalesce(transfer_1.to_manager_id, "case".manager_id) = :manager) AND (:stage IS NULL OR "case".stage = :stage) AND (:silent_before IS NULL OR "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND NOT (EXISTS (SELECT episode.id 
FROM episode 
WHERE episode.case_id = "case".id AND episode.opened_on >= :silent_before)) AND NOT (EXISTS (SELECT contact.id 
FROM contact 
WHERE contact.case_id = "case".id AND contact.happened_on >= :silent_before AND contact.outcome = 'reached'))) ORDER BY "case".stage IN ('candidate', 'intake', 'support', 'aftercare') DESC, "case".id
 LIMIT :most OFFSET 0)
 SELECT "case".id, "case".stage, resident.given_name, resident.prefix, resident.family_name, dwelling.postcode, dwelling.house_number, dwelling.addition, area_1.name AS wijk, project.name AS project, case_manager.name AS manager, episode.opened_on, episode.closed_on, (SELECT max(contact.happened_on) AS max_1 
FROM contact 
WHERE contact.case_id = "case".id AND contact.outcome = 'reached') AS last_contact, (SELECT min(follow_up.due) AS min_1 
FROM follow_up 
WHERE follow_up.case_id = "case".id AND follow_up.state = 'open') AS next_due 
FROM picked JOIN "case" ON "case".id = picked.id JOIN household ON household.id = "case".household_id JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id JOIN resident ON resident.id = coalesce((SELECT min(resident.id) AS min_2 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL), (SELECT min(resident.id) AS min_2 
FROM resident 
WHERE resident.household_id = "case".household_id)) JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) LEFT OUTER JOIN project ON project.id = "case".project_id LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today LEFT OUTER JOIN case_manager ON case_manager.id = coalesce(transfer_1.to_manager_id, "case".manager_id) ORDER BY picked.is_open DESC, "case".id
