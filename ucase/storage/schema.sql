CREATE TABLE access (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	who TEXT NOT NULL, 
	case_id INTEGER NOT NULL, 
	command TEXT NOT NULL, 
	token TEXT NOT NULL, 
	previous TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_access PRIMARY KEY (id), 
	CONSTRAINT uq_access_token UNIQUE (token)
);

CREATE TABLE address_range (
	id INTEGER NOT NULL, 
	postcode TEXT NOT NULL, 
	from_number INTEGER NOT NULL, 
	to_number INTEGER NOT NULL, 
	area_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_address_range PRIMARY KEY (id), 
	CONSTRAINT ck_address_range_to_after_from CHECK (to_number >= from_number), 
	CONSTRAINT fk_address_range_area_id_area FOREIGN KEY(area_id) REFERENCES area (id)
);

CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE area (
	id INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	code TEXT, 
	parent_id INTEGER, 
	wijk_id INTEGER, 
	year INTEGER, 
	source TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_area PRIMARY KEY (id), 
	CONSTRAINT fk_area_parent_id_area FOREIGN KEY(parent_id) REFERENCES area (id), 
	CONSTRAINT fk_area_wijk_id_area FOREIGN KEY(wijk_id) REFERENCES area (id), 
	CONSTRAINT uq_area_code UNIQUE (code), 
	CONSTRAINT ck_area_kind CHECK (kind IN ('municipality', 'wijk', 'subwijk', 'buurt'))
);

CREATE TABLE area_alias (
	id INTEGER NOT NULL, 
	area_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_area_alias PRIMARY KEY (id), 
	CONSTRAINT fk_area_alias_area_id_area FOREIGN KEY(area_id) REFERENCES area (id)
);

CREATE TABLE area_signal (
	id INTEGER NOT NULL, 
	told_on DATE NOT NULL, 
	area_id INTEGER, 
	project_id INTEGER, 
	role VARCHAR(40) NOT NULL, 
	manager_id INTEGER, 
	summary TEXT NOT NULL, 
	not_a_person_because TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_area_signal PRIMARY KEY (id), 
	CONSTRAINT ck_area_signal_about_one_place CHECK ((area_id IS NULL) <> (project_id IS NULL)), 
	CONSTRAINT fk_area_signal_area_id_area FOREIGN KEY(area_id) REFERENCES area (id), 
	CONSTRAINT fk_area_signal_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_area_signal_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT ck_area_signal_role CHECK (role IN ('community-police-officer', 'social-broker', 'neighbourhood-team', 'youth-work', 'residents-committee', 'tenants-organisation', 'housing-consultant', 'other'))
);

CREATE TABLE assessment (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	resident_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	edition VARCHAR(40) NOT NULL, 
	measured_on DATE NOT NULL, 
	remarks TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_assessment PRIMARY KEY (id), 
	CONSTRAINT fk_assessment_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_assessment_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_assessment_resident_id_resident FOREIGN KEY(resident_id) REFERENCES resident (id), 
	CONSTRAINT ck_assessment_edition CHECK (edition IN ('2013', '2017'))
);

CREATE TABLE "case" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	household_id INTEGER NOT NULL, 
	area_id INTEGER, 
	project_id INTEGER, 
	manager_id INTEGER, 
	stage VARCHAR(40) NOT NULL, 
	source VARCHAR(40), 
	about TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	intensity VARCHAR(40), destroyed_on DATE, 
	CONSTRAINT ck_case_source CHECK (source IN ('survey', 'key-figure', 'corporation', 'neighbourhood-team', 'self', 'other')), 
	CONSTRAINT fk_case_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_case_area_id_area FOREIGN KEY(area_id) REFERENCES area (id), 
	CONSTRAINT fk_case_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT ck_case_stage CHECK (stage IN ('candidate', 'intake', 'support', 'aftercare', 'closed', 'declined')), 
	CONSTRAINT fk_case_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT ck_case_intensity CHECK (intensity IN ('light', 'usual', 'intensive'))
);

CREATE TABLE case_manager (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_case_manager PRIMARY KEY (id), 
	CONSTRAINT uq_case_manager_key UNIQUE ("key")
);

CREATE TABLE case_worry (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	worry VARCHAR(40) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_case_worry PRIMARY KEY (id), 
	CONSTRAINT fk_case_worry_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT ck_case_worry_worry CHECK (worry IN ('neighbours', 'rent', 'where-to-go', 'dust', 'privacy', 'other'))
);

CREATE TABLE change (
	id INTEGER NOT NULL, 
	change_set_id INTEGER NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	operation VARCHAR(40) NOT NULL, 
	payload TEXT, 
	salt BLOB, 
	digest BLOB NOT NULL, 
	CONSTRAINT pk_change PRIMARY KEY (id), 
	CONSTRAINT fk_change_change_set_id_change_set FOREIGN KEY(change_set_id) REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT ck_change_operation CHECK (operation IN ('insert', 'update', 'delete', 'found', 'erase'))
);

CREATE TABLE change_set (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	who TEXT NOT NULL, 
	command TEXT NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	reverts INTEGER, 
	first_change INTEGER NOT NULL, 
	changes INTEGER NOT NULL, 
	previous TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_change_set PRIMARY KEY (id), 
	CONSTRAINT fk_change_set_reverts_change_set FOREIGN KEY(reverts) REFERENCES change_set (id), 
	CONSTRAINT ck_change_set_kind CHECK (kind IN ('work', 'undo', 'redo', 'stock', 'erasure'))
);

CREATE TABLE consent_category (
	id INTEGER NOT NULL, 
	consent_id INTEGER NOT NULL, 
	category VARCHAR(40) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_consent_category PRIMARY KEY (id), 
	CONSTRAINT fk_consent_category_consent_id_data_consent FOREIGN KEY(consent_id) REFERENCES data_consent (id), 
	CONSTRAINT ck_consent_category_category CHECK (category IN ('approach', 'casework', 'contact', 'household', 'wishes', 'practical', 'move', 'finances', 'health', 'network', 'plan', 'zrm', 'notes', 'rights'))
);

CREATE TABLE contact (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	happened_on DATE NOT NULL, 
	channel VARCHAR(40) NOT NULL, 
	outcome VARCHAR(40) NOT NULL, 
	minutes INTEGER, 
	confidential BOOLEAN NOT NULL, 
	summary TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT ck_contact_minutes_not_negative CHECK (minutes IS NULL OR minutes >= 0), 
	CONSTRAINT fk_contact_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_contact_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT ck_contact_channel CHECK (channel IN ('home-visit', 'phone', 'office', 'message', 'other')), 
	CONSTRAINT ck_contact_outcome CHECK (outcome IN ('reached', 'no-show', 'refused'))
);

CREATE TABLE data_consent (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	case_id INTEGER NOT NULL, 
	resident_id INTEGER NOT NULL, 
	organisation_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	purpose TEXT NOT NULL, 
	given VARCHAR(40) NOT NULL, 
	given_on DATE NOT NULL, 
	until_on DATE, 
	withdrawn_on DATE, 
	withdrawn_because TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT ck_data_consent_until_after_given CHECK (until_on IS NULL OR until_on >= given_on), 
	CONSTRAINT ck_data_consent_withdrawn_after_given CHECK (withdrawn_on IS NULL OR withdrawn_on >= given_on), 
	CONSTRAINT fk_data_consent_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_data_consent_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_data_consent_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_data_consent_resident_id_resident FOREIGN KEY(resident_id) REFERENCES resident (id), 
	CONSTRAINT ck_data_consent_given CHECK (given IN ('spoken', 'written'))
);

CREATE TABLE "deadline" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	case_id INTEGER, 
	kind VARCHAR(40) NOT NULL, 
	anchor_on DATE NOT NULL, 
	due DATE NOT NULL, 
	basis VARCHAR(40) NOT NULL, 
	source TEXT, 
	about TEXT, 
	amount INTEGER, 
	done_on DATE, 
	result TEXT, 
	withdrawn BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	project_id INTEGER, 
	request_id INTEGER, 
	CONSTRAINT fk_deadline_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_deadline_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT ck_deadline_case_or_project CHECK ((case_id IS NULL) <> (project_id IS NULL)), 
	CONSTRAINT ck_deadline_basis CHECK (basis IN ('law', 'social-plan', 'own')), 
	CONSTRAINT ck_deadline_kind CHECK (kind IN ('objection', 'termination-notice', 'landlord-notice-term', 'tenant-notice-term', 'urgency-expiry', 'latest-move-out', 'return-decision', 'offer-answer', 'allowance-instalment', 'rent-habituation-end', 'key-handover', 'other', 'rights-request', 'consultation', 'consultation-answer')), 
	CONSTRAINT fk_deadline_request_id_rights_request FOREIGN KEY(request_id) REFERENCES rights_request (id)
);

CREATE TABLE destruction_proof (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	destroyed_on DATE NOT NULL, 
	manager_id INTEGER, 
	by_name TEXT NOT NULL, 
	why VARCHAR(40) NOT NULL, 
	policy TEXT, 
	cases INTEGER NOT NULL, 
	residents INTEGER NOT NULL, 
	records INTEGER NOT NULL, 
	log_entries INTEGER NOT NULL, 
	backups_gone_on DATE, 
	digest TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT ck_destruction_proof_counts_not_negative CHECK (cases >= 0 AND residents >= 0 AND records >= 0), 
	CONSTRAINT fk_destruction_proof_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT ck_destruction_proof_why CHECK (why IN ('retention', 'request'))
);

CREATE TABLE disclosed_category (
	id INTEGER NOT NULL, 
	disclosure_id INTEGER NOT NULL, 
	category VARCHAR(40) NOT NULL, 
	consent_id INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_disclosed_category PRIMARY KEY (id), 
	CONSTRAINT fk_disclosed_category_consent_id_data_consent FOREIGN KEY(consent_id) REFERENCES data_consent (id), 
	CONSTRAINT fk_disclosed_category_disclosure_id_disclosure FOREIGN KEY(disclosure_id) REFERENCES disclosure (id), 
	CONSTRAINT ck_disclosed_category_category CHECK (category IN ('approach', 'casework', 'contact', 'household', 'wishes', 'practical', 'move', 'finances', 'health', 'network', 'plan', 'zrm', 'notes', 'rights'))
);

CREATE TABLE disclosure (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	case_id INTEGER NOT NULL, 
	resident_id INTEGER, 
	organisation_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	shared_on DATE NOT NULL, 
	ground VARCHAR(40) NOT NULL, 
	because TEXT, 
	purpose TEXT, 
	form VARCHAR(40) NOT NULL, 
	digest TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT fk_disclosure_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_disclosure_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_disclosure_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_disclosure_resident_id_resident FOREIGN KEY(resident_id) REFERENCES resident (id), 
	CONSTRAINT ck_disclosure_ground CHECK (ground IN ('consent', 'default', 'vital-interest', 'reporting-code', 'law')), 
	CONSTRAINT ck_disclosure_form CHECK (form IN ('screen', 'text', 'html', 'pdf', 'json'))
);

CREATE TABLE due_change (
	id INTEGER NOT NULL, 
	follow_up_id INTEGER NOT NULL, 
	was_due DATE NOT NULL, 
	became_due DATE NOT NULL, 
	changed_on DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, was_at TEXT, became_at TEXT, because TEXT, 
	CONSTRAINT pk_due_change PRIMARY KEY (id), 
	CONSTRAINT fk_due_change_follow_up_id_follow_up FOREIGN KEY(follow_up_id) REFERENCES follow_up (id)
);

CREATE TABLE "dwelling" (
	id INTEGER NOT NULL, 
	postcode TEXT, 
	house_number TEXT, 
	addition TEXT NOT NULL, 
	area_id INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	project_id INTEGER, 
	street TEXT, 
	unit TEXT, 
	kind TEXT, 
	floor TEXT, 
	surface INTEGER, 
	rooms INTEGER, 
	rent INTEGER, 
	gone_on DATE, 
	CONSTRAINT pk_dwelling PRIMARY KEY (id), 
	CONSTRAINT fk_dwelling_area_id_area FOREIGN KEY(area_id) REFERENCES area (id), 
	CONSTRAINT ck_dwelling_surface_positive CHECK (surface > 0), 
	CONSTRAINT ck_dwelling_rooms_positive CHECK (rooms > 0), 
	CONSTRAINT fk_dwelling_project_id_project FOREIGN KEY(project_id) REFERENCES project (id)
);

CREATE TABLE dwelling_offer (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	offered_on DATE NOT NULL, 
	place TEXT NOT NULL, 
	rent INTEGER, 
	outcome VARCHAR(40) NOT NULL, 
	answered_on DATE, 
	because TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_dwelling_offer PRIMARY KEY (id), 
	CONSTRAINT fk_dwelling_offer_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT ck_dwelling_offer_outcome CHECK (outcome IN ('open', 'accepted', 'refused'))
);

CREATE TABLE "episode" (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	opened_on DATE NOT NULL, 
	settled_on DATE, 
	closed_on DATE, 
	opened_because TEXT, 
	closed_because TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	settled_as VARCHAR(40), 
	close_reason VARCHAR(40), 
	closed_despite TEXT, 
	CONSTRAINT pk_episode PRIMARY KEY (id), 
	CONSTRAINT ck_episode_closed_after_opened CHECK (closed_on IS NULL OR closed_on >= opened_on), 
	CONSTRAINT fk_episode_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT ck_episode_settled_as CHECK (settled_as IN ('returned', 'rehoused', 'works-finished')), 
	CONSTRAINT ck_episode_close_reason CHECK (close_reason IN ('settled', 'moved-away', 'no-wish', 'out-of-reach', 'handed-over', 'deceased', 'other'))
);

CREATE TABLE export_log (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	made_on DATE NOT NULL, 
	made_by TEXT NOT NULL, 
	what TEXT NOT NULL, 
	form TEXT NOT NULL, 
	identifiable BOOLEAN NOT NULL, 
	records INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL
);

CREATE TABLE "follow_up" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	case_id INTEGER NOT NULL, 
	assigned_to_id INTEGER, 
	due DATE NOT NULL, 
	purpose TEXT, 
	state VARCHAR(40) NOT NULL, 
	planned_on DATE NOT NULL, 
	ended_on DATE, 
	result TEXT, 
	contact_id INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	at_time TEXT, 
	minutes INTEGER, 
	place TEXT, 
	signal VARCHAR(40), 
	series_id INTEGER, 
	step TEXT, 
	CONSTRAINT fk_follow_up_assigned_to_id_case_manager FOREIGN KEY(assigned_to_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_follow_up_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id), 
	CONSTRAINT fk_follow_up_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT ck_follow_up_state CHECK (state IN ('open', 'done', 'skipped', 'missed')), 
	CONSTRAINT ck_follow_up_signal CHECK (signal IN ('stable', 'improving', 'worry', 'relapse', 'no-contact')), 
	CONSTRAINT fk_follow_up_series_id_series FOREIGN KEY(series_id) REFERENCES series (id), 
	CONSTRAINT ck_follow_up_series_has_step CHECK ((series_id IS NULL) = (step IS NULL)), 
	CONSTRAINT ck_follow_up_minutes_positive CHECK (minutes IS NULL OR minutes > 0)
);

CREATE TABLE goal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	case_id INTEGER NOT NULL, 
	programme_goal VARCHAR(40) NOT NULL, 
	words TEXT NOT NULL, 
	set_on DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT fk_goal_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT ck_goal_programme_goal CHECK (programme_goal IN ('spiral', 'steady', 'obstacles'))
);

CREATE TABLE goal_outcome (
	id INTEGER NOT NULL, 
	episode_id INTEGER NOT NULL, 
	programme_goal VARCHAR(40) NOT NULL, 
	result VARCHAR(40) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_goal_outcome PRIMARY KEY (id), 
	CONSTRAINT fk_goal_outcome_episode_id_episode FOREIGN KEY(episode_id) REFERENCES episode (id), 
	CONSTRAINT ck_goal_outcome_programme_goal CHECK (programme_goal IN ('spiral', 'steady', 'obstacles')), 
	CONSTRAINT ck_goal_outcome_result CHECK (result IN ('reached', 'partly', 'not', 'not-applicable'))
);

CREATE TABLE handled_signal (
	id INTEGER NOT NULL, 
	handling_id INTEGER NOT NULL, 
	rule TEXT NOT NULL, 
	fact TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_handled_signal PRIMARY KEY (id), 
	CONSTRAINT fk_handled_signal_handling_id_pulse_handling FOREIGN KEY(handling_id) REFERENCES pulse_handling (id)
);

CREATE TABLE "household" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	dwelling_id INTEGER NOT NULL, 
	language TEXT, 
	preferred_channel VARCHAR(40), 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	contract VARCHAR(40), 
	tenancy_started_on DATE, 
	left_on DATE, 
	approach VARCHAR(40), 
	CONSTRAINT fk_household_dwelling_id_dwelling FOREIGN KEY(dwelling_id) REFERENCES dwelling (id), 
	CONSTRAINT ck_household_preferred_channel CHECK (preferred_channel IN ('home-visit', 'phone', 'office', 'message', 'other')), 
	CONSTRAINT ck_household_contract CHECK (contract IN ('permanent', 'temporary')), 
	CONSTRAINT ck_household_approach CHECK (approach IN ('alone', 'site-manager', 'corporation-first'))
);

CREATE TABLE housing_wish (
	id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	asked_on DATE NOT NULL, 
	answered BOOLEAN NOT NULL, 
	persons INTEGER, 
	composition VARCHAR(40), 
	moving VARCHAR(40), 
	temporary_home VARCHAR(40), 
	desired_home TEXT, 
	rooms INTEGER, 
	ground_floor BOOLEAN, 
	rent_limit INTEGER, 
	interpreter BOOLEAN, 
	best_time TEXT, 
	wants_contact BOOLEAN, 
	remarks TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_housing_wish PRIMARY KEY (id), 
	CONSTRAINT ck_housing_wish_persons_positive CHECK (persons > 0), 
	CONSTRAINT ck_housing_wish_rooms_positive CHECK (rooms > 0), 
	CONSTRAINT fk_housing_wish_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT fk_housing_wish_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT ck_housing_wish_composition CHECK (composition IN ('single', 'couple', 'couple-children', 'couple-children-others', 'couple-others', 'parent-children', 'parent-children-others', 'other')), 
	CONSTRAINT ck_housing_wish_moving CHECK (moving IN ('return', 'move', 'undecided')), 
	CONSTRAINT ck_housing_wish_temporary_home CHECK (temporary_home IN ('stay', 'temporary-dwelling', 'guest-dwelling', 'rest-dwelling', 'family', 'other'))
);

CREATE TABLE housing_wish_need (
	id INTEGER NOT NULL, 
	housing_wish_id INTEGER NOT NULL, 
	need VARCHAR(40) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_housing_wish_need PRIMARY KEY (id), 
	CONSTRAINT fk_housing_wish_need_housing_wish_id_housing_wish FOREIGN KEY(housing_wish_id) REFERENCES housing_wish (id), 
	CONSTRAINT ck_housing_wish_need_need CHECK (need IN ('night-shift', 'mobility', 'medical-device', 'lungs', 'pets', 'clearing', 'other'))
);

CREATE TABLE housing_wish_worry (
	id INTEGER NOT NULL, 
	housing_wish_id INTEGER NOT NULL, 
	worry VARCHAR(40) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_housing_wish_worry PRIMARY KEY (id), 
	CONSTRAINT fk_housing_wish_worry_housing_wish_id_housing_wish FOREIGN KEY(housing_wish_id) REFERENCES housing_wish (id), 
	CONSTRAINT ck_housing_wish_worry_worry CHECK (worry IN ('neighbours', 'rent', 'where-to-go', 'dust', 'privacy', 'other'))
);

CREATE TABLE money_figure (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	amount INTEGER NOT NULL, 
	source TEXT, 
	told_on DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_money_figure PRIMARY KEY (id), 
	CONSTRAINT ck_money_figure_amount_not_negative CHECK (amount >= 0), 
	CONSTRAINT fk_money_figure_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT ck_money_figure_kind CHECK (kind IN ('rent-before', 'rent-after', 'allowance-before', 'allowance-after', 'income'))
);

CREATE TABLE moving_allowance (
	id INTEGER NOT NULL, 
	effective_from DATE NOT NULL, 
	amount INTEGER, 
	source TEXT NOT NULL, 
	shipped BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_moving_allowance PRIMARY KEY (id), 
	CONSTRAINT uq_moving_allowance_effective_from UNIQUE (effective_from)
);

CREATE TABLE need (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	case_id INTEGER NOT NULL, 
	goal_id INTEGER, 
	kind_id INTEGER NOT NULL, 
	severity INTEGER NOT NULL, 
	about TEXT, 
	raised_on DATE NOT NULL, 
	resolved_on DATE, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT ck_need_severity_1_to_3 CHECK (severity BETWEEN 1 AND 3), 
	CONSTRAINT fk_need_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_need_goal_id_goal FOREIGN KEY(goal_id) REFERENCES goal (id), 
	CONSTRAINT fk_need_kind_id_need_kind FOREIGN KEY(kind_id) REFERENCES need_kind (id)
);

CREATE TABLE need_kind (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	shipped BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_need_kind PRIMARY KEY (id), 
	CONSTRAINT uq_need_kind_key UNIQUE ("key")
);

CREATE TABLE need_turn (
	id INTEGER NOT NULL, 
	need_id INTEGER NOT NULL, 
	turned_on DATE NOT NULL, 
	resolved BOOLEAN NOT NULL, 
	words TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_need_turn PRIMARY KEY (id), 
	CONSTRAINT fk_need_turn_need_id_need FOREIGN KEY(need_id) REFERENCES need (id)
);

CREATE TABLE neighbour_tie (
	id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	neighbour_id INTEGER NOT NULL, 
	said_on DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_neighbour_tie PRIMARY KEY (id), 
	CONSTRAINT ck_neighbour_tie_with_another CHECK (household_id <> neighbour_id), 
	CONSTRAINT fk_neighbour_tie_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT fk_neighbour_tie_neighbour_id_household FOREIGN KEY(neighbour_id) REFERENCES household (id)
);

CREATE TABLE network_member (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	household_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	relation VARCHAR(40) NOT NULL, 
	closeness INTEGER, 
	direction VARCHAR(40), 
	quality VARCHAR(40), 
	lives_in_block BOOLEAN, 
	helps_with TEXT, 
	known_since DATE NOT NULL, 
	gone_on DATE, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT ck_network_member_closeness_1_to_3 CHECK (closeness BETWEEN 1 AND 3), 
	CONSTRAINT fk_network_member_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT ck_network_member_relation CHECK (relation IN ('partner', 'child', 'parent', 'sibling', 'family', 'friend', 'neighbour', 'colleague', 'community', 'volunteer', 'professional', 'other')), 
	CONSTRAINT ck_network_member_direction CHECK (direction IN ('gives', 'receives', 'both')), 
	CONSTRAINT ck_network_member_quality CHECK (quality IN ('good', 'strained', 'broken'))
);

CREATE TABLE objection (
	id INTEGER NOT NULL, 
	resident_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	against TEXT NOT NULL, 
	because TEXT, 
	raised_on DATE NOT NULL, 
	decided_on DATE, 
	upheld BOOLEAN, 
	decision TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_objection PRIMARY KEY (id), 
	CONSTRAINT fk_objection_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_objection_resident_id_resident FOREIGN KEY(resident_id) REFERENCES resident (id)
);

CREATE TABLE organisation (
	id INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	valid_from DATE, 
	valid_until DATE, 
	year INTEGER, 
	source TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_organisation PRIMARY KEY (id), 
	CONSTRAINT uq_organisation_key UNIQUE ("key"), 
	CONSTRAINT ck_organisation_kind CHECK (kind IN ('corporation', 'tenants-organisation', 'neighbourhood-team', 'social-broker', 'police', 'youth-work', 'help', 'contractor', 'municipality', 'funder', 'other'))
);

CREATE TABLE organisation_alias (
	id INTEGER NOT NULL, 
	organisation_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_organisation_alias PRIMARY KEY (id), 
	CONSTRAINT fk_organisation_alias_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);

CREATE TABLE "project" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	area_id INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	corporation_id INTEGER, 
	kind VARCHAR(40), 
	support_threshold INTEGER, 
	threshold_source TEXT, 
	CONSTRAINT fk_project_area_id_area FOREIGN KEY(area_id) REFERENCES area (id), 
	CONSTRAINT uq_project_key UNIQUE ("key"), 
	CONSTRAINT ck_project_kind CHECK (kind IN ('major-maintenance', 'renovation-occupied', 'renovation-vacated', 'demolition-rebuild', 'mixed')), 
	CONSTRAINT ck_project_support_threshold_is_percent CHECK (support_threshold BETWEEN 1 AND 100), 
	CONSTRAINT fk_project_corporation_id_organisation FOREIGN KEY(corporation_id) REFERENCES organisation (id)
);

CREATE TABLE project_alias (
	id INTEGER NOT NULL, 
	project_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_project_alias PRIMARY KEY (id), 
	CONSTRAINT fk_project_alias_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT uq_project_alias_key UNIQUE ("key")
);

CREATE TABLE project_date (
	id INTEGER NOT NULL, 
	project_id INTEGER NOT NULL, 
	phase VARCHAR(40) NOT NULL, 
	first_planned_on DATE, 
	planned_on DATE, 
	actual_on DATE, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, first_planned_because TEXT, 
	CONSTRAINT pk_project_date PRIMARY KEY (id), 
	CONSTRAINT fk_project_date_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT ck_project_date_phase CHECK (phase IN ('announcement', 'social-plan', 'support-poll', 'reference-date', 'works-start', 'works-end', 'aftercare-end'))
);

CREATE TABLE pseudonym_key (
	id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	CONSTRAINT pk_pseudonym_key PRIMARY KEY (id)
);

CREATE TABLE pulse_handling (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	handled_on DATE NOT NULL, 
	because TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_pulse_handling PRIMARY KEY (id), 
	CONSTRAINT fk_pulse_handling_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_pulse_handling_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id)
);

CREATE TABLE referral (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	case_id INTEGER NOT NULL, 
	resident_id INTEGER, 
	organisation_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	purpose TEXT NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	proposed_on DATE NOT NULL, 
	sent_on DATE, 
	answered_on DATE, 
	started_on DATE, 
	ended_on DATE, 
	because TEXT, 
	handover_on DATE, 
	handover_with TEXT, 
	result TEXT, 
	follow_up_id INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT fk_referral_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_referral_follow_up_id_follow_up FOREIGN KEY(follow_up_id) REFERENCES follow_up (id), 
	CONSTRAINT fk_referral_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_referral_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_referral_resident_id_resident FOREIGN KEY(resident_id) REFERENCES resident (id), 
	CONSTRAINT ck_referral_state CHECK (state IN ('proposed', 'sent', 'accepted', 'declined', 'started', 'done', 'withdrawn'))
);

CREATE TABLE relapse_signal (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	kind VARCHAR(40) NOT NULL, 
	noted_on DATE NOT NULL, 
	words TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_relapse_signal PRIMARY KEY (id), 
	CONSTRAINT fk_relapse_signal_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_relapse_signal_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT ck_relapse_signal_kind CHECK (kind IN ('rent-arrears', 'nuisance', 'crisis', 'resident-says', 'other'))
);

CREATE TABLE relocation (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	route VARCHAR(40), 
	to_place TEXT, 
	from_on DATE, 
	until_on DATE, 
	keys_received_on DATE, 
	keys_handed_in_on DATE, 
	works_agreed VARCHAR(40), 
	works_agreed_on DATE, 
	wish VARCHAR(40), 
	decision VARCHAR(40), 
	decided_on DATE, 
	income_band TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_relocation PRIMARY KEY (id), 
	CONSTRAINT fk_relocation_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT uq_relocation_case_id UNIQUE (case_id), 
	CONSTRAINT ck_relocation_route CHECK (route IN ('stay', 'temporary-dwelling', 'guest-dwelling', 'rest-dwelling', 'own-arrangement', 'permanent-move')), 
	CONSTRAINT ck_relocation_works_agreed CHECK (works_agreed IN ('yes', 'no', 'no-answer')), 
	CONSTRAINT ck_relocation_wish CHECK (wish IN ('return', 'move', 'undecided')), 
	CONSTRAINT ck_relocation_decision CHECK (decision IN ('return', 'move', 'undecided'))
);

CREATE TABLE rent_step (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	from_on DATE NOT NULL, 
	rent INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_rent_step PRIMARY KEY (id), 
	CONSTRAINT fk_rent_step_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id)
);

CREATE TABLE report_log (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	given_on DATE NOT NULL, 
	audience VARCHAR(40) NOT NULL, 
	report TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	since DATE, 
	until DATE NOT NULL, 
	stamp TEXT NOT NULL, 
	shown INTEGER NOT NULL, 
	hidden INTEGER NOT NULL, 
	figures TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT ck_report_log_audience CHECK (audience IN ('internal', 'corporation', 'municipality', 'public'))
);

CREATE TABLE "resident" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	household_id INTEGER NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	given_name TEXT NOT NULL, 
	prefix TEXT NOT NULL, 
	family_name TEXT NOT NULL, 
	birth_year INTEGER, 
	phone TEXT, 
	email TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, erased_on DATE, 
	CONSTRAINT fk_resident_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT ck_resident_role CHECK (role IN ('main-tenant', 'co-tenant', 'other'))
);

CREATE TABLE resident_statement (
	id INTEGER NOT NULL, 
	resident_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	table_name TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	field TEXT NOT NULL, 
	words TEXT NOT NULL, 
	said_on DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_resident_statement PRIMARY KEY (id), 
	CONSTRAINT fk_resident_statement_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_resident_statement_resident_id_resident FOREIGN KEY(resident_id) REFERENCES resident (id)
);

CREATE TABLE restriction (
	id INTEGER NOT NULL, 
	resident_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	from_on DATE NOT NULL, 
	because TEXT NOT NULL, 
	lifted_on DATE, 
	lifted_because TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_restriction PRIMARY KEY (id), 
	CONSTRAINT ck_restriction_lifted_after_from CHECK (lifted_on IS NULL OR lifted_on >= from_on), 
	CONSTRAINT fk_restriction_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_restriction_resident_id_resident FOREIGN KEY(resident_id) REFERENCES resident (id)
);

CREATE TABLE retention_policy (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	work_kind VARCHAR(40) NOT NULL, 
	term TEXT NOT NULL, 
	anchor VARCHAR(40) NOT NULL, 
	source TEXT NOT NULL, 
	in_force BOOLEAN NOT NULL, 
	shipped BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_retention_policy PRIMARY KEY (id), 
	CONSTRAINT uq_retention_policy_key UNIQUE ("key"), 
	CONSTRAINT ck_retention_policy_work_kind CHECK (work_kind IN ('case', 'candidate', 'survey')), 
	CONSTRAINT ck_retention_policy_anchor CHECK (anchor IN ('closing', 'creation'))
);

CREATE TABLE "review_decision" (
	id INTEGER NOT NULL, 
	resident_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	table_name TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	field TEXT NOT NULL, 
	blacked_out BOOLEAN, 
	because TEXT NOT NULL, 
	decided_on DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_review_decision PRIMARY KEY (id), 
	CONSTRAINT fk_review_decision_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_review_decision_resident_id_resident FOREIGN KEY(resident_id) REFERENCES resident (id)
);

CREATE TABLE rights_request (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	resident_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	kind VARCHAR(40) NOT NULL, 
	words TEXT, 
	received_on DATE NOT NULL, 
	due DATE NOT NULL, 
	longer_because TEXT, 
	answered_on DATE, 
	answer TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT fk_rights_request_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_rights_request_resident_id_resident FOREIGN KEY(resident_id) REFERENCES resident (id), 
	CONSTRAINT ck_rights_request_kind CHECK (kind IN ('access', 'correction', 'objection', 'restriction', 'erasure'))
);

CREATE TABLE schedule (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	anchor VARCHAR(40) NOT NULL, 
	lasts TEXT, 
	shipped BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_schedule PRIMARY KEY (id), 
	CONSTRAINT uq_schedule_key UNIQUE ("key"), 
	CONSTRAINT ck_schedule_anchor CHECK (anchor IN ('settled', 'opened', 'date'))
);

CREATE TABLE score (
	id INTEGER NOT NULL, 
	assessment_id INTEGER NOT NULL, 
	domain VARCHAR(40) NOT NULL, 
	level INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_score PRIMARY KEY (id), 
	CONSTRAINT ck_score_level_1_to_5 CHECK (level BETWEEN 1 AND 5), 
	CONSTRAINT fk_score_assessment_id_assessment FOREIGN KEY(assessment_id) REFERENCES assessment (id), 
	CONSTRAINT ck_score_domain CHECK (domain IN ('finances', 'work-education', 'time-use', 'housing', 'domestic-relations', 'mental-health', 'physical-health', 'substance-use', 'basic-adl', 'instrumental-adl', 'social-network', 'community-participation', 'justice'))
);

CREATE TABLE "selection" (
	id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	project_id INTEGER NOT NULL, 
	decision VARCHAR(40) NOT NULL, 
	decided_on DATE NOT NULL, 
	with_id INTEGER, 
	manager_id INTEGER, 
	because TEXT, 
	agreed BOOLEAN NOT NULL, 
	case_id INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	dwelling_id INTEGER, 
	CONSTRAINT pk_selection PRIMARY KEY (id), 
	CONSTRAINT fk_selection_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_selection_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_selection_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT ck_selection_decision CHECK (decision IN ('take-up', 'decline', 'wait')), 
	CONSTRAINT fk_selection_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_selection_with_id_organisation FOREIGN KEY(with_id) REFERENCES organisation (id), 
	CONSTRAINT fk_selection_dwelling_id_dwelling FOREIGN KEY(dwelling_id) REFERENCES dwelling (id)
);

CREATE TABLE series (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	episode_id INTEGER NOT NULL, 
	schedule_id INTEGER, 
	rule TEXT NOT NULL, 
	anchor VARCHAR(40) NOT NULL, 
	anchor_on DATE NOT NULL, 
	until_on DATE, 
	any_day BOOLEAN NOT NULL, 
	purpose TEXT, 
	planned_on DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_series PRIMARY KEY (id), 
	CONSTRAINT ck_series_until_after_anchor CHECK (until_on IS NULL OR until_on >= anchor_on), 
	CONSTRAINT fk_series_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_series_episode_id_episode FOREIGN KEY(episode_id) REFERENCES episode (id), 
	CONSTRAINT fk_series_schedule_id_schedule FOREIGN KEY(schedule_id) REFERENCES schedule (id), 
	CONSTRAINT ck_series_anchor CHECK (anchor IN ('settled', 'opened', 'date'))
);

CREATE TABLE signal_theme (
	id INTEGER NOT NULL, 
	area_signal_id INTEGER NOT NULL, 
	theme_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_signal_theme PRIMARY KEY (id), 
	CONSTRAINT fk_signal_theme_area_signal_id_area_signal FOREIGN KEY(area_signal_id) REFERENCES area_signal (id), 
	CONSTRAINT fk_signal_theme_theme_id_theme FOREIGN KEY(theme_id) REFERENCES theme (id)
);

CREATE TABLE stage_turn (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	stage VARCHAR(40) NOT NULL, 
	turned_on DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_stage_turn PRIMARY KEY (id), 
	CONSTRAINT fk_stage_turn_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT ck_stage_turn_stage CHECK (stage IN ('candidate', 'intake', 'support', 'aftercare', 'closed', 'declined'))
);

CREATE TABLE support (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	need_id INTEGER NOT NULL, 
	tier VARCHAR(40) NOT NULL, 
	provider TEXT NOT NULL, 
	member_id INTEGER, 
	organisation_id INTEGER, 
	lower_tiers TEXT, 
	status VARCHAR(40) NOT NULL, 
	proposed_on DATE NOT NULL, 
	agreed_on DATE, 
	started_on DATE, 
	ended_on DATE, 
	result TEXT, 
	solved BOOLEAN, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT fk_support_member_id_network_member FOREIGN KEY(member_id) REFERENCES network_member (id), 
	CONSTRAINT fk_support_need_id_need FOREIGN KEY(need_id) REFERENCES need (id), 
	CONSTRAINT fk_support_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT ck_support_tier CHECK (tier IN ('own-strength', 'own-network', 'volunteer', 'general-facility', 'tailored-facility')), 
	CONSTRAINT ck_support_status CHECK (status IN ('proposed', 'agreed', 'started', 'ended', 'refused'))
);

CREATE TABLE theme (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	shipped BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_theme PRIMARY KEY (id), 
	CONSTRAINT uq_theme_key UNIQUE ("key")
);

CREATE TABLE transfer (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	from_manager_id INTEGER, 
	to_manager_id INTEGER NOT NULL, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	because TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_transfer PRIMARY KEY (id), 
	CONSTRAINT ck_transfer_until_after_from CHECK (until_on IS NULL OR until_on >= from_on), 
	CONSTRAINT fk_transfer_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_transfer_from_manager_id_case_manager FOREIGN KEY(from_manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_transfer_to_manager_id_case_manager FOREIGN KEY(to_manager_id) REFERENCES case_manager (id)
);

CREATE INDEX ix_access_case_id ON access (case_id);

CREATE INDEX ix_address_range_area_id ON address_range (area_id);

CREATE UNIQUE INDEX uq_address_range_postcode_from_number ON address_range (postcode, from_number);

CREATE INDEX ix_area_key ON area ("key");

CREATE INDEX ix_area_parent_id ON area (parent_id);

CREATE INDEX ix_area_wijk_id ON area (wijk_id);

CREATE INDEX ix_area_alias_area_id ON area_alias (area_id);

CREATE UNIQUE INDEX uq_area_alias_key_area_id ON area_alias ("key", area_id);

CREATE INDEX ix_area_signal_area_id ON area_signal (area_id);

CREATE INDEX ix_area_signal_manager_id ON area_signal (manager_id);

CREATE INDEX ix_area_signal_project_id ON area_signal (project_id);

CREATE INDEX ix_area_signal_told_on ON area_signal (told_on);

CREATE INDEX ix_assessment_case_id ON assessment (case_id);

CREATE INDEX ix_assessment_manager_id ON assessment (manager_id);

CREATE UNIQUE INDEX uq_assessment_resident_id_edition_measured_on ON assessment (resident_id, edition, measured_on);

CREATE INDEX ix_case_area_id ON "case" (area_id, stage, project_id);

CREATE INDEX ix_case_household_id ON "case" (household_id);

CREATE INDEX ix_case_manager_id ON "case" (manager_id, id, stage);

CREATE INDEX ix_case_project_id ON "case" (project_id);

CREATE INDEX ix_case_stage ON "case" (stage);

CREATE UNIQUE INDEX uq_case_worry_case_id_worry ON case_worry (case_id, worry);

CREATE INDEX ix_change_table_name_row_id ON change (table_name, row_id);

CREATE UNIQUE INDEX uq_consent_category_consent_id_category ON consent_category (consent_id, category);

CREATE INDEX ix_contact_case_id_happened_on ON contact (case_id, happened_on, outcome);

CREATE INDEX ix_contact_happened_on ON contact (happened_on);

CREATE INDEX ix_contact_manager_id ON contact (manager_id);

CREATE INDEX ix_data_consent_case_id ON data_consent (case_id);

CREATE INDEX ix_data_consent_manager_id ON data_consent (manager_id);

CREATE INDEX ix_data_consent_organisation_id ON data_consent (organisation_id);

CREATE INDEX ix_data_consent_resident_id ON data_consent (resident_id, organisation_id, withdrawn_on);

CREATE INDEX ix_deadline_case_id ON deadline (case_id);

CREATE INDEX ix_deadline_open ON deadline (due, id, case_id, kind) WHERE done_on IS NULL AND withdrawn = 0;

CREATE INDEX ix_deadline_open_of_case ON deadline (case_id, due, id, kind) WHERE done_on IS NULL AND withdrawn = 0;

CREATE INDEX ix_deadline_project_id ON deadline (project_id);

CREATE INDEX ix_deadline_request_id ON deadline (request_id);

CREATE INDEX ix_destruction_proof_manager_id ON destruction_proof (manager_id);

CREATE INDEX ix_disclosed_category_consent_id ON disclosed_category (consent_id);

CREATE UNIQUE INDEX uq_disclosed_category_disclosure_id_category ON disclosed_category (disclosure_id, category);

CREATE INDEX ix_disclosure_case_id ON disclosure (case_id, shared_on);

CREATE INDEX ix_disclosure_manager_id ON disclosure (manager_id);

CREATE INDEX ix_disclosure_organisation_id ON disclosure (organisation_id);

CREATE INDEX ix_disclosure_resident_id ON disclosure (resident_id);

CREATE INDEX ix_due_change_follow_up_id ON due_change (follow_up_id);

CREATE INDEX ix_dwelling_area_id ON dwelling (area_id);

CREATE INDEX ix_dwelling_project_id ON dwelling (project_id);

CREATE UNIQUE INDEX uq_dwelling_address ON dwelling (postcode, house_number, addition) WHERE postcode IS NOT NULL AND house_number IS NOT NULL;

CREATE INDEX ix_dwelling_offer_case_id ON dwelling_offer (case_id);

CREATE INDEX ix_episode_case_id ON episode (case_id, opened_on, closed_on);

CREATE INDEX ix_episode_closed_on ON episode (closed_on);

CREATE INDEX ix_episode_opened_on ON episode (opened_on);

CREATE UNIQUE INDEX uq_episode_open ON episode (case_id) WHERE closed_on IS NULL;

CREATE INDEX ix_follow_up_assigned_to_id ON follow_up (assigned_to_id);

CREATE INDEX ix_follow_up_case_id ON follow_up (case_id, state, due);

CREATE INDEX ix_follow_up_contact_id ON follow_up (contact_id);

CREATE INDEX ix_follow_up_ended ON follow_up (case_id, ended_on, id, state, signal) WHERE ended_on IS NOT NULL;

CREATE INDEX ix_follow_up_open_at_time ON follow_up (due, at_time, id) WHERE state = 'open' AND at_time IS NOT NULL;

CREATE INDEX ix_follow_up_open_due ON follow_up (due, id) WHERE state = 'open';

CREATE INDEX ix_follow_up_open_of_manager ON follow_up (assigned_to_id, due, id, case_id) WHERE state = 'open' AND assigned_to_id IS NOT NULL;

CREATE INDEX ix_follow_up_signal ON follow_up (signal, case_id, ended_on, state) WHERE signal IS NOT NULL;

CREATE UNIQUE INDEX uq_follow_up_series_id_step ON follow_up (series_id, step);

CREATE INDEX ix_goal_case_id ON goal (case_id);

CREATE UNIQUE INDEX uq_goal_outcome_episode_id_programme_goal ON goal_outcome (episode_id, programme_goal);

CREATE UNIQUE INDEX uq_handled_signal_handling_id_rule_fact ON handled_signal (handling_id, rule, fact);

CREATE INDEX ix_household_dwelling_id ON household (dwelling_id);

CREATE INDEX ix_housing_wish_household_id ON housing_wish (household_id, asked_on);

CREATE INDEX ix_housing_wish_manager_id ON housing_wish (manager_id);

CREATE UNIQUE INDEX uq_housing_wish_need_housing_wish_id_need ON housing_wish_need (housing_wish_id, need);

CREATE UNIQUE INDEX uq_housing_wish_worry_housing_wish_id_worry ON housing_wish_worry (housing_wish_id, worry);

CREATE INDEX ix_money_figure_case_id ON money_figure (case_id, kind, told_on);

CREATE INDEX ix_need_case_id ON need (case_id);

CREATE INDEX ix_need_goal_id ON need (goal_id);

CREATE INDEX ix_need_kind_id ON need (kind_id);

CREATE INDEX ix_need_turn_back ON need_turn (need_id) WHERE resolved = 0;

CREATE INDEX ix_need_turn_need_id ON need_turn (need_id);

CREATE INDEX ix_neighbour_tie_neighbour_id ON neighbour_tie (neighbour_id);

CREATE UNIQUE INDEX uq_neighbour_tie_household_id_neighbour_id ON neighbour_tie (household_id, neighbour_id);

CREATE INDEX ix_network_member_household_id ON network_member (household_id);

CREATE INDEX ix_objection_manager_id ON objection (manager_id);

CREATE INDEX ix_objection_resident_id ON objection (resident_id);

CREATE INDEX ix_organisation_alias_organisation_id ON organisation_alias (organisation_id);

CREATE UNIQUE INDEX uq_organisation_alias_key_organisation_id ON organisation_alias ("key", organisation_id);

CREATE INDEX ix_project_area_id ON project (area_id);

CREATE INDEX ix_project_corporation_id ON project (corporation_id);

CREATE INDEX ix_project_alias_project_id ON project_alias (project_id);

CREATE UNIQUE INDEX uq_project_date_project_id_phase ON project_date (project_id, phase);

CREATE INDEX ix_pulse_handling_case_id ON pulse_handling (case_id);

CREATE INDEX ix_pulse_handling_manager_id ON pulse_handling (manager_id);

CREATE INDEX ix_referral_case_id ON referral (case_id);

CREATE INDEX ix_referral_follow_up_id ON referral (follow_up_id);

CREATE INDEX ix_referral_manager_id ON referral (manager_id);

CREATE INDEX ix_referral_organisation_id ON referral (organisation_id, sent_on);

CREATE INDEX ix_referral_resident_id ON referral (resident_id);

CREATE INDEX ix_referral_state ON referral (state, sent_on);

CREATE INDEX ix_relapse_signal_case_id ON relapse_signal (case_id, noted_on);

CREATE INDEX ix_relapse_signal_manager_id ON relapse_signal (manager_id);

CREATE UNIQUE INDEX uq_rent_step_case_id_from_on ON rent_step (case_id, from_on);

CREATE INDEX ix_report_log_report ON report_log (report);

CREATE INDEX ix_resident_household_id ON resident (household_id, erased_on);

CREATE INDEX ix_resident_statement_manager_id ON resident_statement (manager_id);

CREATE INDEX ix_resident_statement_resident_id ON resident_statement (resident_id);

CREATE INDEX ix_resident_statement_table_name_row_id ON resident_statement (table_name, row_id);

CREATE INDEX ix_restriction_manager_id ON restriction (manager_id);

CREATE INDEX ix_restriction_resident_id ON restriction (resident_id);

CREATE UNIQUE INDEX uq_restriction_open ON restriction (resident_id) WHERE lifted_on IS NULL;

CREATE INDEX ix_review_decision_manager_id ON review_decision (manager_id);

CREATE UNIQUE INDEX uq_review_decision_resident_id_table_name_row_id_field ON review_decision (resident_id, table_name, row_id, field);

CREATE INDEX ix_rights_request_manager_id ON rights_request (manager_id);

CREATE INDEX ix_rights_request_resident_id ON rights_request (resident_id);

CREATE UNIQUE INDEX uq_score_assessment_id_domain ON score (assessment_id, domain);

CREATE INDEX ix_selection_case_id ON selection (case_id);

CREATE INDEX ix_selection_dwelling_id ON selection (dwelling_id);

CREATE INDEX ix_selection_household_id ON selection (household_id, decided_on);

CREATE INDEX ix_selection_manager_id ON selection (manager_id);

CREATE INDEX ix_selection_project_id ON selection (project_id);

CREATE INDEX ix_selection_with_id ON selection (with_id);

CREATE INDEX ix_series_case_id ON series (case_id);

CREATE INDEX ix_series_schedule_id ON series (schedule_id);

CREATE UNIQUE INDEX uq_series_episode_id_anchor_rule_anchor_on ON series (episode_id, anchor, rule, anchor_on);

CREATE INDEX ix_signal_theme_theme_id ON signal_theme (theme_id);

CREATE UNIQUE INDEX uq_signal_theme_area_signal_id_theme_id ON signal_theme (area_signal_id, theme_id);

CREATE INDEX ix_stage_turn_case_id ON stage_turn (case_id, turned_on, stage);

CREATE INDEX ix_support_member_id ON support (member_id);

CREATE INDEX ix_support_need_id ON support (need_id);

CREATE INDEX ix_support_organisation_id ON support (organisation_id);

CREATE INDEX ix_support_status ON support (status, need_id);

CREATE INDEX ix_transfer_case_id ON transfer (case_id, until_on, from_on);

CREATE INDEX ix_transfer_from_manager_id ON transfer (from_manager_id);

CREATE INDEX ix_transfer_to_manager_id ON transfer (to_manager_id);

