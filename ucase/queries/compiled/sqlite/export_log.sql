SELECT export_log.id, export_log.made_on, export_log.made_by, export_log.what, export_log.form, export_log.identifiable, export_log.records 
FROM export_log ORDER BY export_log.id DESC
 LIMIT :most OFFSET 0
