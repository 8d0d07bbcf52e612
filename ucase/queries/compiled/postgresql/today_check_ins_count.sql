SELECT count(*) AS count_1 
FROM (SELECT follow_up.id AS id 
FROM follow_up 
WHERE follow_up.state = 'open' AND follow_up.due >= %(since)s::DATE AND follow_up.due <= %(until)s::DATE) AS counted
