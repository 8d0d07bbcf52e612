SELECT support.id, NULL AS owner, support.tier, support.provider, support.lower_tiers, support.status, support.proposed_on, support.agreed_on, support.started_on, support.ended_on, support.result, support.solved, (SELECT organisation.name 
FROM organisation 
WHERE organisation.id = support.organisation_id) AS organisation_id 
FROM support 
WHERE support.id IN (SELECT support.id 
FROM support 
WHERE support.member_id IN (SELECT network_member.id 
FROM network_member 
WHERE network_member.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = %(household)s::BIGINT))) ORDER BY support.id
