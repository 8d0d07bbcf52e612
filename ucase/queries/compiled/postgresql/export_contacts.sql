SELECT contact.case_id, contact.manager_id, contact.happened_on, contact.channel, contact.outcome, contact.minutes, contact.confidential 
FROM contact LEFT OUTER JOIN case_manager ON case_manager.id = contact.manager_id ORDER BY contact.id
