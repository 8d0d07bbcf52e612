SELECT "case".id AS case_id, 'support-gone' AS rule, CASE WHEN (support.status IN ('proposed', 'agreed', 'started')) THEN network_member.gone_on WHEN ((support.status = 'ended' OR support.agreed_on IS NOT NULL) AND support.solved IS NOT true) THEN support.ended_on ELSE CAST(NULL AS DATE) END AS since, 'support' || ':' || CAST(support.id AS TEXT) AS fact, CAST(support.id AS BIGINT) AS number, CAST(NULL AS TEXT) AS word, CAST(NULL AS BIGINT) AS level, CAST(NULL AS BIGINT) AS was 
FROM support JOIN need ON need.id = support.need_id JOIN "case" ON "case".id = need.case_id LEFT OUTER JOIN network_member ON network_member.id = support.member_id 
WHERE need.resolved_on IS NULL AND CASE WHEN (support.status IN ('proposed', 'agreed', 'started')) THEN network_member.gone_on WHEN ((support.status = 'ended' OR support.agreed_on IS NOT NULL) AND support.solved IS NOT true) THEN support.ended_on ELSE CAST(NULL AS DATE) END IS NOT NULL AND NOT (EXISTS (SELECT support_1.id 
FROM support AS support_1 LEFT OUTER JOIN network_member AS network_member_1 ON network_member_1.id = support_1.member_id 
WHERE support_1.need_id = support.need_id AND support_1.status IN ('proposed', 'agreed', 'started') AND network_member_1.gone_on IS NULL)) AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_1.id 
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
WHERE pulse_handling.case_id = "case".id AND handled_signal.rule = 'support-gone' AND handled_signal.fact = ('support' || ':' || CAST(support.id AS TEXT)))) AND CASE WHEN (support.status IN ('proposed', 'agreed', 'started')) THEN network_member.gone_on WHEN ((support.status = 'ended' OR support.agreed_on IS NOT NULL) AND support.solved IS NOT true) THEN support.ended_on ELSE CAST(NULL AS DATE) END >= (SELECT max(episode.opened_on) AS max_1 
FROM episode 
WHERE episode.case_id = "case".id) AND "case".id = %(case)s::BIGINT 
 LIMIT %(most)s::BIGINT OFFSET 0
