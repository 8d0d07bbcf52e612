SELECT area.wijk_id, lengths.days, lengths.episodes 
FROM (SELECT "case".area_id AS area_id, CAST(julianday(episode.closed_on) - julianday(episode.opened_on) AS INTEGER) AS days, count(*) AS episodes 
FROM episode JOIN "case" ON "case".id = episode.case_id 
WHERE episode.closed_on >= :since AND episode.closed_on <= :until AND (:project IS NULL OR "case".project_id = :project) AND (:stage IS NULL OR "case".stage = :stage) GROUP BY "case".area_id, CAST(julianday(episode.closed_on) - julianday(episode.opened_on) AS INTEGER)) AS lengths LEFT OUTER JOIN area ON area.id = lengths.area_id
