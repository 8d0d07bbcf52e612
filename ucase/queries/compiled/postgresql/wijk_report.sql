SELECT area.wijk_id, CAST(sum(parts.candidate) AS BIGINT) AS candidate, CAST(sum(parts.intake) AS BIGINT) AS intake, CAST(sum(parts.support) AS BIGINT) AS support, CAST(sum(parts.aftercare) AS BIGINT) AS aftercare, CAST(sum(parts.overdue) AS BIGINT) AS overdue, CAST(sum(parts.due_week) AS BIGINT) AS due_week, CAST(sum(parts.no_contact_30) AS BIGINT) AS no_contact_30, CAST(sum(parts.contacts) AS BIGINT) AS contacts 
FROM (SELECT "case".area_id AS area_id, count(*) FILTER (WHERE "case".stage = 'candidate') AS candidate, count(*) FILTER (WHERE "case".stage = 'intake') AS intake, count(*) FILTER (WHERE "case".stage = 'support') AS support, count(*) FILTER (WHERE "case".stage = 'aftercare') AS aftercare, 0 AS overdue, 0 AS due_week, count(*) FILTER (WHERE "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND NOT (EXISTS (SELECT episode.id 
FROM episode 
WHERE episode.case_id = "case".id AND episode.opened_on >= %(silent_before)s::DATE)) AND NOT (EXISTS (SELECT contact.id 
FROM contact 
WHERE contact.case_id = "case".id AND contact.happened_on >= %(silent_before)s::DATE AND contact.outcome = 'reached'))) AS no_contact_30, sum((SELECT count(*) AS count_1 
FROM contact 
WHERE contact.case_id = "case".id AND contact.happened_on >= %(since)s::DATE AND contact.happened_on <= %(until)s::DATE AND contact.outcome = 'reached')) AS contacts 
FROM "case" 
WHERE (%(project)s::BIGINT IS NULL OR "case".project_id = %(project)s::BIGINT) AND (%(stage)s::VARCHAR IS NULL OR "case".stage = %(stage)s::VARCHAR) GROUP BY "case".area_id UNION ALL SELECT "case".area_id AS area_id, 0 AS candidate, 0 AS intake, 0 AS support, 0 AS aftercare, count(*) FILTER (WHERE follow_up.state = 'open' AND follow_up.due < %(today)s::DATE) AS overdue, count(*) FILTER (WHERE follow_up.due >= %(today)s::DATE) AS due_week, 0 AS no_contact_30, 0 AS contacts 
FROM follow_up JOIN "case" ON "case".id = follow_up.case_id 
WHERE (%(project)s::BIGINT IS NULL OR "case".project_id = %(project)s::BIGINT) AND (%(stage)s::VARCHAR IS NULL OR "case".stage = %(stage)s::VARCHAR) AND follow_up.state = 'open' AND follow_up.due <= %(end_of_week)s::DATE GROUP BY "case".area_id) AS parts LEFT OUTER JOIN area ON area.id = parts.area_id GROUP BY area.wijk_id
