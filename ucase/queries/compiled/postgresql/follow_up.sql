SELECT follow_up.id, follow_up.case_id, follow_up.due, follow_up.purpose, resident.given_name, resident.prefix, resident.family_name, area_1.name AS wijk, case_manager.name AS manager, follow_up.at_time, follow_up.state, follow_up.planned_on, follow_up.ended_on, follow_up.result, follow_up.signal, follow_up.minutes, follow_up.place, follow_up.step, series.rule, schedule.name AS schedule 
FROM follow_up LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = follow_up.case_id AND transfer_1.from_manager_id = follow_up.assigned_to_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE JOIN "case" ON "case".id = follow_up.case_id LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id JOIN resident ON resident.id = coalesce((SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0))), (SELECT min(resident.id) AS min_1 
FROM resident 
WHERE resident.household_id = "case".household_id)) LEFT OUTER JOIN case_manager ON case_manager.id = coalesce(transfer_1.to_manager_id, follow_up.assigned_to_id) LEFT OUTER JOIN series ON series.id = follow_up.series_id LEFT OUTER JOIN schedule ON schedule.id = series.schedule_id 
WHERE follow_up.id = %(follow_up)s::BIGINT
