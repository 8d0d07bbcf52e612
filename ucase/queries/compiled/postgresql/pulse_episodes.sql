SELECT episode.opened_on, episode.settled_on, episode.closed_on 
FROM episode 
WHERE episode.case_id = %(case)s::BIGINT ORDER BY episode.id
