SELECT follow_up.id, follow_up.case_id, follow_up.due, follow_up.state = 'open' AS is_open, 2 * (follow_up.version + "case".version + (SELECT count(transfer.id) AS count_1 
FROM transfer 
WHERE transfer.case_id = "case".id AND transfer.until_on < %(today)s::DATE)) AS changes, follow_up.created_at, follow_up.at_time, follow_up.minutes, follow_up.place, follow_up.purpose, resident.given_name, resident.prefix, resident.family_name, dwelling.postcode, dwelling.house_number, dwelling.addition 
FROM follow_up JOIN "case" ON "case".id = follow_up.case_id JOIN household ON household.id = "case".household_id JOIN dwelling ON dwelling.id = household.dwelling_id JOIN resident ON resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id)) 
WHERE (follow_up.state = 'open' AND follow_up.due >= %(since)s::DATE OR follow_up.state != 'open' AND (follow_up.due >= %(ended_since)s::DATE OR follow_up.ended_on >= %(ended_since)s::DATE)) AND follow_up.case_id = %(case)s::BIGINT ORDER BY follow_up.due, follow_up.id
