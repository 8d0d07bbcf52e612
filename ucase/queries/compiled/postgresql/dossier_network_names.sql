SELECT network_member.name 
FROM network_member 
WHERE network_member.household_id = %(household)s::BIGINT
