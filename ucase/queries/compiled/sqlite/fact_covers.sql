SELECT transfer.case_id, transfer.from_manager_id, transfer.to_manager_id, transfer.from_on, transfer.until_on 
FROM transfer 
WHERE transfer.until_on IS NOT NULL ORDER BY transfer.id
