SELECT network_member.id, network_member.name, network_member.relation, network_member.closeness, network_member.direction, network_member.quality, network_member.lives_in_block, network_member.helps_with, network_member.known_since, network_member.gone_on 
FROM network_member JOIN "case" ON "case".household_id = network_member.household_id 
WHERE "case".id = :case ORDER BY network_member.id
