SELECT contact.case_id, contact.happened_on, contact.channel, contact.outcome, contact.minutes, contact.confidential, contact.summary, case_manager.name AS manager 
FROM contact LEFT OUTER JOIN case_manager ON case_manager.id = contact.manager_id 
WHERE (%(case)s::BIGINT IS NULL OR contact.case_id = %(case)s::BIGINT) AND (%(manager)s::BIGINT IS NULL OR contact.manager_id = %(manager)s::BIGINT) AND contact.happened_on >= %(since)s::DATE AND contact.happened_on <= %(until)s::DATE ORDER BY contact.happened_on DESC, contact.id DESC 
 LIMIT %(most)s::BIGINT OFFSET 0
