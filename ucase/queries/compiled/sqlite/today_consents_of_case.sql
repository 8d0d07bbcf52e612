SELECT data_consent.id AS id, data_consent.case_id, data_consent.until_on AS until_on 
FROM data_consent JOIN "case" ON "case".id = data_consent.case_id 
WHERE data_consent.given_on <= :since AND data_consent.until_on >= :since AND data_consent.until_on <= :until AND (data_consent.withdrawn_on IS NULL OR data_consent.withdrawn_on > :since) AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND "case".id = :case ORDER BY until_on, id
 LIMIT :most OFFSET 0
