SELECT referral.id AS id, referral.case_id, referral.sent_on AS sent_on 
FROM referral JOIN "case" ON "case".id = referral.case_id 
WHERE referral.state = 'sent' AND referral.sent_on <= :sent_before AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') ORDER BY sent_on, id
 LIMIT :most OFFSET 0
