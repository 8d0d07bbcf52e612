SELECT need_turn.id, NULL AS owner, need_turn.turned_on, need_turn.resolved, need_turn.words 
FROM need_turn 
WHERE need_turn.id IN (SELECT need_turn.id 
FROM need_turn 
WHERE need_turn.need_id IN (SELECT need.id 
FROM need 
WHERE need.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = %(household)s::BIGINT))) ORDER BY need_turn.id
