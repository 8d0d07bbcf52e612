SELECT series.id, series.rule, series.anchor, series.anchor_on, series.until_on, schedule.name AS schedule, count(follow_up.id) AS count_1, sum(CASE WHEN (follow_up.state = 'open') THEN 0 ELSE 1 END) AS sum_1 
FROM series LEFT OUTER JOIN schedule ON schedule.id = series.schedule_id JOIN follow_up ON follow_up.series_id = series.id 
WHERE series.case_id = %(case)s::BIGINT GROUP BY series.id, series.rule, series.anchor, series.anchor_on, series.until_on, schedule.name ORDER BY series.id
