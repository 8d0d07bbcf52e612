SELECT "case".id AS case_id, 'need-back' AS rule, need_turn.turned_on AS since, 'turn' || ':' || CAST(need_turn.id AS TEXT) AS fact, CAST(need.id AS BIGINT) AS number, CAST(CASE WHEN need_kind.shipped THEN need_kind.key ELSE need_kind.name END AS TEXT) AS word, CAST(NULL AS BIGINT) AS level, CAST(NULL AS BIGINT) AS was 
FROM need_turn JOIN need ON need.id = need_turn.need_id JOIN need_kind ON need_kind.id = need.kind_id JOIN "case" ON "case".id = need.case_id 
WHERE NOT need_turn.resolved AND need.resolved_on IS NULL AND NOT (EXISTS (SELECT need_turn_1.id 
FROM need_turn AS need_turn_1 
WHERE need_turn_1.need_id = need_turn.need_id AND NOT need_turn_1.resolved AND need_turn_1.id > need_turn.id)) AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_1.id 
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
WHERE pulse_handling.case_id = "case".id AND handled_signal.rule = 'need-back' AND handled_signal.fact = ('turn' || ':' || CAST(need_turn.id AS TEXT)))) AND need_turn.turned_on >= (SELECT max(episode.opened_on) AS max_1 
FROM episode 
WHERE episode.case_id = "case".id) AND "case".id = %(case)s::BIGINT 
 LIMIT %(most)s::BIGINT OFFSET 0
