SELECT assessment.case_id, assessment.resident_id, assessment.id, assessment.manager_id, resident.birth_year AS born, (SELECT min(episode_1.opened_on) AS min_1 
FROM episode AS episode_1 
WHERE episode_1.case_id = assessment.case_id) AS on_day, assessment.measured_on, assessment.edition, score.domain, score.level, resident.given_name, resident.prefix, resident.family_name, case_manager.name AS manager_name, assessment.remarks 
FROM score JOIN assessment ON assessment.id = score.assessment_id JOIN resident ON resident.id = assessment.resident_id LEFT OUTER JOIN case_manager ON case_manager.id = assessment.manager_id 
WHERE (assessment.case_id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) AND (assessment.resident_id NOT IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0)) ORDER BY score.id
