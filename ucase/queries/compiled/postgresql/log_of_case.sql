SELECT change_set.id AS step, change_set.at, change_set.who, change_set.command, change_set.kind, change_set.reverts, change.id AS change, change.table_name, change.row_id, change.operation, change.payload 
FROM change JOIN change_set ON change_set.id = change.change_set_id JOIN (SELECT 'case' AS name, anon_1.id AS number 
FROM (SELECT "case".id AS id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT) AS anon_1 UNION ALL SELECT 'household' AS name, anon_2.household_id AS number 
FROM (SELECT "case".household_id AS household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT) AS anon_2 UNION ALL SELECT 'housing_wish' AS name, anon_3.id AS number 
FROM (SELECT housing_wish.id AS id 
FROM housing_wish 
WHERE housing_wish.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_3 UNION ALL SELECT 'neighbour_tie' AS name, anon_4.id AS number 
FROM (SELECT neighbour_tie.id AS id 
FROM neighbour_tie 
WHERE neighbour_tie.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_4 UNION ALL SELECT 'network_member' AS name, anon_5.id AS number 
FROM (SELECT network_member.id AS id 
FROM network_member 
WHERE network_member.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_5 UNION ALL SELECT 'resident' AS name, anon_6.id AS number 
FROM (SELECT resident.id AS id 
FROM resident 
WHERE resident.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_6 UNION ALL SELECT 'assessment' AS name, anon_7.id AS number 
FROM (SELECT assessment.id AS id 
FROM assessment 
WHERE assessment.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_7 UNION ALL SELECT 'case_worry' AS name, anon_8.id AS number 
FROM (SELECT case_worry.id AS id 
FROM case_worry 
WHERE case_worry.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_8 UNION ALL SELECT 'contact' AS name, anon_9.id AS number 
FROM (SELECT contact.id AS id 
FROM contact 
WHERE contact.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_9 UNION ALL SELECT 'data_consent' AS name, anon_10.id AS number 
FROM (SELECT data_consent.id AS id 
FROM data_consent 
WHERE data_consent.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_10 UNION ALL SELECT 'disclosure' AS name, anon_11.id AS number 
FROM (SELECT disclosure.id AS id 
FROM disclosure 
WHERE disclosure.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_11 UNION ALL SELECT 'dwelling_offer' AS name, anon_12.id AS number 
FROM (SELECT dwelling_offer.id AS id 
FROM dwelling_offer 
WHERE dwelling_offer.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_12 UNION ALL SELECT 'episode' AS name, anon_13.id AS number 
FROM (SELECT episode.id AS id 
FROM episode 
WHERE episode.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_13 UNION ALL SELECT 'goal' AS name, anon_14.id AS number 
FROM (SELECT goal.id AS id 
FROM goal 
WHERE goal.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_14 UNION ALL SELECT 'housing_wish_need' AS name, anon_15.id AS number 
FROM (SELECT housing_wish_need.id AS id 
FROM housing_wish_need 
WHERE housing_wish_need.housing_wish_id IN (SELECT housing_wish.id 
FROM housing_wish 
WHERE housing_wish.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_15 UNION ALL SELECT 'housing_wish_worry' AS name, anon_16.id AS number 
FROM (SELECT housing_wish_worry.id AS id 
FROM housing_wish_worry 
WHERE housing_wish_worry.housing_wish_id IN (SELECT housing_wish.id 
FROM housing_wish 
WHERE housing_wish.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_16 UNION ALL SELECT 'money_figure' AS name, anon_17.id AS number 
FROM (SELECT money_figure.id AS id 
FROM money_figure 
WHERE money_figure.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_17 UNION ALL SELECT 'objection' AS name, anon_18.id AS number 
FROM (SELECT objection.id AS id 
FROM objection 
WHERE objection.resident_id IN (SELECT resident.id 
FROM resident 
WHERE resident.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_18 UNION ALL SELECT 'pulse_handling' AS name, anon_19.id AS number 
FROM (SELECT pulse_handling.id AS id 
FROM pulse_handling 
WHERE pulse_handling.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_19 UNION ALL SELECT 'relapse_signal' AS name, anon_20.id AS number 
FROM (SELECT relapse_signal.id AS id 
FROM relapse_signal 
WHERE relapse_signal.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_20 UNION ALL SELECT 'relocation' AS name, anon_21.id AS number 
FROM (SELECT relocation.id AS id 
FROM relocation 
WHERE relocation.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_21 UNION ALL SELECT 'rent_step' AS name, anon_22.id AS number 
FROM (SELECT rent_step.id AS id 
FROM rent_step 
WHERE rent_step.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_22 UNION ALL SELECT 'resident_statement' AS name, anon_23.id AS number 
FROM (SELECT resident_statement.id AS id 
FROM resident_statement 
WHERE resident_statement.resident_id IN (SELECT resident.id 
FROM resident 
WHERE resident.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_23 UNION ALL SELECT 'restriction' AS name, anon_24.id AS number 
FROM (SELECT restriction.id AS id 
FROM restriction 
WHERE restriction.resident_id IN (SELECT resident.id 
FROM resident 
WHERE resident.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_24 UNION ALL SELECT 'review_decision' AS name, anon_25.id AS number 
FROM (SELECT review_decision.id AS id 
FROM review_decision 
WHERE review_decision.resident_id IN (SELECT resident.id 
FROM resident 
WHERE resident.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_25 UNION ALL SELECT 'rights_request' AS name, anon_26.id AS number 
FROM (SELECT rights_request.id AS id 
FROM rights_request 
WHERE rights_request.resident_id IN (SELECT resident.id 
FROM resident 
WHERE resident.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_26 UNION ALL SELECT 'selection' AS name, anon_27.id AS number 
FROM (SELECT selection.id AS id 
FROM selection 
WHERE selection.household_id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_27 UNION ALL SELECT 'stage_turn' AS name, anon_28.id AS number 
FROM (SELECT stage_turn.id AS id 
FROM stage_turn 
WHERE stage_turn.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_28 UNION ALL SELECT 'transfer' AS name, anon_29.id AS number 
FROM (SELECT transfer.id AS id 
FROM transfer 
WHERE transfer.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_29 UNION ALL SELECT 'consent_category' AS name, anon_30.id AS number 
FROM (SELECT consent_category.id AS id 
FROM consent_category 
WHERE consent_category.consent_id IN (SELECT data_consent.id 
FROM data_consent 
WHERE data_consent.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_30 UNION ALL SELECT 'deadline' AS name, anon_31.id AS number 
FROM (SELECT deadline.id AS id 
FROM deadline 
WHERE deadline.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_31 UNION ALL SELECT 'disclosed_category' AS name, anon_32.id AS number 
FROM (SELECT disclosed_category.id AS id 
FROM disclosed_category 
WHERE disclosed_category.disclosure_id IN (SELECT disclosure.id 
FROM disclosure 
WHERE disclosure.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_32 UNION ALL SELECT 'goal_outcome' AS name, anon_33.id AS number 
FROM (SELECT goal_outcome.id AS id 
FROM goal_outcome 
WHERE goal_outcome.episode_id IN (SELECT episode.id 
FROM episode 
WHERE episode.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_33 UNION ALL SELECT 'handled_signal' AS name, anon_34.id AS number 
FROM (SELECT handled_signal.id AS id 
FROM handled_signal 
WHERE handled_signal.handling_id IN (SELECT pulse_handling.id 
FROM pulse_handling 
WHERE pulse_handling.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_34 UNION ALL SELECT 'need' AS name, anon_35.id AS number 
FROM (SELECT need.id AS id 
FROM need 
WHERE need.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_35 UNION ALL SELECT 'score' AS name, anon_36.id AS number 
FROM (SELECT score.id AS id 
FROM score 
WHERE score.assessment_id IN (SELECT assessment.id 
FROM assessment 
WHERE assessment.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_36 UNION ALL SELECT 'series' AS name, anon_37.id AS number 
FROM (SELECT series.id AS id 
FROM series 
WHERE series.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_37 UNION ALL SELECT 'follow_up' AS name, anon_38.id AS number 
FROM (SELECT follow_up.id AS id 
FROM follow_up 
WHERE follow_up.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_38 UNION ALL SELECT 'need_turn' AS name, anon_39.id AS number 
FROM (SELECT need_turn.id AS id 
FROM need_turn 
WHERE need_turn.need_id IN (SELECT need.id 
FROM need 
WHERE need.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_39 UNION ALL SELECT 'support' AS name, anon_40.id AS number 
FROM (SELECT support.id AS id 
FROM support 
WHERE support.need_id IN (SELECT need.id 
FROM need 
WHERE need.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_40 UNION ALL SELECT 'due_change' AS name, anon_41.id AS number 
FROM (SELECT due_change.id AS id 
FROM due_change 
WHERE due_change.follow_up_id IN (SELECT follow_up.id 
FROM follow_up 
WHERE follow_up.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT))) AS anon_41 UNION ALL SELECT 'referral' AS name, anon_42.id AS number 
FROM (SELECT referral.id AS id 
FROM referral 
WHERE referral.case_id IN (SELECT "case".id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_42 UNION ALL SELECT 'dwelling' AS name, anon_43.dwelling_id AS number 
FROM (SELECT household.dwelling_id AS dwelling_id 
FROM household 
WHERE household.id IN (SELECT "case".household_id 
FROM "case" 
WHERE "case".id = %(case)s::BIGINT)) AS anon_43) AS about ON change.table_name = about.name AND change.row_id = about.number ORDER BY change.id
