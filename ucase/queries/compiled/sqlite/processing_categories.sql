SELECT held.category, sum(held.held) AS sum_1 
FROM (SELECT 'contact' AS category, count(*) AS held 
FROM dwelling 
WHERE dwelling.postcode IS NOT NULL AND CAST(dwelling.postcode AS TEXT) != '' OR dwelling.house_number IS NOT NULL AND CAST(dwelling.house_number AS TEXT) != '' OR dwelling.addition IS NOT NULL AND CAST(dwelling.addition AS TEXT) != '' OR dwelling.street IS NOT NULL AND CAST(dwelling.street AS TEXT) != '' OR dwelling.unit IS NOT NULL AND CAST(dwelling.unit AS TEXT) != '' UNION ALL SELECT 'household' AS category, count(*) AS held 
FROM dwelling 
WHERE dwelling.kind IS NOT NULL AND CAST(dwelling.kind AS TEXT) != '' OR dwelling.floor IS NOT NULL AND CAST(dwelling.floor AS TEXT) != '' OR dwelling.surface IS NOT NULL AND CAST(dwelling.surface AS TEXT) != '' OR dwelling.rooms IS NOT NULL AND CAST(dwelling.rooms AS TEXT) != '' OR dwelling.gone_on IS NOT NULL AND CAST(dwelling.gone_on AS TEXT) != '' UNION ALL SELECT 'finances' AS category, count(*) AS held 
FROM dwelling 
WHERE dwelling.rent IS NOT NULL AND CAST(dwelling.rent AS TEXT) != '' UNION ALL SELECT 'contact' AS category, count(*) AS held 
FROM household 
WHERE household.language IS NOT NULL AND CAST(household.language AS TEXT) != '' OR household.preferred_channel IS NOT NULL AND CAST(household.preferred_channel AS TEXT) != '' UNION ALL SELECT 'household' AS category, count(*) AS held 
FROM household 
WHERE household.contract IS NOT NULL AND CAST(household.contract AS TEXT) != '' OR household.tenancy_started_on IS NOT NULL AND CAST(household.tenancy_started_on AS TEXT) != '' OR household.left_on IS NOT NULL AND CAST(household.left_on AS TEXT) != '' UNION ALL SELECT 'approach' AS category, count(*) AS held 
FROM household 
WHERE household.approach IS NOT NULL AND CAST(household.approach AS TEXT) != '' UNION ALL SELECT 'contact' AS category, count(*) AS held 
FROM resident 
WHERE resident.given_name IS NOT NULL AND CAST(resident.given_name AS TEXT) != '' OR resident.prefix IS NOT NULL AND CAST(resident.prefix AS TEXT) != '' OR resident.family_name IS NOT NULL AND CAST(resident.family_name AS TEXT) != '' OR resident.phone IS NOT NULL AND CAST(resident.phone AS TEXT) != '' OR resident.email IS NOT NULL AND CAST(resident.email AS TEXT) != '' UNION ALL SELECT 'household' AS category, count(*) AS held 
FROM resident 
WHERE resident.role IS NOT NULL AND CAST(resident.role AS TEXT) != '' OR resident.birth_year IS NOT NULL AND CAST(resident.birth_year AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM resident 
WHERE resident.erased_on IS NOT NULL AND CAST(resident.erased_on AS TEXT) != '' UNION ALL SELECT 'wishes' AS category, count(*) AS held 
FROM housing_wish 
WHERE housing_wish.asked_on IS NOT NULL AND CAST(housing_wish.asked_on AS TEXT) != '' OR housing_wish.answered IS NOT NULL AND CAST(housing_wish.answered AS TEXT) != '' OR housing_wish.moving IS NOT NULL AND CAST(housing_wish.moving AS TEXT) != '' OR housing_wish.temporary_home IS NOT NULL AND CAST(housing_wish.temporary_home AS TEXT) != '' OR housing_wish.desired_home IS NOT NULL AND CAST(housing_wish.desired_home AS TEXT) != '' OR housing_wish.rooms IS NOT NULL AND CAST(housing_wish.rooms AS TEXT) != '' OR housing_wish.wants_contact IS NOT NULL AND CAST(housing_wish.wants_contact AS TEXT) != '' UNION ALL SELECT 'household' AS category, count(*) AS held 
FROM housing_wish 
WHERE housing_wish.persons IS NOT NULL AND CAST(housing_wish.persons AS TEXT) != '' OR housing_wish.composition IS NOT NULL AND CAST(housing_wish.composition AS TEXT) != '' UNION ALL SELECT 'health' AS category, count(*) AS held 
FROM housing_wish 
WHERE housing_wish.ground_floor IS NOT NULL AND CAST(housing_wish.ground_floor AS TEXT) != '' UNION ALL SELECT 'finances' AS category, count(*) AS held 
FROM housing_wish 
WHERE housing_wish.rent_limit IS NOT NULL AND CAST(housing_wish.rent_limit AS TEXT) != '' UNION ALL SELECT 'contact' AS category, count(*) AS held 
FROM housing_wish 
WHERE housing_wish.interpreter IS NOT NULL AND CAST(housing_wish.interpreter AS TEXT) != '' OR housing_wish.best_time IS NOT NULL AND CAST(housing_wish.best_time AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM housing_wish 
WHERE housing_wish.remarks IS NOT NULL AND CAST(housing_wish.remarks AS TEXT) != '' UNION ALL SELECT 'wishes' AS category, count(*) AS held 
FROM housing_wish_worry 
WHERE housing_wish_worry.worry IS NOT NULL AND CAST(housing_wish_worry.worry AS TEXT) != '' UNION ALL SELECT 'practical' AS category, count(*) AS held 
FROM housing_wish_need 
WHERE housing_wish_need.need IS NOT NULL AND CAST(housing_wish_need.need AS TEXT) != '' UNION ALL SELECT 'wishes' AS category, count(*) AS held 
FROM neighbour_tie 
WHERE neighbour_tie.said_on IS NOT NULL AND CAST(neighbour_tie.said_on AS TEXT) != '' UNION ALL SELECT 'casework' AS category, count(*) AS held 
FROM selection 
WHERE selection.decision IS NOT NULL AND CAST(selection.decision AS TEXT) != '' OR selection.decided_on IS NOT NULL AND CAST(selection.decided_on AS TEXT) != '' OR selection.agreed IS NOT NULL AND CAST(selection.agreed AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM selection 
WHERE selection.because IS NOT NULL AND CAST(selection.because AS TEXT) != '' UNION ALL SELECT 'casework' AS category, count(*) AS held 
FROM "case" 
WHERE "case".stage IS NOT NULL AND CAST("case".stage AS TEXT) != '' OR "case".source IS NOT NULL AND CAST("case".source AS TEXT) != '' OR "case".intensity IS NOT NULL AND CAST("case".intensity AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM "case" 
WHERE "case".about IS NOT NULL AND CAST("case".about AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM "case" 
WHERE "case".destroyed_on IS NOT NULL AND CAST("case".destroyed_on AS TEXT) != '' UNION ALL SELECT 'casework' AS category, count(*) AS held 
FROM episode 
WHERE episode.opened_on IS NOT NULL AND CAST(episode.opened_on AS TEXT) != '' OR episode.settled_on IS NOT NULL AND CAST(episode.settled_on AS TEXT) != '' OR episode.closed_on IS NOT NULL AND CAST(episode.closed_on AS TEXT) != '' OR episode.settled_as IS NOT NULL AND CAST(episode.settled_as AS TEXT) != '' OR episode.close_reason IS NOT NULL AND CAST(episode.close_reason AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM episode 
WHERE episode.opened_because IS NOT NULL AND CAST(episode.opened_because AS TEXT) != '' OR episode.closed_because IS NOT NULL AND CAST(episode.closed_because AS TEXT) != '' OR episode.closed_despite IS NOT NULL AND CAST(episode.closed_despite AS TEXT) != '' UNION ALL SELECT 'casework' AS category, count(*) AS held 
FROM stage_turn 
WHERE stage_turn.stage IS NOT NULL AND CAST(stage_turn.stage AS TEXT) != '' OR stage_turn.turned_on IS NOT NULL AND CAST(stage_turn.turned_on AS TEXT) != '' UNION ALL SELECT 'casework' AS category, count(*) AS held 
FROM transfer 
WHERE transfer.from_on IS NOT NULL AND CAST(transfer.from_on AS TEXT) != '' OR transfer.until_on IS NOT NULL AND CAST(transfer.until_on AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM transfer 
WHERE transfer.because IS NOT NULL AND CAST(transfer.because AS TEXT) != '' UNION ALL SELECT 'wishes' AS category, count(*) AS held 
FROM case_worry 
WHERE case_worry.worry IS NOT NULL AND CAST(case_worry.worry AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM contact 
WHERE contact.happened_on IS NOT NULL AND CAST(contact.happened_on AS TEXT) != '' OR contact.channel IS NOT NULL AND CAST(contact.channel AS TEXT) != '' OR contact.outcome IS NOT NULL AND CAST(contact.outcome AS TEXT) != '' OR contact.minutes IS NOT NULL AND CAST(contact.minutes AS TEXT) != '' OR contact.confidential IS NOT NULL AND CAST(contact.confidential AS TEXT) != '' OR contact.summary IS NOT NULL AND CAST(contact.summary AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM follow_up 
WHERE follow_up.due IS NOT NULL AND CAST(follow_up.due AS TEXT) != '' OR follow_up.purpose IS NOT NULL AND CAST(follow_up.purpose AS TEXT) != '' OR follow_up.state IS NOT NULL AND CAST(follow_up.state AS TEXT) != '' OR follow_up.planned_on IS NOT NULL AND CAST(follow_up.planned_on AS TEXT) != '' OR follow_up.ended_on IS NOT NULL AND CAST(follow_up.ended_on AS TEXT) != '' OR follow_up.result IS NOT NULL AND CAST(follow_up.result AS TEXT) != '' OR follow_up.at_time IS NOT NULL AND CAST(follow_up.at_time AS TEXT) != '' OR follow_up.minutes IS NOT NULL AND CAST(follow_up.minutes AS TEXT) != '' OR follow_up.place IS NOT NULL AND CAST(follow_up.place AS TEXT) != '' OR follow_up.signal IS NOT NULL AND CAST(follow_up.signal AS TEXT) != '' OR follow_up.step IS NOT NULL AND CAST(follow_up.step AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM due_change 
WHERE due_change.was_due IS NOT NULL AND CAST(due_change.was_due AS TEXT) != '' OR due_change.became_due IS NOT NULL AND CAST(due_change.became_due AS TEXT) != '' OR due_change.changed_on IS NOT NULL AND CAST(due_change.changed_on AS TEXT) != '' OR due_change.was_at IS NOT NULL AND CAST(due_change.was_at AS TEXT) != '' OR due_change.became_at IS NOT NULL AND CAST(due_change.became_at AS TEXT) != '' OR due_change.because IS NOT NULL AND CAST(due_change.because AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM series 
WHERE series.rule IS NOT NULL AND CAST(series.rule AS TEXT) != '' OR series.anchor IS NOT NULL AND CAST(series.anchor AS TEXT) != '' OR series.anchor_on IS NOT NULL AND CAST(series.anchor_on AS TEXT) != '' OR series.until_on IS NOT NULL AND CAST(series.until_on AS TEXT) != '' OR series.any_day IS NOT NULL AND CAST(series.any_day AS TEXT) != '' OR series.purpose IS NOT NULL AND CAST(series.purpose AS TEXT) != '' OR series.planned_on IS NOT NULL AND CAST(series.planned_on AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM relapse_signal 
WHERE relapse_signal.kind IS NOT NULL AND CAST(relapse_signal.kind AS TEXT) != '' OR relapse_signal.noted_on IS NOT NULL AND CAST(relapse_signal.noted_on AS TEXT) != '' OR relapse_signal.words IS NOT NULL AND CAST(relapse_signal.words AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM pulse_handling 
WHERE pulse_handling.handled_on IS NOT NULL AND CAST(pulse_handling.handled_on AS TEXT) != '' OR pulse_handling.because IS NOT NULL AND CAST(pulse_handling.because AS TEXT) != '' UNION ALL SELECT 'notes' AS category, count(*) AS held 
FROM handled_signal 
WHERE handled_signal.rule IS NOT NULL AND CAST(handled_signal.rule AS TEXT) != '' OR handled_signal.fact IS NOT NULL AND CAST(handled_signal.fact AS TEXT) != '' UNION ALL SELECT 'plan' AS category, count(*) AS held 
FROM goal 
WHERE goal.programme_goal IS NOT NULL AND CAST(goal.programme_goal AS TEXT) != '' OR goal.words IS NOT NULL AND CAST(goal.words AS TEXT) != '' OR goal.set_on IS NOT NULL AND CAST(goal.set_on AS TEXT) != '' UNION ALL SELECT 'plan' AS category, count(*) AS held 
FROM goal_outcome 
WHERE goal_outcome.programme_goal IS NOT NULL AND CAST(goal_outcome.programme_goal AS TEXT) != '' OR goal_outcome.result IS NOT NULL AND CAST(goal_outcome.result AS TEXT) != '' UNION ALL SELECT 'plan' AS category, count(*) AS held 
FROM need 
WHERE need.severity IS NOT NULL AND CAST(need.severity AS TEXT) != '' OR need.about IS NOT NULL AND CAST(need.about AS TEXT) != '' OR need.raised_on IS NOT NULL AND CAST(need.raised_on AS TEXT) != '' OR need.resolved_on IS NOT NULL AND CAST(need.resolved_on AS TEXT) != '' UNION ALL SELECT 'plan' AS category, count(*) AS held 
FROM need_turn 
WHERE need_turn.turned_on IS NOT NULL AND CAST(need_turn.turned_on AS TEXT) != '' OR need_turn.resolved IS NOT NULL AND CAST(need_turn.resolved AS TEXT) != '' OR need_turn.words IS NOT NULL AND CAST(need_turn.words AS TEXT) != '' UNION ALL SELECT 'plan' AS category, count(*) AS held 
FROM support 
WHERE support.tier IS NOT NULL AND CAST(support.tier AS TEXT) != '' OR support.provider IS NOT NULL AND CAST(support.provider AS TEXT) != '' OR support.lower_tiers IS NOT NULL AND CAST(support.lower_tiers AS TEXT) != '' OR support.status IS NOT NULL AND CAST(support.status AS TEXT) != '' OR support.proposed_on IS NOT NULL AND CAST(support.proposed_on AS TEXT) != '' OR support.agreed_on IS NOT NULL AND CAST(support.agreed_on AS TEXT) != '' OR support.started_on IS NOT NULL AND CAST(support.started_on AS TEXT) != '' OR support.ended_on IS NOT NULL AND CAST(support.ended_on AS TEXT) != '' OR support.result IS NOT NULL AND CAST(support.result AS TEXT) != '' OR support.solved IS NOT NULL AND CAST(support.solved AS TEXT) != '' UNION ALL SELECT 'network' AS category, count(*) AS held 
FROM network_member 
WHERE network_member.name IS NOT NULL AND CAST(network_member.name AS TEXT) != '' OR network_member.relation IS NOT NULL AND CAST(network_member.relation AS TEXT) != '' OR network_member.closeness IS NOT NULL AND CAST(network_member.closeness AS TEXT) != '' OR network_member.direction IS NOT NULL AND CAST(network_member.direction AS TEXT) != '' OR network_member.quality IS NOT NULL AND CAST(network_member.quality AS TEXT) != '' OR network_member.lives_in_block IS NOT NULL AND CAST(network_member.lives_in_block AS TEXT) != '' OR network_member.helps_with IS NOT NULL AND CAST(network_member.helps_with AS TEXT) != '' OR network_member.known_since IS NOT NULL AND CAST(network_member.known_since AS TEXT) != '' OR network_member.gone_on IS NOT NULL AND CAST(network_member.gone_on AS TEXT) != '' UNION ALL SELECT 'zrm' AS category, count(*) AS held 
FROM assessment 
WHERE assessment.edition IS NOT NULL AND CAST(assessment.edition AS TEXT) != '' OR assessment.measured_on IS NOT NULL AND CAST(assessment.measured_on AS TEXT) != '' OR assessment.remarks IS NOT NULL AND CAST(assessment.remarks AS TEXT) != '' UNION ALL SELECT 'zrm' AS category, count(*) AS held 
FROM score 
WHERE score.domain IS NOT NULL AND CAST(score.domain AS TEXT) != '' OR score.level IS NOT NULL AND CAST(score.level AS TEXT) != '' UNION ALL SELECT 'move' AS category, count(*) AS held 
FROM relocation 
WHERE relocation.route IS NOT NULL AND CAST(relocation.route AS TEXT) != '' OR relocation.to_place IS NOT NULL AND CAST(relocation.to_place AS TEXT) != '' OR relocation.from_on IS NOT NULL AND CAST(relocation.from_on AS TEXT) != '' OR relocation.until_on IS NOT NULL AND CAST(relocation.until_on AS TEXT) != '' OR relocation.keys_received_on IS NOT NULL AND CAST(relocation.keys_received_on AS TEXT) != '' OR relocation.keys_handed_in_on IS NOT NULL AND CAST(relocation.keys_handed_in_on AS TEXT) != '' OR relocation.works_agreed IS NOT NULL AND CAST(relocation.works_agreed AS TEXT) != '' OR relocation.works_agreed_on IS NOT NULL AND CAST(relocation.works_agreed_on AS TEXT) != '' OR relocation.wish IS NOT NULL AND CAST(relocation.wish AS TEXT) != '' OR relocation.decision IS NOT NULL AND CAST(relocation.decision AS TEXT) != '' OR relocation.decided_on IS NOT NULL AND CAST(relocation.decided_on AS TEXT) != '' UNION ALL SELECT 'finances' AS category, count(*) AS held 
FROM relocation 
WHERE relocation.income_band IS NOT NULL AND CAST(relocation.income_band AS TEXT) != '' UNION ALL SELECT 'move' AS category, count(*) AS held 
FROM dwelling_offer 
WHERE dwelling_offer.offered_on IS NOT NULL AND CAST(dwelling_offer.offered_on AS TEXT) != '' OR dwelling_offer.place IS NOT NULL AND CAST(dwelling_offer.place AS TEXT) != '' OR dwelling_offer.outcome IS NOT NULL AND CAST(dwelling_offer.outcome AS TEXT) != '' OR dwelling_offer.answered_on IS NOT NULL AND CAST(dwelling_offer.answered_on AS TEXT) != '' OR dwelling_offer.because IS NOT NULL AND CAST(dwelling_offer.because AS TEXT) != '' UNION ALL SELECT 'finances' AS category, count(*) AS held 
FROM dwelling_offer 
WHERE dwelling_offer.rent IS NOT NULL AND CAST(dwelling_offer.rent AS TEXT) != '' UNION ALL SELECT 'finances' AS category, count(*) AS held 
FROM money_figure 
WHERE money_figure.kind IS NOT NULL AND CAST(money_figure.kind AS TEXT) != '' OR money_figure.amount IS NOT NULL AND CAST(money_figure.amount AS TEXT) != '' OR money_figure.source IS NOT NULL AND CAST(money_figure.source AS TEXT) != '' OR money_figure.told_on IS NOT NULL AND CAST(money_figure.told_on AS TEXT) != '' UNION ALL SELECT 'finances' AS category, count(*) AS held 
FROM rent_step 
WHERE rent_step.from_on IS NOT NULL AND CAST(rent_step.from_on AS TEXT) != '' OR rent_step.rent IS NOT NULL AND CAST(rent_step.rent AS TEXT) != '' UNION ALL SELECT 'move' AS category, count(*) AS held 
FROM deadline 
WHERE deadline.kind IS NOT NULL AND CAST(deadline.kind AS TEXT) != '' OR deadline.anchor_on IS NOT NULL AND CAST(deadline.anchor_on AS TEXT) != '' OR deadline.due IS NOT NULL AND CAST(deadline.due AS TEXT) != '' OR deadline.basis IS NOT NULL AND CAST(deadline.basis AS TEXT) != '' OR deadline.source IS NOT NULL AND CAST(deadline.source AS TEXT) != '' OR deadline.about IS NOT NULL AND CAST(deadline.about AS TEXT) != '' OR deadline.done_on IS NOT NULL AND CAST(deadline.done_on AS TEXT) != '' OR deadline.result IS NOT NULL AND CAST(deadline.result AS TEXT) != '' OR deadline.withdrawn IS NOT NULL AND CAST(deadline.withdrawn AS TEXT) != '' UNION ALL SELECT 'finances' AS category, count(*) AS held 
FROM deadline 
WHERE deadline.amount IS NOT NULL AND CAST(deadline.amount AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM data_consent 
WHERE data_consent.purpose IS NOT NULL AND CAST(data_consent.purpose AS TEXT) != '' OR data_consent.given IS NOT NULL AND CAST(data_consent.given AS TEXT) != '' OR data_consent.given_on IS NOT NULL AND CAST(data_consent.given_on AS TEXT) != '' OR data_consent.until_on IS NOT NULL AND CAST(data_consent.until_on AS TEXT) != '' OR data_consent.withdrawn_on IS NOT NULL AND CAST(data_consent.withdrawn_on AS TEXT) != '' OR data_consent.withdrawn_because IS NOT NULL AND CAST(data_consent.withdrawn_because AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM consent_category 
WHERE consent_category.category IS NOT NULL AND CAST(consent_category.category AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM disclosure 
WHERE disclosure.shared_on IS NOT NULL AND CAST(disclosure.shared_on AS TEXT) != '' OR disclosure.ground IS NOT NULL AND CAST(disclosure.ground AS TEXT) != '' OR disclosure.because IS NOT NULL AND CAST(disclosure.because AS TEXT) != '' OR disclosure.purpose IS NOT NULL AND CAST(disclosure.purpose AS TEXT) != '' OR disclosure.form IS NOT NULL AND CAST(disclosure.form AS TEXT) != '' OR disclosure.digest IS NOT NULL AND CAST(disclosure.digest AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM disclosed_category 
WHERE disclosed_category.category IS NOT NULL AND CAST(disclosed_category.category AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM referral 
WHERE referral.purpose IS NOT NULL AND CAST(referral.purpose AS TEXT) != '' OR referral.state IS NOT NULL AND CAST(referral.state AS TEXT) != '' OR referral.proposed_on IS NOT NULL AND CAST(referral.proposed_on AS TEXT) != '' OR referral.sent_on IS NOT NULL AND CAST(referral.sent_on AS TEXT) != '' OR referral.answered_on IS NOT NULL AND CAST(referral.answered_on AS TEXT) != '' OR referral.started_on IS NOT NULL AND CAST(referral.started_on AS TEXT) != '' OR referral.ended_on IS NOT NULL AND CAST(referral.ended_on AS TEXT) != '' OR referral.because IS NOT NULL AND CAST(referral.because AS TEXT) != '' OR referral.handover_on IS NOT NULL AND CAST(referral.handover_on AS TEXT) != '' OR referral.handover_with IS NOT NULL AND CAST(referral.handover_with AS TEXT) != '' OR referral.result IS NOT NULL AND CAST(referral.result AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM restriction 
WHERE restriction.from_on IS NOT NULL AND CAST(restriction.from_on AS TEXT) != '' OR restriction.because IS NOT NULL AND CAST(restriction.because AS TEXT) != '' OR restriction.lifted_on IS NOT NULL AND CAST(restriction.lifted_on AS TEXT) != '' OR restriction.lifted_because IS NOT NULL AND CAST(restriction.lifted_because AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM resident_statement 
WHERE resident_statement.table_name IS NOT NULL AND CAST(resident_statement.table_name AS TEXT) != '' OR resident_statement.row_id IS NOT NULL AND CAST(resident_statement.row_id AS TEXT) != '' OR resident_statement.field IS NOT NULL AND CAST(resident_statement.field AS TEXT) != '' OR resident_statement.words IS NOT NULL AND CAST(resident_statement.words AS TEXT) != '' OR resident_statement.said_on IS NOT NULL AND CAST(resident_statement.said_on AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM objection 
WHERE objection.against IS NOT NULL AND CAST(objection.against AS TEXT) != '' OR objection.because IS NOT NULL AND CAST(objection.because AS TEXT) != '' OR objection.raised_on IS NOT NULL AND CAST(objection.raised_on AS TEXT) != '' OR objection.upheld IS NOT NULL AND CAST(objection.upheld AS TEXT) != '' OR objection.decided_on IS NOT NULL AND CAST(objection.decided_on AS TEXT) != '' OR objection.decision IS NOT NULL AND CAST(objection.decision AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM rights_request 
WHERE rights_request.kind IS NOT NULL AND CAST(rights_request.kind AS TEXT) != '' OR rights_request.words IS NOT NULL AND CAST(rights_request.words AS TEXT) != '' OR rights_request.received_on IS NOT NULL AND CAST(rights_request.received_on AS TEXT) != '' OR rights_request.due IS NOT NULL AND CAST(rights_request.due AS TEXT) != '' OR rights_request.answered_on IS NOT NULL AND CAST(rights_request.answered_on AS TEXT) != '' OR rights_request.answer IS NOT NULL AND CAST(rights_request.answer AS TEXT) != '' OR rights_request.longer_because IS NOT NULL AND CAST(rights_request.longer_because AS TEXT) != '' UNION ALL SELECT 'rights' AS category, count(*) AS held 
FROM review_decision 
WHERE review_decision.table_name IS NOT NULL AND CAST(review_decision.table_name AS TEXT) != '' OR review_decision.row_id IS NOT NULL AND CAST(review_decision.row_id AS TEXT) != '' OR review_decision.field IS NOT NULL AND CAST(review_decision.field AS TEXT) != '' OR review_decision.blacked_out IS NOT NULL AND CAST(review_decision.blacked_out AS TEXT) != '' OR review_decision.because IS NOT NULL AND CAST(review_decision.because AS TEXT) != '' OR review_decision.decided_on IS NOT NULL AND CAST(review_decision.decided_on AS TEXT) != '') AS held GROUP BY held.category 
HAVING sum(held.held) > 0 ORDER BY held.category
