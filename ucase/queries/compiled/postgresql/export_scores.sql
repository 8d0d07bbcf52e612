SELECT assessment.case_id, assessment.resident_id, assessment.id, assessment.manager_id, resident.birth_year AS born, (SELECT min(episode_1.opened_on) AS min_1 
FROM episode AS episode_1 
WHERE episode_1.case_id = assessment.case_id) AS on_day, assessment.measured_on, assessment.edition, score.domain, score.level 
FROM score JOIN assessment ON assessment.id = score.assessment_id JOIN resident ON resident.id = assessment.resident_id LEFT OUTER JOIN case_manager ON case_manager.id = assessment.manager_id ORDER BY score.id
