SELECT data_consent.id, data_consent.case_id, data_consent.resident_id, resident.given_name, resident.prefix, resident.family_name, organisation.name AS recipient, organisation.kind, data_consent.purpose, data_consent.given, data_consent.given_on, data_consent.until_on, data_consent.withdrawn_on, data_consent.withdrawn_because, case_manager_1.name AS recorded_by 
FROM data_consent JOIN "case" ON "case".id = data_consent.case_id JOIN organisation ON organisation.id = data_consent.organisation_id JOIN resident ON resident.id = data_consent.resident_id LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE LEFT OUTER JOIN case_manager AS case_manager_1 ON case_manager_1.id = data_consent.manager_id 
WHERE (%(case)s::BIGINT IS NULL OR data_consent.case_id = %(case)s::BIGINT) AND (%(organisation)s::BIGINT IS NULL OR data_consent.organisation_id = %(organisation)s::BIGINT) AND (%(every)s::BIGINT IS NOT NULL OR data_consent.given_on <= %(today)s::DATE AND (data_consent.until_on IS NULL OR data_consent.until_on >= %(today)s::DATE) AND (data_consent.withdrawn_on IS NULL OR data_consent.withdrawn_on > %(today)s::DATE)) AND (%(until)s::DATE IS NULL OR data_consent.until_on <= %(until)s::DATE) AND (%(manager)s::BIGINT IS NULL OR coalesce(transfer_1.to_manager_id, "case".manager_id) = %(manager)s::BIGINT) AND (%(area)s::BIGINT IS NULL OR area.id = %(area)s::BIGINT OR area.wijk_id = %(area)s::BIGINT OR area.parent_id = %(area)s::BIGINT) AND ((data_consent.case_id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) AND (data_consent.resident_id IS NULL OR (data_consent.resident_id NOT IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0))) OR %(case)s::BIGINT IS NOT NULL AND data_consent.case_id IN (SELECT case_2.id 
FROM "case" AS case_2 
WHERE case_2.household_id IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_5.resident_id 
FROM restriction AS restriction_5 
WHERE restriction_5.lifted_on IS NULL AND restriction_5.resident_id > 0))))))) ORDER BY data_consent.case_id, data_consent.id 
 LIMIT %(most)s::BIGINT OFFSET 0
