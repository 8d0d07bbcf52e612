SELECT "case".id, "case".household_id, "case".project_id, "case".manager_id, area_1.name AS wijk, area_1.code AS wijk_code, CASE WHEN (area.kind = 'buurt') THEN area.name ELSE NULL END AS buurt, CASE WHEN (area.kind = 'buurt') THEN area.code ELSE NULL END AS buurt_code, "case".stage, "case".source, "case".intensity, (SELECT min(episode_1.opened_on) AS min_1 
FROM episode AS episode_1 
WHERE episode_1.case_id = "case".id) AS first_opened_on, (SELECT count(*) AS count_1 
FROM episode AS episode_2 
WHERE episode_2.case_id = "case".id) AS episodes, episode.opened_on, episode.settled_on, episode.settled_as, episode.closed_on, episode.close_reason, (SELECT max(contact.happened_on) AS max_1 
FROM contact 
WHERE contact.case_id = "case".id AND contact.outcome = 'reached') AS last_contact_on, (SELECT count(*) AS count_2 
FROM contact 
WHERE contact.case_id = "case".id AND contact.outcome = 'reached') AS contacts, (SELECT min(follow_up.due) AS min_2 
FROM follow_up 
WHERE follow_up.case_id = "case".id AND follow_up.state = 'open' AND (follow_up.case_id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0)))))))) AS next_check_in_on, resident.birth_year AS born, (SELECT min(episode_3.opened_on) AS min_3 
FROM episode AS episode_3 
WHERE episode_3.case_id = "case".id) AS on_day, (SELECT count(*) AS count_3 
FROM resident AS resident_3 
WHERE resident_3.household_id = "case".household_id) AS residents, EXISTS (SELECT case_worry.id 
FROM case_worry 
WHERE case_worry.case_id = "case".id AND case_worry.worry = 'neighbours') AS worry_neighbours, EXISTS (SELECT case_worry.id 
FROM case_worry 
WHERE case_worry.case_id = "case".id AND case_worry.worry = 'rent') AS worry_rent, EXISTS (SELECT case_worry.id 
FROM case_worry 
WHERE case_worry.case_id = "case".id AND case_worry.worry = 'where-to-go') AS worry_where_to_go, EXISTS (SELECT case_worry.id 
FROM case_worry 
WHERE case_worry.case_id = "case".id AND case_worry.worry = 'dust') AS worry_dust, EXISTS (SELECT case_worry.id 
FROM case_worry 
WHERE case_worry.case_id = "case".id AND case_worry.worry = 'privacy') AS worry_privacy, EXISTS (SELECT case_worry.id 
FROM case_worry 
WHERE case_worry.case_id = "case".id AND case_worry.worry = 'other') AS worry_other, relocation.route, relocation.wish, relocation.decision, relocation.from_on, relocation.until_on, (SELECT goal_outcome.result 
FROM goal_outcome 
WHERE goal_outcome.episode_id = episode.id AND goal_outcome.programme_goal = 'spiral') AS result_spiral, (SELECT goal_outcome.result 
FROM goal_outcome 
WHERE goal_outcome.episode_id = episode.id AND goal_outcome.programme_goal = 'steady') AS result_steady, (SELECT goal_outcome.result 
FROM goal_outcome 
WHERE goal_outcome.episode_id = episode.id AND goal_outcome.programme_goal = 'obstacles') AS result_obstacles, resident.given_name, resident.prefix, resident.family_name, resident.birth_year, resident.phone, resident.email, household.language, dwelling.street, dwelling.postcode, dwelling.house_number, dwelling.addition, project.name AS project_name, case_manager.name AS manager_name, "case".about, episode.opened_because, episode.closed_because, relocation.to_place 
FROM "case" JOIN episode ON episode.id = (SELECT max(episode.id) AS last 
FROM episode 
WHERE episode.case_id = "case".id) JOIN household ON household.id = "case".household_id JOIN dwelling ON dwelling.id = household.dwelling_id LEFT OUTER JOIN area ON area.id = "case".area_id LEFT OUTER JOIN area AS area_1 ON area_1.id = area.wijk_id JOIN resident ON resident.id = coalesce((SELECT min(resident.id) AS min_4 
FROM resident 
WHERE resident.household_id = "case".household_id AND resident.erased_on IS NULL AND (resident.id NOT IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0))), (SELECT min(resident.id) AS min_4 
FROM resident 
WHERE resident.household_id = "case".household_id)) LEFT OUTER JOIN relocation ON relocation.case_id = "case".id LEFT OUTER JOIN project ON project.id = "case".project_id LEFT OUTER JOIN case_manager ON case_manager.id = "case".manager_id 
WHERE ("case".id NOT IN (SELECT case_2.id 
FROM "case" AS case_2 
WHERE case_2.household_id IN (SELECT resident_4.household_id 
FROM resident AS resident_4 
WHERE resident_4.id IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0) AND NOT (EXISTS (SELECT resident_5.id 
FROM resident AS resident_5 
WHERE resident_5.household_id = resident_4.household_id AND resident_5.family_name != '' AND (resident_5.id NOT IN (SELECT restriction_5.resident_id 
FROM restriction AS restriction_5 
WHERE restriction_5.lifted_on IS NULL AND restriction_5.resident_id > 0))))))) AND ((resident.id NOT IN (SELECT restriction_6.resident_id 
FROM restriction AS restriction_6 
WHERE restriction_6.lifted_on IS NULL AND restriction_6.resident_id > 0)) OR resident.household_id IN (SELECT resident_6.household_id 
FROM resident AS resident_6 
WHERE resident_6.id IN (SELECT restriction_7.resident_id 
FROM restriction AS restriction_7 
WHERE restriction_7.lifted_on IS NULL AND restriction_7.resident_id > 0) AND NOT (EXISTS (SELECT resident_7.id 
FROM resident AS resident_7 
WHERE resident_7.household_id = resident_6.household_id AND resident_7.family_name != '' AND (resident_7.id NOT IN (SELECT restriction_8.resident_id 
FROM restriction AS restriction_8 
WHERE restriction_8.lifted_on IS NULL AND restriction_8.resident_id > 0)))))) ORDER BY "case".id
