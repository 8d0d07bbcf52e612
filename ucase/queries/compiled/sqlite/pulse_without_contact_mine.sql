SELECT "case".id AS case_id, 'no-contact' AS rule, follow_up.ended_on AS since, 'no_contact' || ':' || CAST(follow_up.id AS TEXT) AS fact, CAST(follow_up.id AS BIGINT) AS number, CAST(NULL AS TEXT) AS word, CAST((SELECT count(*) AS count_1 
FROM follow_up AS follow_up_1 
WHERE follow_up_1.case_id = "case".id AND follow_up_1.state IN ('done', 'missed') AND follow_up_1.ended_on >= (SELECT max(episode.opened_on) AS max_1 
FROM episode 
WHERE episode.case_id = "case".id) AND follow_up_1.signal = 'no-contact' AND NOT (EXISTS (SELECT follow_up_2.id 
FROM follow_up AS follow_up_2 
WHERE follow_up_2.case_id = "case".id AND follow_up_2.state IN ('done', 'missed') AND follow_up_2.ended_on >= (SELECT max(episode.opened_on) AS max_2 
FROM episode 
WHERE episode.case_id = "case".id) AND (follow_up_2.signal IS NULL OR follow_up_2.signal != 'no-contact') AND (follow_up_2.ended_on, follow_up_2.id) > (follow_up_1.ended_on, follow_up_1.id)))) AS BIGINT) AS level, CAST(NULL AS BIGINT) AS was 
FROM follow_up JOIN "case" ON "case".id = follow_up.case_id 
WHERE (CAST(follow_up.signal AS TEXT) || '') = 'no-contact' AND follow_up.state IN ('done', 'missed') AND NOT (EXISTS (SELECT follow_up_3.id 
FROM follow_up AS follow_up_3 
WHERE follow_up_3.case_id = "case".id AND follow_up_3.state IN ('done', 'missed') AND follow_up_3.ended_on >= (SELECT max(episode.opened_on) AS max_3 
FROM episode 
WHERE episode.case_id = "case".id) AND (follow_up_3.ended_on, follow_up_3.id) > (follow_up.ended_on, follow_up.id))) AND (SELECT count(*) AS count_1 
FROM follow_up AS follow_up_1 
WHERE follow_up_1.case_id = "case".id AND follow_up_1.state IN ('done', 'missed') AND follow_up_1.ended_on >= (SELECT max(episode.opened_on) AS max_1 
FROM episode 
WHERE episode.case_id = "case".id) AND follow_up_1.signal = 'no-contact' AND NOT (EXISTS (SELECT follow_up_2.id 
FROM follow_up AS follow_up_2 
WHERE follow_up_2.case_id = "case".id AND follow_up_2.state IN ('done', 'missed') AND follow_up_2.ended_on >= (SELECT max(episode.opened_on) AS max_2 
FROM episode 
WHERE episode.case_id = "case".id) AND (follow_up_2.signal IS NULL OR follow_up_2.signal != 'no-contact') AND (follow_up_2.ended_on, follow_up_2.id) > (follow_up_1.ended_on, follow_up_1.id)))) >= :no_contact AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_1.id 
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
WHERE pulse_handling.case_id = "case".id AND handled_signal.rule = 'no-contact' AND handled_signal.fact = ('no_contact' || ':' || CAST(follow_up.id AS TEXT)))) AND follow_up.ended_on >= (SELECT max(episode.opened_on) AS max_4 
FROM episode 
WHERE episode.case_id = "case".id) AND "case".manager_id = :manager AND NOT (EXISTS (SELECT transfer_1.id 
FROM transfer AS transfer_1 
WHERE transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today))
 LIMIT :most OFFSET 0
