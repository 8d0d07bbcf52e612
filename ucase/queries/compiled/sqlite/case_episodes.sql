SELECT episode.opened_on, episode.closed_on, episode.opened_because, episode.closed_because 
FROM episode 
WHERE episode.case_id = :case ORDER BY episode.id
