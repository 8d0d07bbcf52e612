SELECT household.id, resident.given_name, resident.prefix, resident.family_name, dwelling.postcode, dwelling.house_number, dwelling.addition, dwelling.street, selection.decision, selection.because, organisation.name AS with_whom, selection.agreed, selection.case_id 
FROM selection JOIN household ON household.id = selection.household_id LEFT OUTER JOIN dwelling ON dwelling.id = selection.dwelling_id LEFT OUTER JOIN resident ON resident.household_id = household.id AND resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = household.id)) LEFT OUTER JOIN organisation ON organisation.id = selection.with_id 
WHERE selection.project_id = %(project)s::BIGINT AND selection.decided_on = %(on)s::DATE AND NOT (EXISTS (SELECT selection_1.id 
FROM selection AS selection_1 
WHERE selection_1.household_id = selection.household_id AND selection_1.decided_on = selection.decided_on AND selection_1.id > selection.id))
