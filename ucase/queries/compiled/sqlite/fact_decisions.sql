SELECT selection.household_id, selection.project_id, selection.decision, selection.decided_on 
FROM selection ORDER BY selection.decided_on, selection.id
