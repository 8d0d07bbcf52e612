SELECT "case".id, "case".stage, resident.given_name, resident.prefix, resident.family_name, dwelling.postcode, dwelling.house_number, dwelling.addition, area_1.name AS wijk, project.name AS project, case_manager.name AS manager, episode.opened_on, episode.closed_on, (SELECT max(contact.happened_on) AS max_1 
FROM contact 
WHERE contact.case_id = "case".id AND contact.outcome = 'reached') AS last_contact, (SELECT min(follow_up.due) AS min_1 
FROM follow_up 
WHERE follow_up.case_id = "case".id AND follow_up.state = 'open') AS next_due, "case".source, "case".about, resident.birth_year, resident.phone, resident.email, household.language, household.preferred_channel, area.name AS area, episode.settled_on, "case".intensity, case_manager_1.name AS covered_for, transfer_1.until_on, "case".version 
FROM "case" JOIN household ON household.id = "case".household_id JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id JOIN resident ON resident.id = coalesce((SELECT min(resident.id) AS min_2 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0))), (SELECT min(resident.id) AS min_2 
FROM resident 
WHERE resident.household_id = "case".household_id)) JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) LEFT OUTER JOIN project ON project.id = "case".project_id LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE LEFT OUTER JOIN case_manager ON case_manager.id = coalesce(transfer_1.to_manager_id, "case".manager_id) LEFT OUTER JOIN case_manager AS case_manager_1 ON case_manager_1.id = "case".manager_id AND transfer_1.id IS NOT NULL 
WHERE "case".id = %(case)s::BIGINT
