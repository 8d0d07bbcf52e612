SELECT consent_category.consent_id, consent_category.category 
FROM consent_category JOIN data_consent ON data_consent.id = consent_category.consent_id 
WHERE :case IS NULL OR data_consent.case_id = :case
