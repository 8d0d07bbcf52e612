SELECT DISTINCT transfer.case_id 
FROM transfer 
WHERE transfer.until_on IS NOT NULL AND transfer.from_on <= %(today)s::DATE AND transfer.until_on >= %(today)s::DATE AND transfer.to_manager_id = %(manager)s::BIGINT
