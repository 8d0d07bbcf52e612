SELECT need_turn.need_id, need_turn.turned_on, need_turn.resolved, need_turn.words 
FROM need_turn JOIN need ON need.id = need_turn.need_id 
WHERE need.case_id = %(case)s::BIGINT ORDER BY need_turn.id
