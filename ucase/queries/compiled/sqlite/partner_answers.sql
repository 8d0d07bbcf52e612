SELECT organisation.id, organisation.name, organisation.kind, organisation.source, referral.state, referral.sent_on, referral.answered_on 
FROM referral JOIN organisation ON organisation.id = referral.organisation_id 
WHERE referral.sent_on IS NOT NULL AND referral.sent_on <= :until AND (:since IS NULL OR referral.sent_on >= :since) ORDER BY organisation.id, referral.id
