SELECT referral.id, referral.resident_id AS owner, referral.purpose, referral.state, referral.proposed_on, referral.sent_on, referral.answered_on, referral.started_on, referral.ended_on, referral.because, referral.handover_on, referral.handover_with, referral.result, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = referral.manager_id) AS manager_id, (SELECT organisation.name 
FROM organisation 
WHERE organisation.id = referral.organisation_id) AS organisation_id 
FROM referral 
WHERE referral.id IN (SELECT referral.id 
FROM referral 
WHERE referral.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT)) ORDER BY referral.id
