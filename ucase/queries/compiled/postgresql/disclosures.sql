SELECT disclosure.id, disclosure.case_id, disclosure.resident_id, resident.given_name, resident.prefix, resident.family_name, organisation.name AS recipient, organisation.kind, disclosure.shared_on, disclosure.ground, disclosure.because, disclosure.purpose, disclosure.form, disclosure.digest, case_manager.name AS shared_by 
FROM disclosure JOIN "case" ON "case".id = disclosure.case_id JOIN organisation ON organisation.id = disclosure.organisation_id LEFT OUTER JOIN resident ON resident.id = disclosure.resident_id LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE LEFT OUTER JOIN case_manager ON case_manager.id = disclosure.manager_id 
WHERE (%(case)s::BIGINT IS NULL OR disclosure.case_id = %(case)s::BIGINT) AND (%(organisation)s::BIGINT IS NULL OR disclosure.organisation_id = %(organisation)s::BIGINT) AND (%(manager)s::BIGINT IS NULL OR coalesce(transfer_1.to_manager_id, "case".manager_id) = %(manager)s::BIGINT) AND ((disclosure.case_id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) AND (disclosure.resident_id IS NULL OR (disclosure.resident_id NOT IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0))) OR %(case)s::BIGINT IS NOT NULL AND disclosure.case_id IN (SELECT case_2.id 
FROM "case" AS case_2 
WHERE case_2.household_id IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_5.resident_id 
FROM restriction AS restriction_5 
WHERE restriction_5.lifted_on IS NULL AND restriction_5.resident_id > 0))))))) ORDER BY disclosure.id DESC 
 LIMIT %(most)s::BIGINT OFFSET 0
