SELECT change_set.id AS step, change_set.at, change_set.who, change_set.command, change_set.kind, change_set.reverts, change.id AS change, change.table_name, change.row_id, change.operation, change.payload 
FROM change JOIN change_set ON change_set.id = change.change_set_id 
WHERE change.id >= :first AND change.id < :beyond ORDER BY change.id
