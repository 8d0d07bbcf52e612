WITH picked AS 
(SELECT "case".id AS id, "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) AS is_open 
FROM "case" LEFT OUTER JOIN area ON area.id = "case".area_id JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today 
WHERE (:area IS NULL OR area.id = :area OR area.wijk_id = :area OR area.parent_id = :area) AND (:project IS NULL OR "case".project_id = :project) AND (:manager IS NULL OR coalesce(transfer_1.to_manager_id, "case".manager_id) = :manager) AND (:unmanaged IS NULL OR "case".manager_id IS NULL) AND (:stage IS NULL OR "case".stage = :stage) AND (:silent_before IS NULL OR "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_2.id 
FROM "case" AS case_2 
WHERE case_2.household_id IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0))))))) AND NOT (EXISTS (SELECT episode.id 
FROM episode 
WHERE episode.case_id = "case".id AND episode.opened_on >= :silent_before)) AND NOT (EXISTS (SELECT contact.id 
FROM contact 
WHERE contact.case_id = "case".id AND contact.happened_on >= :silent_before AND contact.outcome = 'reached'))) AND (:named IS NULL OR ("case".id IN (SELECT value FROM json_each(:named)))) AND ("case".id NOT IN (SELECT case_3.id 
FROM "case" AS case_3 
WHERE case_3.household_id IN (SELECT resident_5.household_id 
FROM resident AS resident_5 
WHERE resident_5.id IN (SELECT restriction_5.resident_id 
FROM restriction AS restriction_5 
WHERE restriction_5.lifted_on IS NULL AND restriction_5.resident_id > 0) AND NOT (EXISTS (SELECT resident_6.id 
FROM resident AS resident_6 
WHERE resident_6.household_id = resident_5.household_id AND resident_6.family_name != '' AND (resident_6.id NOT IN (SELECT restriction_6.resident_id 
FROM restriction AS restriction_6 
WHERE restriction_6.lifted_on IS NULL AND restriction_6.resident_id > 0))))))) ORDER BY coalesce((SELECT max(contact.happened_on) AS max_2 
FROM contact 
WHERE contact.case_id = "case".id AND contact.outcome = 'reached'), episode.opened_on), "case".id
 LIMIT :most OFFSET 0)
 SELECT "case".id, "case".stage, resident.given_name, resident.prefix, resident.family_name, dwelling.postcode, dwelling.house_number, dwelling.addition, area_1.name AS wijk, project.name AS project, case_manager.name AS manager, episode.opened_on, episode.closed_on, (SELECT max(contact.happened_on) AS max_1 
FROM contact 
WHERE contact.case_id = "case".id AND contact.outcome = 'reached') AS last_contact, (SELECT min(follow_up.due) AS min_1 
FROM follow_up 
WHERE follow_up.case_id = "case".id AND follow_up.state = 'open') AS next_due 
FROM picked JOIN "case" ON "case".id = picked.id JOIN household ON household.id = "case".household_id JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id JOIN resident ON resident.id = coalesce((SELECT min(resident.id) AS min_2 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_7.resident_id 
FROM restriction AS restriction_7 
WHERE restriction_7.lifted_on IS NULL AND restriction_7.resident_id > 0))), (SELECT min(resident.id) AS min_2 
FROM resident 
WHERE resident.household_id = "case".household_id)) JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) LEFT OUTER JOIN project ON project.id = "case".project_id LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today LEFT OUTER JOIN case_manager ON case_manager.id = coalesce(transfer_1.to_manager_id, "case".manager_id) ORDER BY coalesce((SELECT max(contact.happened_on) AS max_2 
FROM contact 
WHERE contact.case_id = "case".id AND contact.outcome = 'reached'), episode.opened_on), "case".id
