SELECT change.id, change.table_name, change.row_id, change.payload 
FROM change 
WHERE change.operation = 'delete' ORDER BY change.id
