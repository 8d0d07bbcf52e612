SELECT deadline.id, deadline.case_id, deadline.due, deadline.done_on IS NULL AND deadline.withdrawn = 0 AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AS is_open, 2 * (deadline.version + "case".version + (SELECT count(transfer.id) AS count_1 
FROM transfer 
WHERE transfer.case_id = "case".id AND transfer.until_on < :today)) AS changes, deadline.created_at, deadline.kind, deadline.about, resident.given_name, resident.prefix, resident.family_name 
FROM deadline JOIN "case" ON "case".id = deadline.case_id JOIN resident ON resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id)) JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) 
WHERE (deadline.done_on IS NULL AND deadline.withdrawn = 0 AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND deadline.due >= :since OR NOT (deadline.done_on IS NULL AND deadline.withdrawn = 0 AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) AND (deadline.due >= :ended_since OR deadline.done_on >= :ended_since OR episode.closed_on >= :ended_since)) AND "case".id = :case ORDER BY deadline.due, deadline.id
