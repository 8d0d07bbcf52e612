SELECT CASE WHEN (selection.agreed AND dwelling.project_id = %(project)s::BIGINT) THEN dwelling.street END AS street, CASE WHEN (selection.agreed AND dwelling.project_id = %(project)s::BIGINT) THEN dwelling.postcode END AS postcode, CASE WHEN (selection.agreed AND dwelling.project_id = %(project)s::BIGINT) THEN dwelling.house_number END AS house_number, CASE WHEN (selection.agreed AND dwelling.project_id = %(project)s::BIGINT) THEN dwelling.addition END AS addition, selection.decision 
FROM selection LEFT OUTER JOIN dwelling ON dwelling.id = selection.dwelling_id 
WHERE selection.project_id = %(project)s::BIGINT AND selection.decided_on = %(on)s::DATE AND NOT (EXISTS (SELECT selection_1.id 
FROM selection AS selection_1 
WHERE selection_1.household_id = selection.household_id AND selection_1.decided_on = selection.decided_on AND selection_1.id > selection.id)) AND selection.with_id = %(organisation)s::BIGINT
