SELECT score.id, (SELECT assessment_1.resident_id 
FROM assessment AS assessment_1 
WHERE assessment_1.id = score.assessment_id) AS owner, score.domain, score.level, score.assessment_id 
FROM score 
WHERE score.id IN (SELECT score.id 
FROM score 
WHERE score.assessment_id IN (SELECT assessment.id 
FROM assessment 
WHERE assessment.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household))) ORDER BY score.id
