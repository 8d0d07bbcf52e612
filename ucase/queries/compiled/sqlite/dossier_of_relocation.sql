SELECT relocation.id, NULL AS owner, relocation.route, relocation.to_place, relocation.from_on, relocation.until_on, relocation.keys_received_on, relocation.keys_handed_in_on, relocation.works_agreed, relocation.works_agreed_on, relocation.wish, relocation.decision, relocation.decided_on, relocation.income_band 
FROM relocation 
WHERE relocation.id IN (SELECT relocation.id 
FROM relocation 
WHERE relocation.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY relocation.id
