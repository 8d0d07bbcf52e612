SELECT "case".id AS case_id, 'need-back' AS rule, need_turn.turned_on AS since, 'turn' || ':' || CAST(need_turn.id AS TEXT) AS fact, CAST(need.id AS BIGINT) AS number, CAST(CASE WHEN need_kind.shipped THEN need_kind."key" ELSE need_kind.name END AS TEXT) AS word, CAST(NULL AS BIGINT) AS level, CAST(NULL AS BIGINT) AS was 
FROM need_turn JOIN need ON need.id = need_turn.need_id JOIN need_kind ON need_kind.id = need.kind_id JOIN "case" ON "case".id = need.case_id 
WHERE need_turn.resolved = 0 AND need.resolved_on IS NULL AND NOT (EXISTS (SELECT need_turn_1.id 
FROM need_turn AS need_turn_1 
WHERE need_turn_1.need_id = need_turn.need_id AND need_turn_1.resolved = 0 AND need_turn_1.id > need_turn.id)) AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND NOT (EXISTS (SELECT handled_signal.id 
FROM handled_signal JOIN pulse_handling ON pulse_handling.id = handled_signal.handling_id 
WHERE pulse_handling.case_id = "case".id AND handled_signal.rule = 'need-back' AND handled_signal.fact = ('turn' || ':' || CAST(need_turn.id AS TEXT)))) AND need_turn.turned_on >= (SELECT max(episode.opened_on) AS max_1 
FROM episode 
WHERE episode.case_id = "case".id) AND "case".id = :case
 LIMIT :most OFFSET 0
