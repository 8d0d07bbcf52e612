SELECT follow_up.id, follow_up.case_id, follow_up.assigned_to_id, follow_up.planned_on, coalesce((SELECT due_change.was_due 
FROM due_change 
WHERE due_change.follow_up_id = follow_up.id ORDER BY due_change.id
 LIMIT 1 OFFSET 0), follow_up.due) AS first_due_on, follow_up.due, (SELECT count(*) AS count_1 
FROM due_change 
WHERE due_change.follow_up_id = follow_up.id) AS moved, follow_up.state, follow_up.ended_on, follow_up.signal, follow_up.at_time IS NOT NULL AS appointment, follow_up.minutes, follow_up.series_id IS NOT NULL AS in_series, case_manager.name AS manager_name, follow_up.purpose, follow_up.place, follow_up.result 
FROM follow_up LEFT OUTER JOIN case_manager ON case_manager.id = follow_up.assigned_to_id 
WHERE (follow_up.case_id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) ORDER BY follow_up.id
