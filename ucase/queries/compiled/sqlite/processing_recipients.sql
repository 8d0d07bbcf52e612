SELECT organisation.name, organisation.kind, count(*) AS count_1, max(disclosure.shared_on) AS max_1 
FROM organisation JOIN disclosure ON disclosure.organisation_id = organisation.id GROUP BY organisation.id, organisation.name, organisation.kind ORDER BY organisation.name
