SELECT score.id, assessment.resident_id, assessment.edition, score.domain, assessment.measured_on, score.level 
FROM score JOIN assessment ON assessment.id = score.assessment_id 
WHERE assessment.case_id = %(case)s::BIGINT ORDER BY score.id
