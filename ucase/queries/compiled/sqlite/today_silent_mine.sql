SELECT "case".id AS id, episode.opened_on, (SELECT max(contact.happened_on) AS max_1 
FROM contact 
WHERE contact.case_id = "case".id AND contact.outcome = 'reached') AS last_contact 
FROM "case" JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) 
WHERE ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND NOT (EXISTS (SELECT episode.id 
FROM episode 
WHERE episode.case_id = "case".id AND episode.opened_on >= :silent_before)) AND NOT (EXISTS (SELECT contact.id 
FROM contact 
WHERE contact.case_id = "case".id AND contact.happened_on >= :silent_before AND contact.outcome = 'reached')) AND "case".manager_id = :manager AND NOT (EXISTS (SELECT transfer_1.id 
FROM transfer AS transfer_1 
WHERE transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today)) ORDER BY id
 LIMIT :most OFFSET 0
