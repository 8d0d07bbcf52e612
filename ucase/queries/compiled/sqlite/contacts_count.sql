SELECT count(*) AS count_1 
FROM contact 
WHERE (:case IS NULL OR contact.case_id = :case) AND (:manager IS NULL OR contact.manager_id = :manager) AND contact.happened_on >= :since AND contact.happened_on <= :until
