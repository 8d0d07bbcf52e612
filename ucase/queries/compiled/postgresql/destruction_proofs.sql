SELECT destruction_proof.id, destruction_proof.destroyed_on, destruction_proof.by_name, destruction_proof.why, destruction_proof.policy, destruction_proof.cases, destruction_proof.residents, destruction_proof.records, destruction_proof.log_entries, destruction_proof.backups_gone_on, destruction_proof.digest 
FROM destruction_proof ORDER BY destruction_proof.id
