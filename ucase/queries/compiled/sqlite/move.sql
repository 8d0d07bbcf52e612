SELECT relocation.route, relocation.to_place, relocation.from_on, relocation.until_on, relocation.keys_received_on, relocation.keys_handed_in_on, relocation.works_agreed, relocation.works_agreed_on, relocation.wish, relocation.decision, relocation.decided_on, relocation.income_band, episode.settled_on, (SELECT min(deadline.due) AS min_1 
FROM deadline 
WHERE deadline.case_id = "case".id AND deadline.kind IN ('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover') AND deadline.done_on IS NULL AND deadline.withdrawn = 0 AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0)))))))) AS out_by 
FROM "case" JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) LEFT OUTER JOIN relocation ON relocation.case_id = "case".id 
WHERE "case".id = :case
