SELECT "case".id AS case_id, CAST(relapse_signal.kind AS TEXT) AS rule, relapse_signal.noted_on AS since, 'note' || ':' || CAST(relapse_signal.id AS TEXT) AS fact, CAST(NULL AS BIGINT) AS number, CAST(NULL AS TEXT) AS word, CAST(NULL AS BIGINT) AS level, CAST(NULL AS BIGINT) AS was 
FROM relapse_signal JOIN "case" ON "case".id = relapse_signal.case_id 
WHERE ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND NOT (EXISTS (SELECT handled_signal.id 
FROM handled_signal JOIN pulse_handling ON pulse_handling.id = handled_signal.handling_id 
WHERE pulse_handling.case_id = "case".id AND handled_signal.rule = CAST(relapse_signal.kind AS TEXT) AND handled_signal.fact = ('note' || ':' || CAST(relapse_signal.id AS TEXT)))) AND relapse_signal.noted_on >= (SELECT max(episode.opened_on) AS max_1 
FROM episode 
WHERE episode.case_id = "case".id) AND "case".id = :case
 LIMIT :most OFFSET 0
