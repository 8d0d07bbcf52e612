SELECT household.id, NULL AS owner, household.language, household.preferred_channel, household.contract, household.tenancy_started_on, household.left_on, household.approach 
FROM household 
WHERE household.id IN (SELECT household.id 
FROM household 
WHERE household.id = :household) ORDER BY household.id
