SELECT contact.case_id, contact.happened_on, contact.channel, contact.outcome, contact.minutes, contact.confidential, contact.summary, case_manager.name AS manager 
FROM contact LEFT OUTER JOIN case_manager ON case_manager.id = contact.manager_id 
WHERE contact.case_id = :case ORDER BY contact.happened_on DESC, contact.id DESC
