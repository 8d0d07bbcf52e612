SELECT contact.case_id, contact.manager_id, contact.happened_on, contact.channel, contact.outcome, contact.minutes, contact.confidential, case_manager.name AS manager_name, CASE WHEN (contact.confidential IS false) THEN contact.summary ELSE NULL END AS summary 
FROM contact LEFT OUTER JOIN case_manager ON case_manager.id = contact.manager_id ORDER BY contact.id
