SELECT coalesce(transfer_1.to_manager_id, "case".manager_id) AS manager_id, count(*) AS count_1 
FROM "case" LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today 
WHERE "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND NOT (EXISTS (SELECT episode.id 
FROM episode 
WHERE episode.case_id = "case".id AND episode.opened_on >= :silent_before)) AND NOT (EXISTS (SELECT contact.id 
FROM contact 
WHERE contact.case_id = "case".id AND contact.happened_on >= :silent_before AND contact.outcome = 'reached')) GROUP BY coalesce(transfer_1.to_manager_id, "case".manager_id)
