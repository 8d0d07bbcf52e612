SELECT area.wijk_id, episodes.days, episodes.opened, episodes.closed 
FROM (SELECT "case".area_id AS area_id, CAST(julianday(episode.closed_on) - julianday(episode.opened_on) AS INTEGER) AS days, count(*) FILTER (WHERE episode.opened_on >= :since AND episode.opened_on <= :until) AS opened, count(*) FILTER (WHERE episode.closed_on >= :since AND episode.closed_on <= :until) AS closed 
FROM episode JOIN "case" ON "case".id = episode.case_id 
WHERE (:project IS NULL OR "case".project_id = :project) AND (:stage IS NULL OR "case".stage = :stage) AND ("case".id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) GROUP BY "case".area_id, CAST(julianday(episode.closed_on) - julianday(episode.opened_on) AS INTEGER)) AS episodes LEFT OUTER JOIN area ON area.id = episodes.area_id
