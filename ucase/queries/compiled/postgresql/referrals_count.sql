SELECT count(*) AS count_1 
FROM referral JOIN "case" ON "case".id = referral.case_id JOIN organisation ON organisation.id = referral.organisation_id LEFT OUTER JOIN resident ON resident.id = referral.resident_id LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE 
WHERE (%(case)s::BIGINT IS NULL OR referral.case_id = %(case)s::BIGINT) AND (%(organisation)s::BIGINT IS NULL OR referral.organisation_id = %(organisation)s::BIGINT) AND (%(every)s::BIGINT IS NOT NULL OR referral.state IN ('proposed', 'sent', 'accepted', 'started') AND "case".stage IN ('candidate', 'intake', 'support', 'aftercare')) AND (%(sent_before)s::DATE IS NULL OR referral.state = 'sent' AND referral.sent_on <= %(sent_before)s::DATE) AND (%(manager)s::BIGINT IS NULL OR coalesce(transfer_1.to_manager_id, "case".manager_id) = %(manager)s::BIGINT) AND (%(area)s::BIGINT IS NULL OR area.id = %(area)s::BIGINT OR area.wijk_id = %(area)s::BIGINT OR area.parent_id = %(area)s::BIGINT) AND ((referral.case_id NOT IN (SELECT case_1.id 
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
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0))) OR %(case)s::BIGINT IS NOT NULL AND referral.case_id IN (SELECT case_2.id 
FROM "case" AS case_2 
WHERE case_2.household_id IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_5.resident_id 
FROM restriction AS restriction_5 
WHERE restriction_5.lifted_on IS NULL AND restriction_5.resident_id > 0)))))))
