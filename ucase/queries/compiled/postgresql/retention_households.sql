SELECT household.id, household.created_at, (SELECT max(episode.closed_on) AS max_1 
FROM episode JOIN "case" ON "case".id = episode.case_id 
WHERE "case".household_id = household.id) AS last_closed, (SELECT count(*) AS count_1 
FROM "case" 
WHERE "case".household_id = household.id AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) AS open_cases, (SELECT count(*) AS count_2 
FROM "case" 
WHERE "case".household_id = household.id AND "case".stage IN ('intake', 'support', 'aftercare', 'closed')) AS taken_up, (SELECT count(*) AS count_3 
FROM "case" 
WHERE "case".household_id = household.id) + (SELECT count(*) AS count_4 
FROM selection 
WHERE selection.household_id = household.id) AS considered, (SELECT max("case".id) AS max_2 
FROM "case" 
WHERE "case".household_id = household.id) AS last_case, (SELECT count(*) AS count_5 
FROM restriction JOIN resident ON resident.id = restriction.resident_id 
WHERE resident.household_id = household.id AND restriction.lifted_on IS NULL) AS restricted, (SELECT count(*) AS count_6 
FROM objection JOIN resident ON resident.id = objection.resident_id 
WHERE resident.household_id = household.id AND objection.decided_on IS NULL) AS objections, (SELECT count(*) AS count_7 
FROM rights_request JOIN resident ON resident.id = rights_request.resident_id 
WHERE resident.household_id = household.id AND rights_request.answered_on IS NULL) AS requests, (SELECT count(*) AS count_8 
FROM referral JOIN "case" ON "case".id = referral.case_id 
WHERE "case".household_id = household.id AND referral.state IN ('sent', 'accepted', 'started')) AS referrals 
FROM household 
WHERE (%(household)s::BIGINT IS NULL OR household.id = %(household)s::BIGINT) AND (EXISTS (SELECT resident.id 
FROM resident 
WHERE resident.household_id = household.id AND resident.family_name != '')) ORDER BY household.id
