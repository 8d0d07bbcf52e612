SELECT contact.case_id, contact.id, contact.happened_on 
FROM contact 
WHERE contact.outcome = 'reached' AND contact.happened_on <= :until ORDER BY contact.id
