SELECT area.wijk_id, (episode.closed_on - episode.opened_on) AS days, count(*) AS episodes 
FROM episode JOIN "case" ON "case".id = episode.case_id LEFT OUTER JOIN area ON area.id = "case".area_id 
WHERE episode.closed_on >= %(since)s::DATE AND episode.closed_on <= %(until)s::DATE AND (%(project)s::BIGINT IS NULL OR "case".project_id = %(project)s::BIGINT) AND (%(stage)s::VARCHAR IS NULL OR "case".stage = %(stage)s::VARCHAR) GROUP BY area.wijk_id, (episode.closed_on - episode.opened_on)
