WITH episodes AS 
(SELECT episode.case_id AS case_id, count(*) FILTER (WHERE episode.opened_on >= :since AND episode.opened_on <= :until) AS opened, count(*) FILTER (WHERE episode.closed_on >= :since AND episode.closed_on <= :until) AS closed, max(episode.opened_on) AS last_opened 
FROM episode GROUP BY episode.case_id), 
check_ins AS 
(SELECT follow_up.case_id AS case_id, count(*) FILTER (WHERE follow_up.state = 'open' AND follow_up.due < :today) AS overdue, count(*) FILTER (WHERE follow_up.due >= :today) AS due_week 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due <= :end_of_week GROUP BY follow_up.case_id), 
contacts AS 
(SELECT contact.case_id AS case_id, count(*) FILTER (WHERE contact.happened_on >= :since AND contact.happened_on <= :until) AS contacts 
FROM contact 
WHERE contact.outcome = 'reached' GROUP BY contact.case_id)
 SELECT parts.wijk_id, CAST(sum(parts.candidate) AS BIGINT) AS candidate, CAST(sum(parts.intake) AS BIGINT) AS intake, CAST(sum(parts.support) AS BIGINT) AS support, CAST(sum(parts.aftercare) AS BIGINT) AS aftercare, CAST(sum(parts.opened) AS BIGINT) AS opened, CAST(sum(parts.closed) AS BIGINT) AS closed, CAST(sum(parts.overdue) AS BIGINT) AS overdue, CAST(sum(parts.due_week) AS BIGINT) AS due_week, CAST(sum(parts.no_contact_30) AS BIGINT) AS no_contact_30, CAST(sum(parts.contacts) AS BIGINT) AS contacts 
FROM (SELECT area.wijk_id AS wijk_id, count(*) FILTER (WHERE "case".stage = 'candidate') AS candidate, count(*) FILTER (WHERE "case".stage = 'intake') AS intake, count(*) FILTER (WHERE "case".stage = 'support') AS support, count(*) FILTER (WHERE "case".stage = 'aftercare') AS aftercare, sum(episodes.opened) AS opened, sum(episodes.closed) AS closed, 0 AS overdue, 0 AS due_week, count(*) FILTER (WHERE "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND episodes.last_opened < :silent_before AND coalesce((SELECT max(contact.happened_on) AS max_1 
FROM contact 
WHERE contact.case_id = "case".id AND contact.outcome = 'reached'), episodes.last_opened) < :silent_before) AS no_contact_30, 0 AS contacts 
FROM "case" JOIN episodes ON episodes.case_id = "case".id LEFT OUTER JOIN area ON area.id = "case".area_id 
WHERE (:project IS NULL OR "case".project_id = :project) AND (:stage IS NULL OR "case".stage = :stage) GROUP BY area.wijk_id UNION ALL SELECT area.wijk_id AS wijk_id, 0 AS candidate, 0 AS intake, 0 AS support, 0 AS aftercare, 0 AS opened, 0 AS closed, sum(check_ins.overdue) AS overdue, sum(check_ins.due_week) AS due_week, 0 AS no_contact_30, 0 AS contacts 
FROM "case" JOIN check_ins ON check_ins.case_id = "case".id LEFT OUTER JOIN area ON area.id = "case".area_id 
WHERE (:project IS NULL OR "case".project_id = :project) AND (:stage IS NULL OR "case".stage = :stage) GROUP BY area.wijk_id UNION ALL SELECT area.wijk_id AS wijk_id, 0 AS candidate, 0 AS intake, 0 AS support, 0 AS aftercare, 0 AS opened, 0 AS closed, 0 AS overdue, 0 AS due_week, 0 AS no_contact_30, sum(contacts.contacts) AS contacts 
FROM "case" JOIN contacts ON contacts.case_id = "case".id LEFT OUTER JOIN area ON area.id = "case".area_id 
WHERE (:project IS NULL OR "case".project_id = :project) AND (:stage IS NULL OR "case".stage = :stage) GROUP BY area.wijk_id) AS parts GROUP BY parts.wijk_id
