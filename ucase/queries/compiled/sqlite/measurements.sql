SELECT assessment.resident_id, resident.given_name, resident.prefix, resident.family_name, assessment.edition, assessment.measured_on, assessment.remarks, score.domain, score.level 
FROM assessment JOIN resident ON resident.id = assessment.resident_id JOIN "case" ON "case".household_id = resident.household_id JOIN score ON score.assessment_id = assessment.id 
WHERE "case".id = :case AND resident.erased_on IS NULL ORDER BY assessment.resident_id, assessment.edition, assessment.measured_on, score.id
