SELECT relocation.route, relocation.to_place, relocation.from_on, relocation.until_on, relocation.keys_received_on, relocation.keys_handed_in_on, relocation.works_agreed, relocation.works_agreed_on, relocation.wish, relocation.decision, relocation.decided_on, relocation.income_band, episode.settled_on, (SELECT min(deadline.due) AS min_1 
FROM deadline 
WHERE deadline.case_id = "case".id AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND NOT deadline.withdrawn AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) AS out_by 
FROM "case" JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) LEFT OUTER JOIN relocation ON relocation.case_id = "case".id 
WHERE "case".id = %(case)s::BIGINT
