SELECT schedule.name, schedule.rule, schedule.anchor, schedule.lasts, schedule.shipped 
FROM schedule ORDER BY schedule.id
