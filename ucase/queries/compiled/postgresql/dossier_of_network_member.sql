SELECT network_member.id, NULL AS owner, network_member.name, network_member.relation, network_member.closeness, network_member.direction, network_member.quality, network_member.lives_in_block, network_member.helps_with, network_member.known_since, network_member.gone_on 
FROM network_member 
WHERE network_member.id IN (SELECT network_member.id 
FROM network_member 
WHERE network_member.household_id IN (SELECT household.id 
FROM household 
WHERE household.id = %(household)s::BIGINT)) ORDER BY network_member.id
