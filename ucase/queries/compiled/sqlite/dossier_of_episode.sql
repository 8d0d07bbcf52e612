SELECT episode.id, NULL AS owner, episode.opened_on, episode.settled_on, episode.closed_on, episode.settled_as, episode.close_reason, episode.opened_because, episode.closed_because, episode.closed_despite 
FROM episode 
WHERE episode.id IN (SELECT episode.id 
FROM episode 
WHERE episode.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".household_id = :household)) ORDER BY episode.id
