SELECT follow_up.id, follow_up.due, follow_up.purpose, follow_up.state, follow_up.planned_on, follow_up.ended_on, follow_up.result, follow_up.at_time, follow_up.place, follow_up.signal, follow_up.series_id 
FROM follow_up 
WHERE follow_up.case_id = %(case)s::BIGINT ORDER BY follow_up.due, follow_up.id
