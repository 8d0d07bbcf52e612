SELECT "case".id AS case_id, 'overdue' AS rule, follow_up.due AS since, 'due' || ':' || CAST(follow_up.id AS TEXT) || ':' || CAST(follow_up.due AS TEXT) AS fact, CAST(follow_up.id AS BIGINT) AS number, CAST(NULL AS TEXT) AS word, CAST(NULL AS BIGINT) AS level, CAST(NULL AS BIGINT) AS was 
FROM follow_up JOIN "case" ON "case".id = follow_up.case_id 
WHERE follow_up.state = 'open' AND (follow_up.case_id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) AND follow_up.due < :overdue_before AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_2.id 
FROM "case" AS case_2 
WHERE case_2.household_id IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0))))))) AND NOT (EXISTS (SELECT handled_signal.id 
FROM handled_signal JOIN pulse_handling ON pulse_handling.id = handled_signal.handling_id 
WHERE pulse_handling.case_id = "case".id AND handled_signal.rule = 'overdue' AND handled_signal.fact = ('due' || ':' || CAST(follow_up.id AS TEXT) || ':' || CAST(follow_up.due AS TEXT))))
 LIMIT :most OFFSET 0
