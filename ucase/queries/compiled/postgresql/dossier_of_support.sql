SELECT support.id, NULL AS owner, support.tier, support.provider, support.lower_tiers, support.status, support.proposed_on, support.agreed_on, support.started_on, support.ended_on, support.result, support.solved, (SELECT organisation.name 
FROM organisation 
WHERE organisation.id = support.organisation_id) AS organisation_id 
FROM support 
WHERE support.id IN (SELECT support.id 
FROM support 
WHERE support.need_id IN (SELECT need.id 
FROM need 
WHERE need.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT))) ORDER BY support.id
