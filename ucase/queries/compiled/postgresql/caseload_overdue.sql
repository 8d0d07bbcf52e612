SELECT coalesce(transfer_1.to_manager_id, follow_up.assigned_to_id) AS manager_id, count(*) AS count_1 
FROM follow_up LEFT OUTER JOIN transfer AS transfer_1 ON transfer_1.case_id = follow_up.case_id AND transfer_1.from_manager_id = follow_up.assigned_to_id AND transfer_1.from_on <= %(today)s::DATE AND transfer_1.until_on >= %(today)s::DATE 
WHERE follow_up.state = 'open' AND follow_up.due < %(today)s::DATE GROUP BY coalesce(transfer_1.to_manager_id, follow_up.assigned_to_id)
