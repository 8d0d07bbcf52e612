SELECT need_turn.need_id, need_turn.turned_on, need_turn.resolved 
FROM need_turn ORDER BY need_turn.turned_on, need_turn.id
