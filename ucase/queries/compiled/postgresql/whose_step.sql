SELECT DISTINCT whose.case_id, whose.household_id 
FROM (SELECT anon_1.case_id AS case_id, anon_1.household_id AS household_id 
FROM change JOIN (SELECT assessment.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM assessment JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON assessment.case_id = anon_2.id) AS anon_1 ON change.row_id = anon_1.id 
WHERE change.table_name = 'assessment' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM change JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON change.row_id = anon_2.id 
WHERE change.table_name = 'case' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_3.case_id AS case_id, anon_3.household_id AS household_id 
FROM change JOIN (SELECT case_worry.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM case_worry JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON case_worry.case_id = anon_2.id) AS anon_3 ON change.row_id = anon_3.id 
WHERE change.table_name = 'case_worry' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_4.case_id AS case_id, anon_4.household_id AS household_id 
FROM change JOIN (SELECT consent_category.id AS id, anon_5.case_id AS case_id, anon_5.household_id AS household_id 
FROM consent_category JOIN (SELECT data_consent.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM data_consent JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON data_consent.case_id = anon_2.id) AS anon_5 ON consent_category.consent_id = anon_5.id) AS anon_4 ON change.row_id = anon_4.id 
WHERE change.table_name = 'consent_category' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_6.case_id AS case_id, anon_6.household_id AS household_id 
FROM change JOIN (SELECT contact.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM contact JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON contact.case_id = anon_2.id) AS anon_6 ON change.row_id = anon_6.id 
WHERE change.table_name = 'contact' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_5.case_id AS case_id, anon_5.household_id AS household_id 
FROM change JOIN (SELECT data_consent.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM data_consent JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON data_consent.case_id = anon_2.id) AS anon_5 ON change.row_id = anon_5.id 
WHERE change.table_name = 'data_consent' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_7.case_id AS case_id, anon_7.household_id AS household_id 
FROM change JOIN (SELECT deadline.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM deadline JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON deadline.case_id = anon_2.id) AS anon_7 ON change.row_id = anon_7.id 
WHERE change.table_name = 'deadline' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_8.case_id AS case_id, anon_8.household_id AS household_id 
FROM change JOIN (SELECT disclosed_category.id AS id, anon_9.case_id AS case_id, anon_9.household_id AS household_id 
FROM disclosed_category JOIN (SELECT disclosure.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM disclosure JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON disclosure.case_id = anon_2.id) AS anon_9 ON disclosed_category.disclosure_id = anon_9.id) AS anon_8 ON change.row_id = anon_8.id 
WHERE change.table_name = 'disclosed_category' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_9.case_id AS case_id, anon_9.household_id AS household_id 
FROM change JOIN (SELECT disclosure.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM disclosure JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON disclosure.case_id = anon_2.id) AS anon_9 ON change.row_id = anon_9.id 
WHERE change.table_name = 'disclosure' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_10.case_id AS case_id, anon_10.household_id AS household_id 
FROM change JOIN (SELECT due_change.id AS id, anon_11.case_id AS case_id, anon_11.household_id AS household_id 
FROM due_change JOIN (SELECT follow_up.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM follow_up JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON follow_up.case_id = anon_2.id) AS anon_11 ON due_change.follow_up_id = anon_11.id) AS anon_10 ON change.row_id = anon_10.id 
WHERE change.table_name = 'due_change' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_12.case_id AS case_id, anon_12.household_id AS household_id 
FROM change JOIN (SELECT dwelling_offer.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM dwelling_offer JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON dwelling_offer.case_id = anon_2.id) AS anon_12 ON change.row_id = anon_12.id 
WHERE change.table_name = 'dwelling_offer' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_13.case_id AS case_id, anon_13.household_id AS household_id 
FROM change JOIN (SELECT episode.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM episode JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON episode.case_id = anon_2.id) AS anon_13 ON change.row_id = anon_13.id 
WHERE change.table_name = 'episode' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_11.case_id AS case_id, anon_11.household_id AS household_id 
FROM change JOIN (SELECT follow_up.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM follow_up JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON follow_up.case_id = anon_2.id) AS anon_11 ON change.row_id = anon_11.id 
WHERE change.table_name = 'follow_up' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_14.case_id AS case_id, anon_14.household_id AS household_id 
FROM change JOIN (SELECT goal.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM goal JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON goal.case_id = anon_2.id) AS anon_14 ON change.row_id = anon_14.id 
WHERE change.table_name = 'goal' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_15.case_id AS case_id, anon_15.household_id AS household_id 
FROM change JOIN (SELECT goal_outcome.id AS id, anon_13.case_id AS case_id, anon_13.household_id AS household_id 
FROM goal_outcome JOIN (SELECT episode.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM episode JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON episode.case_id = anon_2.id) AS anon_13 ON goal_outcome.episode_id = anon_13.id) AS anon_15 ON change.row_id = anon_15.id 
WHERE change.table_name = 'goal_outcome' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_16.case_id AS case_id, anon_16.household_id AS household_id 
FROM change JOIN (SELECT handled_signal.id AS id, anon_17.case_id AS case_id, anon_17.household_id AS household_id 
FROM handled_signal JOIN (SELECT pulse_handling.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM pulse_handling JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON pulse_handling.case_id = anon_2.id) AS anon_17 ON handled_signal.handling_id = anon_17.id) AS anon_16 ON change.row_id = anon_16.id 
WHERE change.table_name = 'handled_signal' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM change JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON change.row_id = anon_18.id 
WHERE change.table_name = 'household' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_19.case_id AS case_id, anon_19.household_id AS household_id 
FROM change JOIN (SELECT housing_wish.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM housing_wish JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON housing_wish.household_id = anon_18.id) AS anon_19 ON change.row_id = anon_19.id 
WHERE change.table_name = 'housing_wish' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_20.case_id AS case_id, anon_20.household_id AS household_id 
FROM change JOIN (SELECT housing_wish_need.id AS id, anon_19.case_id AS case_id, anon_19.household_id AS household_id 
FROM housing_wish_need JOIN (SELECT housing_wish.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM housing_wish JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON housing_wish.household_id = anon_18.id) AS anon_19 ON housing_wish_need.housing_wish_id = anon_19.id) AS anon_20 ON change.row_id = anon_20.id 
WHERE change.table_name = 'housing_wish_need' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_21.case_id AS case_id, anon_21.household_id AS household_id 
FROM change JOIN (SELECT housing_wish_worry.id AS id, anon_19.case_id AS case_id, anon_19.household_id AS household_id 
FROM housing_wish_worry JOIN (SELECT housing_wish.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM housing_wish JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON housing_wish.household_id = anon_18.id) AS anon_19 ON housing_wish_worry.housing_wish_id = anon_19.id) AS anon_21 ON change.row_id = anon_21.id 
WHERE change.table_name = 'housing_wish_worry' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_22.case_id AS case_id, anon_22.household_id AS household_id 
FROM change JOIN (SELECT money_figure.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM money_figure JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON money_figure.case_id = anon_2.id) AS anon_22 ON change.row_id = anon_22.id 
WHERE change.table_name = 'money_figure' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_23.case_id AS case_id, anon_23.household_id AS household_id 
FROM change JOIN (SELECT need.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM need JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON need.case_id = anon_2.id) AS anon_23 ON change.row_id = anon_23.id 
WHERE change.table_name = 'need' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_24.case_id AS case_id, anon_24.household_id AS household_id 
FROM change JOIN (SELECT need_turn.id AS id, anon_23.case_id AS case_id, anon_23.household_id AS household_id 
FROM need_turn JOIN (SELECT need.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM need JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON need.case_id = anon_2.id) AS anon_23 ON need_turn.need_id = anon_23.id) AS anon_24 ON change.row_id = anon_24.id 
WHERE change.table_name = 'need_turn' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_25.case_id AS case_id, anon_25.household_id AS household_id 
FROM change JOIN (SELECT neighbour_tie.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM neighbour_tie JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON neighbour_tie.household_id = anon_18.id) AS anon_25 ON change.row_id = anon_25.id 
WHERE change.table_name = 'neighbour_tie' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_26.case_id AS case_id, anon_26.household_id AS household_id 
FROM change JOIN (SELECT network_member.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM network_member JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON network_member.household_id = anon_18.id) AS anon_26 ON change.row_id = anon_26.id 
WHERE change.table_name = 'network_member' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_27.case_id AS case_id, anon_27.household_id AS household_id 
FROM change JOIN (SELECT objection.id AS id, anon_28.case_id AS case_id, anon_28.household_id AS household_id 
FROM objection JOIN (SELECT resident.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM resident JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON resident.household_id = anon_18.id) AS anon_28 ON objection.resident_id = anon_28.id) AS anon_27 ON change.row_id = anon_27.id 
WHERE change.table_name = 'objection' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_17.case_id AS case_id, anon_17.household_id AS household_id 
FROM change JOIN (SELECT pulse_handling.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM pulse_handling JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON pulse_handling.case_id = anon_2.id) AS anon_17 ON change.row_id = anon_17.id 
WHERE change.table_name = 'pulse_handling' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_29.case_id AS case_id, anon_29.household_id AS household_id 
FROM change JOIN (SELECT referral.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM referral JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON referral.case_id = anon_2.id) AS anon_29 ON change.row_id = anon_29.id 
WHERE change.table_name = 'referral' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_30.case_id AS case_id, anon_30.household_id AS household_id 
FROM change JOIN (SELECT relapse_signal.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM relapse_signal JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON relapse_signal.case_id = anon_2.id) AS anon_30 ON change.row_id = anon_30.id 
WHERE change.table_name = 'relapse_signal' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_31.case_id AS case_id, anon_31.household_id AS household_id 
FROM change JOIN (SELECT relocation.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM relocation JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON relocation.case_id = anon_2.id) AS anon_31 ON change.row_id = anon_31.id 
WHERE change.table_name = 'relocation' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_32.case_id AS case_id, anon_32.household_id AS household_id 
FROM change JOIN (SELECT rent_step.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM rent_step JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON rent_step.case_id = anon_2.id) AS anon_32 ON change.row_id = anon_32.id 
WHERE change.table_name = 'rent_step' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_28.case_id AS case_id, anon_28.household_id AS household_id 
FROM change JOIN (SELECT resident.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM resident JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON resident.household_id = anon_18.id) AS anon_28 ON change.row_id = anon_28.id 
WHERE change.table_name = 'resident' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_33.case_id AS case_id, anon_33.household_id AS household_id 
FROM change JOIN (SELECT resident_statement.id AS id, anon_28.case_id AS case_id, anon_28.household_id AS household_id 
FROM resident_statement JOIN (SELECT resident.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM resident JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON resident.household_id = anon_18.id) AS anon_28 ON resident_statement.resident_id = anon_28.id) AS anon_33 ON change.row_id = anon_33.id 
WHERE change.table_name = 'resident_statement' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_34.case_id AS case_id, anon_34.household_id AS household_id 
FROM change JOIN (SELECT restriction.id AS id, anon_28.case_id AS case_id, anon_28.household_id AS household_id 
FROM restriction JOIN (SELECT resident.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM resident JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON resident.household_id = anon_18.id) AS anon_28 ON restriction.resident_id = anon_28.id) AS anon_34 ON change.row_id = anon_34.id 
WHERE change.table_name = 'restriction' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_35.case_id AS case_id, anon_35.household_id AS household_id 
FROM change JOIN (SELECT review_decision.id AS id, anon_28.case_id AS case_id, anon_28.household_id AS household_id 
FROM review_decision JOIN (SELECT resident.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM resident JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON resident.household_id = anon_18.id) AS anon_28 ON review_decision.resident_id = anon_28.id) AS anon_35 ON change.row_id = anon_35.id 
WHERE change.table_name = 'review_decision' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_36.case_id AS case_id, anon_36.household_id AS household_id 
FROM change JOIN (SELECT rights_request.id AS id, anon_28.case_id AS case_id, anon_28.household_id AS household_id 
FROM rights_request JOIN (SELECT resident.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM resident JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON resident.household_id = anon_18.id) AS anon_28 ON rights_request.resident_id = anon_28.id) AS anon_36 ON change.row_id = anon_36.id 
WHERE change.table_name = 'rights_request' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_37.case_id AS case_id, anon_37.household_id AS household_id 
FROM change JOIN (SELECT score.id AS id, anon_1.case_id AS case_id, anon_1.household_id AS household_id 
FROM score JOIN (SELECT assessment.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM assessment JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON assessment.case_id = anon_2.id) AS anon_1 ON score.assessment_id = anon_1.id) AS anon_37 ON change.row_id = anon_37.id 
WHERE change.table_name = 'score' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_38.case_id AS case_id, anon_38.household_id AS household_id 
FROM change JOIN (SELECT selection.id AS id, anon_18.case_id AS case_id, anon_18.household_id AS household_id 
FROM selection JOIN (SELECT household.id AS id, CAST(NULL AS BIGINT) AS case_id, household.id AS household_id 
FROM household) AS anon_18 ON selection.household_id = anon_18.id) AS anon_38 ON change.row_id = anon_38.id 
WHERE change.table_name = 'selection' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_39.case_id AS case_id, anon_39.household_id AS household_id 
FROM change JOIN (SELECT series.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM series JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON series.case_id = anon_2.id) AS anon_39 ON change.row_id = anon_39.id 
WHERE change.table_name = 'series' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_40.case_id AS case_id, anon_40.household_id AS household_id 
FROM change JOIN (SELECT stage_turn.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM stage_turn JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON stage_turn.case_id = anon_2.id) AS anon_40 ON change.row_id = anon_40.id 
WHERE change.table_name = 'stage_turn' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_41.case_id AS case_id, anon_41.household_id AS household_id 
FROM change JOIN (SELECT support.id AS id, anon_23.case_id AS case_id, anon_23.household_id AS household_id 
FROM support JOIN (SELECT need.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM need JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON need.case_id = anon_2.id) AS anon_23 ON support.need_id = anon_23.id) AS anon_41 ON change.row_id = anon_41.id 
WHERE change.table_name = 'support' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT UNION ALL SELECT anon_42.case_id AS case_id, anon_42.household_id AS household_id 
FROM change JOIN (SELECT transfer.id AS id, anon_2.case_id AS case_id, anon_2.household_id AS household_id 
FROM transfer JOIN (SELECT "case".id AS id, "case".id AS case_id, CAST(NULL AS BIGINT) AS household_id 
FROM "case") AS anon_2 ON transfer.case_id = anon_2.id) AS anon_42 ON change.row_id = anon_42.id 
WHERE change.table_name = 'transfer' AND change.id >= %(first)s::BIGINT AND change.id < %(beyond)s::BIGINT) AS whose
