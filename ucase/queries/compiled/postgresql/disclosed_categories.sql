SELECT disclosed_category.disclosure_id, disclosed_category.category, disclosed_category.consent_id 
FROM disclosed_category JOIN disclosure ON disclosure.id = disclosed_category.disclosure_id 
WHERE %(case)s::BIGINT IS NULL OR disclosure.case_id = %(case)s::BIGINT ORDER BY disclosed_category.id
