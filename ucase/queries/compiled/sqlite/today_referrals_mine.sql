SELECT referral.id AS id, referral.case_id, referral.sent_on AS sent_on 
FROM referral JOIN "case" ON "case".id = referral.case_id 
WHERE referral.state = 'sent' AND referral.sent_on <= :sent_before AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND "case".manager_id = :manager AND NOT (EXISTS (SELECT transfer_1.id 
FROM transfer AS transfer_1 
WHERE transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= :today AND transfer_1.until_on >= :today)) ORDER BY sent_on, id
 LIMIT :most OFFSET 0
