SELECT contact.id, NULL AS owner, contact.happened_on, contact.channel, contact.outcome, contact.minutes, contact.confidential, contact.summary, (SELECT case_manager.name 
FROM case_manager 
WHERE case_manager.id = contact.manager_id) AS manager_id 
FROM contact 
WHERE contact.id IN (SELECT contact.id 
FROM contact 
WHERE contact.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT)) ORDER BY contact.id
