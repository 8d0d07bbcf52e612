SELECT area.wijk_id, episodes.days, episodes.opened, episodes.closed 
FROM (SELECT "case".area_id AS area_id, CAST(julianday(episode.closed_on) - julianday(episode.opened_on) AS INTEGER) AS days, count(*) FILTER (WHERE episode.opened_on >= :since AND episode.opened_on <= :until) AS opened, count(*) FILTER (WHERE episode.closed_on >= :since AND episode.closed_on <= :until) AS closed 
FROM episode JOIN "case" ON "case".id = episode.case_id 
WHERE (:project IS NULL OR "case".project_id = :project) AND (:stage IS NULL OR "case".stage = :stage) GROUP BY "case".area_id, CAST(julianday(episode.closed_on) - julianday(episode.opened_on) AS INTEGER)) AS episodes LEFT OUTER JOIN area ON area.id = episodes.area_id
