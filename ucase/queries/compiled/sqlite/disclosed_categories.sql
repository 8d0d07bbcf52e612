SELECT disclosed_category.disclosure_id, disclosed_category.category, disclosed_category.consent_id 
FROM disclosed_category JOIN disclosure ON disclosure.id = disclosed_category.disclosure_id 
WHERE :case IS NULL OR disclosure.case_id = :case ORDER BY disclosed_category.id
