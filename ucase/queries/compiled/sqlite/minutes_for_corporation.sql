SELECT CASE WHEN (selection.agreed = 1 AND dwelling.project_id = :project) THEN dwelling.street END AS street, CASE WHEN (selection.agreed = 1 AND dwelling.project_id = :project) THEN dwelling.postcode END AS postcode, CASE WHEN (selection.agreed = 1 AND dwelling.project_id = :project) THEN dwelling.house_number END AS house_number, CASE WHEN (selection.agreed = 1 AND dwelling.project_id = :project) THEN dwelling.addition END AS addition, selection.decision 
FROM selection LEFT OUTER JOIN dwelling ON dwelling.id = selection.dwelling_id 
WHERE selection.project_id = :project AND selection.decided_on = :on AND NOT (EXISTS (SELECT selection_1.id 
FROM selection AS selection_1 
WHERE selection_1.household_id = selection.household_id AND selection_1.decided_on = selection.decided_on AND selection_1.id > selection.id)) AND selection.with_id = :organisation
