SELECT "case".id AS case_id, 'zrm-drop' AS rule, assessment.measured_on AS since, 'score' || ':' || CAST(score.id AS TEXT) || ':' || CAST(score.level AS TEXT) AS fact, CAST(NULL AS BIGINT) AS number, CAST(CAST(score.domain AS TEXT) AS TEXT) AS word, CAST(score.level AS BIGINT) AS level, CAST((SELECT score_1.level 
FROM assessment AS assessment_1 JOIN score AS score_1 ON score_1.assessment_id = assessment_1.id 
WHERE assessment_1.resident_id = assessment.resident_id AND assessment_1.edition = assessment.edition AND assessment_1.case_id = assessment.case_id AND assessment_1.measured_on < assessment.measured_on AND score_1.domain = score.domain AND (EXISTS (SELECT episode_1.id 
FROM episode AS episode_1 
WHERE episode_1.case_id = assessment.case_id AND (episode_1.settled_on BETWEEN assessment_1.measured_on AND assessment.measured_on OR episode_1.closed_on BETWEEN assessment_1.measured_on AND assessment.measured_on))) ORDER BY assessment_1.measured_on DESC 
 LIMIT 1 OFFSET 0) AS BIGINT) AS was 
FROM assessment JOIN "case" ON "case".id = assessment.case_id JOIN score ON score.assessment_id = assessment.id 
WHERE (EXISTS (SELECT assessment_2.id 
FROM assessment AS assessment_2 
WHERE assessment_2.resident_id = assessment.resident_id AND assessment_2.edition = assessment.edition AND assessment_2.case_id = assessment.case_id AND assessment_2.measured_on < assessment.measured_on)) AND NOT (EXISTS (SELECT assessment_3.id 
FROM assessment AS assessment_3 
WHERE assessment_3.resident_id = assessment.resident_id AND assessment_3.edition = assessment.edition AND assessment_3.case_id = assessment.case_id AND assessment_3.measured_on > assessment.measured_on)) AND (SELECT score_1.level 
FROM assessment AS assessment_1 JOIN score AS score_1 ON score_1.assessment_id = assessment_1.id 
WHERE assessment_1.resident_id = assessment.resident_id AND assessment_1.edition = assessment.edition AND assessment_1.case_id = assessment.case_id AND assessment_1.measured_on < assessment.measured_on AND score_1.domain = score.domain AND (EXISTS (SELECT episode_1.id 
FROM episode AS episode_1 
WHERE episode_1.case_id = assessment.case_id AND (episode_1.settled_on BETWEEN assessment_1.measured_on AND assessment.measured_on OR episode_1.closed_on BETWEEN assessment_1.measured_on AND assessment.measured_on))) ORDER BY assessment_1.measured_on DESC 
 LIMIT 1 OFFSET 0) - score.level >= %(zrm_drop)s::BIGINT AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_1.id 
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
WHERE pulse_handling.case_id = "case".id AND handled_signal.rule = 'zrm-drop' AND handled_signal.fact = ('score' || ':' || CAST(score.id AS TEXT) || ':' || CAST(score.level AS TEXT)))) AND assessment.measured_on >= (SELECT max(episode.opened_on) AS max_1 
FROM episode 
WHERE episode.case_id = "case".id) 
 LIMIT %(most)s::BIGINT OFFSET 0
