SELECT relapse_signal.id, relapse_signal.kind, relapse_signal.noted_on, relapse_signal.words 
FROM relapse_signal 
WHERE relapse_signal.case_id = %(case)s::BIGINT ORDER BY relapse_signal.id
