SELECT stage_turn.case_id, stage_turn.turned_on, stage_turn.stage 
FROM stage_turn ORDER BY stage_turn.turned_on, stage_turn.id
