SELECT episode.case_id, episode.id, episode.opened_on, episode.settled_on, episode.closed_on 
FROM episode ORDER BY episode.id
