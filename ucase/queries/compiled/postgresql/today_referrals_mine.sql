SELECT referral.id AS id, referral.case_id, referral.sent_on AS sent_on 
FROM referral JOIN "case" ON "case".id = referral.case_id 
WHERE referral.state = 'sent' AND referral.sent_on <= %(sent_before)s::DATE AND ("case".stage || '') IN ('candidate', 'intake', 'support', 'aftercare') AND "case".manager_id = %(manager)s::BIGINT AND NOT (EXISTS (SELECT transfer_1.id 
FROM transfer AS transfer_1 
WHERE transfer_1.case_id = "case".id AND transfer_1.from_manager_id = "case".manager_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE)) ORDER BY sent_on, id 
 LIMIT %(most)s::BIGINT OFFSET 0
