SELECT household.contract, household.tenancy_started_on, household.approach, dwelling.street, dwelling.kind, dwelling.floor, dwelling.surface, dwelling.rooms, dwelling.rent 
FROM household JOIN "case" ON "case".household_id = household.id JOIN dwelling ON dwelling.id = household.dwelling_id 
WHERE "case".id = :case
