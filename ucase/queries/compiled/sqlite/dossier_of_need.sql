SELECT need.id, NULL AS owner, need.severity, need.about, need.raised_on, need.resolved_on, (SELECT need_kind.name 
FROM need_kind 
WHERE need_kind.id = need.kind_id) AS kind_id 
FROM need 
WHERE need.id IN (SELECT need.id 
FROM need 
WHERE need.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY need.id
