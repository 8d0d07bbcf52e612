SELECT episode.opened_on, episode.closed_on, episode.opened_because, episode.closed_because, episode.settled_on, episode.settled_as, episode.close_reason, episode.closed_despite, episode.id 
FROM episode 
WHERE episode.case_id = %(case)s::BIGINT ORDER BY episode.id
