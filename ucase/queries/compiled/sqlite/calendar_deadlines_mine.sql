SELECT deadline.id, deadline.case_id, deadline.due, deadline.done_on IS NULL AND deadline.withdrawn = 0 AND ("case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) OR deadline.request_id IS NOT NULL AND (deadline.case_id NOT IN (SELECT case_2.id 
FROM "case" AS case_2 
WHERE case_2.household_id IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0)))))))) AS is_open, 2 * (deadline.version + "case".version + (SELECT count(transfer.id) AS count_1 
FROM transfer 
WHERE transfer.case_id = "case".id AND transfer.until_on < :today)) AS changes, deadline.created_at, deadline.kind, deadline.about, resident.given_name, resident.prefix, resident.family_name 
FROM deadline JOIN "case" ON "case".id = deadline.case_id JOIN resident ON resident.id = coalesce((SELECT rights_request.resident_id 
FROM rights_request 
WHERE rights_request.id = deadline.request_id), coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_5.resident_id 
FROM restriction AS restriction_5 
WHERE restriction_5.lifted_on IS NULL AND restriction_5.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id))) JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) 
WHERE ("case".id NOT IN (SELECT case_3.id 
FROM "case" AS case_3 
WHERE case_3.household_id IN (SELECT resident_5.household_id 
FROM resident AS resident_5 
WHERE resident_5.id IN (SELECT restriction_6.resident_id 
FROM restriction AS restriction_6 
WHERE restriction_6.lifted_on IS NULL AND restriction_6.resident_id > 0) AND NOT (EXISTS (SELECT resident_6.id 
FROM resident AS resident_6 
WHERE resident_6.household_id = resident_5.household_id AND resident_6.family_name != '' AND (resident_6.id NOT IN (SELECT restriction_7.resident_id 
FROM restriction AS restriction_7 
WHERE restriction_7.lifted_on IS NULL AND restriction_7.resident_id > 0))))))) AND (deadline.done_on IS NULL AND deadline.withdrawn = 0 AND ("case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_4.id 
FROM "case" AS case_4 
WHERE case_4.household_id IN (SELECT resident_7.household_id 
FROM resident AS resident_7 
WHERE resident_7.id IN (SELECT restriction_8.resident_id 
FROM restriction AS restriction_8 
WHERE restriction_8.lifted_on IS NULL AND restriction_8.resident_id > 0) AND NOT (EXISTS (SELECT resident_8.id 
FROM resident AS resident_8 
WHERE resident_8.household_id = resident_7.household_id AND resident_8.family_name != '' AND (resident_8.id NOT IN (SELECT restriction_9.resident_id 
FROM restriction AS restriction_9 
WHERE restriction_9.lifted_on IS NULL AND restriction_9.resident_id > 0))))))) OR deadline.request_id IS NOT NULL AND (deadline.case_id NOT IN (SELECT case_5.id 
FROM "case" AS case_5 
WHERE case_5.household_id IN (SELECT resident_9.household_id 
FROM resident AS resident_9 
WHERE resident_9.id IN (SELECT restriction_10.resident_id 
FROM restriction AS restriction_10 
WHERE restriction_10.lifted_on IS NULL AND restriction_10.resident_id > 0) AND NOT (EXISTS (SELECT resident_10.id 
FROM resident AS resident_10 
WHERE resident_10.household_id = resident_9.household_id AND resident_10.family_name != '' AND (resident_10.id NOT IN (SELECT restriction_11.resident_id 
FROM restriction AS restriction_11 
WHERE restriction_11.lifted_on IS NULL AND restriction_11.resident_id > 0)))))))) AND deadline.due >= :since OR NOT (deadline.done_on IS NULL AND deadline.withdrawn = 0 AND ("case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_6.id 
FROM "case" AS case_6 
WHERE case_6.household_id IN (SELECT resident_11.household_id 
FROM resident AS resident_11 
WHERE resident_11.id IN (SELECT restriction_12.resident_id 
FROM restriction AS restriction_12 
WHERE restriction_12.lifted_on IS NULL AND restriction_12.resident_id > 0) AND NOT (EXISTS (SELECT resident_12.id 
FROM resident AS resident_12 
WHERE resident_12.household_id = resident_11.household_id AND resident_12.family_name != '' AND (resident_12.id NOT IN (SELECT restriction_13.resident_id 
FROM restriction AS restriction_13 
WHERE restriction_13.lifted_on IS NULL AND restriction_13.resident_id > 0))))))) OR deadline.request_id IS NOT NULL AND (deadline.case_id NOT IN (SELECT case_7.id 
FROM "case" AS case_7 
WHERE case_7.household_id IN (SELECT resident_13.household_id 
FROM resident AS resident_13 
WHERE resident_13.id IN (SELECT restriction_14.resident_id 
FROM restriction AS restriction_14 
WHERE restriction_14.lifted_on IS NULL AND restriction_14.resident_id > 0) AND NOT (EXISTS (SELECT resident_14.id 
FROM resident AS resident_14 
WHERE resident_14.household_id = resident_13.household_id AND resident_14.family_name != '' AND (resident_14.id NOT IN (SELECT restriction_15.resident_id 
FROM restriction AS restriction_15 
WHERE restriction_15.lifted_on IS NULL AND restriction_15.resident_id > 0))))))))) AND (deadline.due >= :ended_since OR deadline.done_on >= :ended_since OR episode.closed_on >= :ended_since)) AND "case".manager_id = :manager AND NOT (EXISTS (SELECT transfer_1.id 
FROM transfer AS transfer_1 
WHERE transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today)) ORDER BY deadline.due, deadline.id
