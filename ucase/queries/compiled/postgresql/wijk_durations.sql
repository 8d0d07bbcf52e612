SELECT area.wijk_id, lengths.days, lengths.episodes 
FROM (SELECT "case".area_id AS area_id, (episode.closed_on - episode.opened_on) AS days, count(*) AS episodes 
FROM episode JOIN "case" ON "case".id = episode.case_id 
WHERE episode.closed_on >= %(since)s::DATE AND episode.closed_on <= %(until)s::DATE AND (%(project)s::BIGINT IS NULL OR "case".project_id = %(project)s::BIGINT) AND (%(stage)s::VARCHAR IS NULL OR "case".stage = %(stage)s::VARCHAR) GROUP BY "case".area_id, (episode.closed_on - episode.opened_on)) AS lengths LEFT OUTER JOIN area ON area.id = lengths.area_id
