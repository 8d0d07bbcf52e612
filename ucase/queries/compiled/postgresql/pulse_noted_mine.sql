SELECT "case".id AS case_id, CAST(relapse_signal.kind AS TEXT) AS rule, relapse_signal.noted_on AS since, 'note' || ':' || CAST(relapse_signal.id AS TEXT) AS fact, CAST(NULL AS BIGINT) AS number, CAST(NULL AS TEXT) AS word, CAST(NULL AS BIGINT) AS level, CAST(NULL AS BIGINT) AS was 
FROM relapse_signal JOIN "case" ON "case".id = relapse_signal.case_id 
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
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) AND NOT (EXISTS (SELECT handled_signal.id 
FROM handled_signal JOIN pulse_handling ON pulse_handling.id = handled_signal.handling_id 
WHERE pulse_handling.case_id = "case".id AND handled_signal.rule = CAST(relapse_signal.kind AS TEXT) AND handled_signal.fact = ('note' || ':' || CAST(relapse_signal.id AS TEXT)))) AND relapse_signal.noted_on >= (SELECT max(episode.opened_on) AS max_1 
FROM episode 
WHERE episode.case_id = "case".id) AND relapse_signal.case_id + 0 IN (SELECT case_2.id 
FROM "case" AS case_2 
WHERE case_2.manager_id = %(manager)s::BIGINT) AND NOT (EXISTS (SELECT transfer_1.id 
FROM transfer AS transfer_1 
WHERE transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE)) 
 LIMIT %(most)s::BIGINT OFFSET 0
