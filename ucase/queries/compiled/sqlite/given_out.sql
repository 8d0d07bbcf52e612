SELECT report_log.figures 
FROM report_log 
WHERE report_log.report = :report ORDER BY report_log.id
