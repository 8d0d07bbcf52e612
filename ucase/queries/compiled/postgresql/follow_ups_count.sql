SELECT count(*) AS count_1 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due <= %(until)s::DATE AND (%(manager)s::BIGINT IS NULL OR follow_up.assigned_to_id = %(manager)s::BIGINT)
