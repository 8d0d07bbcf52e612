SELECT count(*) AS count_1 
FROM follow_up
