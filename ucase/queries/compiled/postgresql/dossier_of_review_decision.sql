SELECT review_decision.id, review_decision.resident_id AS owner, review_decision.table_name, review_decision.row_id, review_decision.field, review_decision.blacked_out, review_decision.because, review_decision.decided_on, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = review_decision.manager_id) AS manager_id 
FROM review_decision 
WHERE review_decision.id IN (SELECT review_decision.id 
FROM review_decision 
WHERE review_decision.resident_id IN (SELECT resident.id 
FROM resident 
WHERE resident.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = %(household)s::BIGINT))) ORDER BY review_decision.id
