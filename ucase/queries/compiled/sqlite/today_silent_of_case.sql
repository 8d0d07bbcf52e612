SELECT "case".id AS id, episode.opened_on, (SELECT max(contact.happened_on) AS max_1 
FROM contact 
WHERE contact.case_id = "case".id AND contact.outcome = 'reached') AS last_contact 
FROM "case" JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) 
WHERE ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) AND NOT (EXISTS (SELECT episode.id 
FROM episode 
WHERE episode.case_id = "case".id AND episode.opened_on >= :silent_before)) AND NOT (EXISTS (SELECT contact.id 
FROM contact 
WHERE contact.case_id = "case".id AND contact.happened_on >= :silent_before AND contact.outcome = 'reached')) AND "case".id = :case ORDER BY id
 LIMIT :most OFFSET 0
