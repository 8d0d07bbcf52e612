SELECT contact.case_id, contact.happened_on, contact.channel, contact.outcome, contact.minutes, contact.confidential, contact.summary, case_manager.name AS manager 
FROM contact LEFT OUTER JOIN case_manager ON case_manager.id = contact.manager_id 
WHERE (:case IS NULL OR contact.case_id = :case) AND (:manager IS NULL OR contact.manager_id = :manager) AND contact.happened_on >= :since AND contact.happened_on <= :until ORDER BY contact.happened_on DESC, contact.id DESC
 LIMIT :most OFFSET 0
