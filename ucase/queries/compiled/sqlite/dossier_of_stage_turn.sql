SELECT stage_turn.id, NULL AS owner, stage_turn.stage, stage_turn.turned_on 
FROM stage_turn 
WHERE stage_turn.id IN (SELECT stage_turn.id 
FROM stage_turn 
WHERE stage_turn.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY stage_turn.id
