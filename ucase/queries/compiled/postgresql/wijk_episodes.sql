SELECT area.wijk_id, episodes.days, episodes.opened, episodes.closed 
FROM (SELECT "case".area_id AS area_id, (episode.closed_on - episode.opened_on) AS days, count(*) FILTER (WHERE episode.opened_on >= %(since)s::DATE AND episode.opened_on <= %(until)s::DATE) AS opened, count(*) FILTER (WHERE episode.closed_on >= %(since)s::DATE AND episode.closed_on <= %(until)s::DATE) AS closed 
FROM episode JOIN "case" ON "case".id = episode.case_id 
WHERE (%(project)s::BIGINT IS NULL OR "case".project_id = %(project)s::BIGINT) AND (%(stage)s::VARCHAR IS NULL OR "case".stage = %(stage)s::VARCHAR) GROUP BY "case".area_id, (episode.closed_on - episode.opened_on)) AS episodes LEFT OUTER JOIN area ON area.id = episodes.area_id
