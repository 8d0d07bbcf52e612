SELECT series.id, NULL AS owner, series.rule, series.anchor, series.anchor_on, series.until_on, series.any_day, series.purpose, series.planned_on 
FROM series 
WHERE series.id IN (SELECT series.id 
FROM series 
WHERE series.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT)) ORDER BY series.id
