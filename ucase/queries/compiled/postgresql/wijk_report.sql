WITH episodes AS 
(SELECT episode.case_id AS case_id, count(*) FILTER (WHERE episode.opened_on >= %(since)s::DATE AND episode.opened_on <= %(until)s::DATE) AS opened, count(*) FILTER (WHERE episode.closed_on >= %(since)s::DATE AND episode.closed_on <= %(until)s::DATE) AS closed 
FROM episode GROUP BY episode.case_id), 
check_ins AS 
(SELECT follow_up.case_id AS case_id, count(*) FILTER (WHERE follow_up.state = 'open' AND follow_up.due < %(today)s::DATE) AS overdue, count(*) FILTER (WHERE follow_up.due >= %(today)s::DATE) AS due_week 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due <= %(end_of_week)s::DATE GROUP BY follow_up.case_id), 
contacts AS 
(SELECT contact.case_id AS case_id, count(*) AS contacts 
FROM contact 
WHERE contact.outcome = 'reached' AND contact.happened_on >= %(since)s::DATE AND contact.happened_on <= %(until)s::DATE GROUP BY contact.case_id)
 SELECT area.wijk_id, count(*) FILTER (WHERE "case".stage = 'candidate') AS candidate, count(*) FILTER (WHERE "case".stage = 'intake') AS intake, count(*) FILTER (WHERE "case".stage = 'support') AS support, count(*) FILTER (WHERE "case".stage = 'aftercare') AS aftercare, coalesce(sum(episodes.opened), 0) AS opened, coalesce(sum(episodes.closed), 0) AS closed, coalesce(sum(check_ins.overdue), 0) AS overdue, coalesce(sum(check_ins.due_week), 0) AS due_week, count(*) FILTER (WHERE "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND episode.opened_on < %(silent_before)s::DATE AND coalesce((SELECT max(contact.happened_on) AS max_1 
FROM contact 
WHERE contact.case_id = "case".id AND contact.outcome = 'reached'), episode.opened_on) < %(silent_before)s::DATE) AS no_contact_30, coalesce(sum(contacts.contacts), 0) AS contacts 
FROM "case" JOIN household ON household.id = "case".household_id JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN area ON area.id = dwelling.area_id JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) LEFT OUTER JOIN episodes ON episodes.case_id = "case".id LEFT OUTER JOIN check_ins ON check_ins.case_id = "case".id LEFT OUTER JOIN contacts ON contacts.case_id = "case".id 
WHERE (%(project)s::BIGINT IS NULL OR "case".project_id = %(project)s::BIGINT) AND (%(stage)s::VARCHAR IS NULL OR "case".stage = %(stage)s::VARCHAR) GROUP BY area.wijk_id
