SELECT report_log.id, report_log.given_on, report_log.audience, report_log.report, report_log.scope, report_log.since, report_log.until, report_log.shown, report_log.hidden, report_log.stamp 
FROM report_log ORDER BY report_log.id DESC 
 LIMIT %(most)s::BIGINT OFFSET 0
