SELECT DISTINCT assessment.case_id 
FROM assessment JOIN score ON score.assessment_id = assessment.id ORDER BY assessment.case_id
