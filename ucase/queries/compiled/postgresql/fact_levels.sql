SELECT assessment.case_id, assessment.resident_id, assessment.edition, assessment.measured_on, score.domain, score.level 
FROM assessment JOIN score ON score.assessment_id = assessment.id ORDER BY assessment.measured_on, assessment.id, score.id
