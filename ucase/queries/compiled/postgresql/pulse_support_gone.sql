SELECT "case".id AS case_id, 'support-gone' AS rule, CASE WHEN (support.status IN ('proposed', 'agreed', 'started')) THEN network_member.gone_on WHEN ((support.status = 'ended' OR support.agreed_on IS NOT NULL) AND support.solved IS NOT true) THEN support.ended_on ELSE CAST(NULL AS DATE) END AS since, 'support' || ':' || CAST(support.id AS TEXT) AS fact, CAST(support.id AS BIGINT) AS number, CAST(NULL AS TEXT) AS word, CAST(NULL AS BIGINT) AS level, CAST(NULL AS BIGINT) AS was 
FROM support JOIN need ON need.id = support.need_id JOIN "case" ON "case".id = need.case_id LEFT OUTER JOIN network_member ON network_member.id = support.member_id 
WHERE need.resolved_on IS NULL AND CASE WHEN (support.status IN ('proposed', 'agreed', 'started')) THEN network_member.gone_on WHEN ((support.status = 'ended' OR support.agreed_on IS NOT NULL) AND support.solved IS NOT true) THEN support.ended_on ELSE CAST(NULL AS DATE) END IS NOT NULL AND NOT (EXISTS (SELECT support_1.id 
FROM support AS support_1 LEFT OUTER JOIN network_member AS network_member_1 ON network_member_1.id = support_1.member_id 
WHERE support_1.need_id = support.need_id AND support_1.status IN ('proposed', 'agreed', 'started') AND network_member_1.gone_on IS NULL)) AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND NOT (EXISTS (SELECT handled_signal.id 
FROM handled_signal JOIN pulse_handling ON pulse_handling.id = handled_signal.handling_id 
WHERE pulse_handling.case_id = "case".id AND handled_signal.rule = 'support-gone' AND handled_signal.fact = ('support' || ':' || CAST(support.id AS TEXT)))) AND CASE WHEN (support.status IN ('proposed', 'agreed', 'started')) THEN network_member.gone_on WHEN ((support.status = 'ended' OR support.agreed_on IS NOT NULL) AND support.solved IS NOT true) THEN support.ended_on ELSE CAST(NULL AS DATE) END >= (SELECT max(episode.opened_on) AS max_1 
FROM episode 
WHERE episode.case_id = "case".id) 
 LIMIT %(most)s::BIGINT OFFSET 0
