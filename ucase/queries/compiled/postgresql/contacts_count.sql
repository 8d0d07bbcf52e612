SELECT count(*) AS count_1 
FROM contact 
WHERE (%(case)s::BIGINT IS NULL OR contact.case_id = %(case)s::BIGINT) AND (%(manager)s::BIGINT IS NULL OR contact.manager_id = %(manager)s::BIGINT) AND contact.happened_on >= %(since)s::DATE AND contact.happened_on <= %(until)s::DATE
