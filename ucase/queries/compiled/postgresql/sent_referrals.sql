SELECT organisation.id, organisation.name, organisation.kind, organisation.source, referral.id AS id_1, referral.case_id, "case".household_id, referral.resident_id, referral.state, referral.sent_on, referral.answered_on 
FROM referral JOIN organisation ON organisation.id = referral.organisation_id JOIN "case" ON "case".id = referral.case_id 
WHERE referral.sent_on IS NOT NULL AND referral.sent_on <= %(until)s::DATE AND (%(since)s::DATE IS NULL OR referral.sent_on >= %(since)s::DATE) AND (referral.case_id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) AND (referral.resident_id IS NULL OR (referral.resident_id NOT IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0))) ORDER BY organisation.id, referral.id
