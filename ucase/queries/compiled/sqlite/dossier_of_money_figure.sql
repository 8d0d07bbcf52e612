SELECT money_figure.id, NULL AS owner, money_figure.kind, money_figure.amount, money_figure.source, money_figure.told_on 
FROM money_figure 
WHERE money_figure.id IN (SELECT money_figure.id 
FROM money_figure 
WHERE money_figure.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY money_figure.id
