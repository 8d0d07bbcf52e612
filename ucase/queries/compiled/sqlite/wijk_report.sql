SELECT area.wijk_id, CAST(sum(parts.candidate) AS BIGINT) AS candidate, CAST(sum(parts.intake) AS BIGINT) AS intake, CAST(sum(parts.support) AS BIGINT) AS support, CAST(sum(parts.aftercare) AS BIGINT) AS aftercare, CAST(sum(parts.overdue) AS BIGINT) AS overdue, CAST(sum(parts.due_week) AS BIGINT) AS due_week, CAST(sum(parts.no_contact_30) AS BIGINT) AS no_contact_30, CAST(sum(parts.contacts) AS BIGINT) AS contacts 
FROM (SELECT "case".area_id AS area_id, count(*) FILTER (WHERE "case".stage = 'candidate') AS candidate, count(*) FILTER (WHERE "case".stage = 'intake') AS intake, count(*) FILTER (WHERE "case".stage = 'support') AS support, count(*) FILTER (WHERE "case".stage = 'aftercare') AS aftercare, 0 AS overdue, 0 AS due_week, count(*) FILTER (WHERE "case".stage IN ('candidate', 'intake', 'support', 'aftercare') AND ("case".id NOT IN (SELECT case_1.id 
FROM "case" AS case_1 
WHERE case_1.household_id IN (SELECT resident_1.household_id 
FROM resident AS resident_1 
WHERE resident_1.id IN (SELECT restriction_1.resident_id 
FROM restriction AS restriction_1 
WHERE restriction_1.lifted_on IS NULL AND restriction_1.resident_id > 0) AND NOT (EXISTS (SELECT resident_2.id 
FROM resident AS resident_2 
WHERE resident_2.household_id = resident_1.household_id AND resident_2.family_name != '' AND (resident_2.id NOT IN (SELECT restriction_2.resident_id 
FROM restriction AS restriction_2 
WHERE restriction_2.lifted_on IS NULL AND restriction_2.resident_id > 0))))))) AND NOT (EXISTS (SELECT episode.id 
FROM episode 
WHERE episode.case_id = "case".id AND episode.opened_on >= :silent_before)) AND NOT (EXISTS (SELECT contact.id 
FROM contact 
WHERE contact.case_id = "case".id AND contact.happened_on >= :silent_before AND contact.outcome = 'reached'))) AS no_contact_30, sum((SELECT count(*) AS count_1 
FROM contact 
WHERE contact.case_id = "case".id AND contact.happened_on >= :since AND contact.happened_on <= :until AND contact.outcome = 'reached')) AS contacts 
FROM "case" 
WHERE (:project IS NULL OR "case".project_id = :project) AND (:stage IS NULL OR "case".stage = :stage) AND ("case".id NOT IN (SELECT case_2.id 
FROM "case" AS case_2 
WHERE case_2.household_id IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0))))))) GROUP BY "case".area_id UNION ALL SELECT "case".area_id AS area_id, 0 AS candidate, 0 AS intake, 0 AS support, 0 AS aftercare, count(*) FILTER (WHERE follow_up.state = 'open' AND (follow_up.case_id NOT IN (SELECT case_3.id 
FROM "case" AS case_3 
WHERE case_3.household_id IN (SELECT resident_5.household_id 
FROM resident AS resident_5 
WHERE resident_5.id IN (SELECT restriction_5.resident_id 
FROM restriction AS restriction_5 
WHERE restriction_5.lifted_on IS NULL AND restriction_5.resident_id > 0) AND NOT (EXISTS (SELECT resident_6.id 
FROM resident AS resident_6 
WHERE resident_6.household_id = resident_5.household_id AND resident_6.family_name != '' AND (resident_6.id NOT IN (SELECT restriction_6.resident_id 
FROM restriction AS restriction_6 
WHERE restriction_6.lifted_on IS NULL AND restriction_6.resident_id > 0))))))) AND follow_up.due < :today) AS overdue, count(*) FILTER (WHERE follow_up.due >= :today) AS due_week, 0 AS no_contact_30, 0 AS contacts 
FROM "case" LEFT OUTER JOIN follow_up ON follow_up.case_id = "case".id AND follow_up.state = 'open' AND (follow_up.case_id NOT IN (SELECT case_4.id 
FROM "case" AS case_4 
WHERE case_4.household_id IN (SELECT resident_7.household_id 
FROM resident AS resident_7 
WHERE resident_7.id IN (SELECT restriction_7.resident_id 
FROM restriction AS restriction_7 
WHERE restriction_7.lifted_on IS NULL AND restriction_7.resident_id > 0) AND NOT (EXISTS (SELECT resident_8.id 
FROM resident AS resident_8 
WHERE resident_8.household_id = resident_7.household_id AND resident_8.family_name != '' AND (resident_8.id NOT IN (SELECT restriction_8.resident_id 
FROM restriction AS restriction_8 
WHERE restriction_8.lifted_on IS NULL AND restriction_8.resident_id > 0))))))) AND follow_up.due <= :end_of_week 
WHERE (:project IS NULL OR "case".project_id = :project) AND (:stage IS NULL OR "case".stage = :stage) AND ("case".id NOT IN (SELECT case_2.id 
FROM "case" AS case_2 
WHERE case_2.household_id IN (SELECT resident_3.household_id 
FROM resident AS resident_3 
WHERE resident_3.id IN (SELECT restriction_3.resident_id 
FROM restriction AS restriction_3 
WHERE restriction_3.lifted_on IS NULL AND restriction_3.resident_id > 0) AND NOT (EXISTS (SELECT resident_4.id 
FROM resident AS resident_4 
WHERE resident_4.household_id = resident_3.household_id AND resident_4.family_name != '' AND (resident_4.id NOT IN (SELECT restriction_4.resident_id 
FROM restriction AS restriction_4 
WHERE restriction_4.lifted_on IS NULL AND restriction_4.resident_id > 0))))))) GROUP BY "case".area_id) AS parts LEFT OUTER JOIN area ON area.id = parts.area_id GROUP BY area.wijk_id
