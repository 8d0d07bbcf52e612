SELECT report_log.figures 
FROM report_log ORDER BY report_log.id
