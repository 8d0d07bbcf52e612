BEGIN TRANSACTION;
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
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "area" VALUES(1,'municipality','Utrecht','utrecht','GM0344',NULL,NULL,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(2,'wijk','West','west','WK034401',1,2,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(3,'wijk','Noordwest','noordwest','WK034402',1,3,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(4,'wijk','Overvecht','overvecht','WK034403',1,4,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(5,'wijk','Noordoost','noordoost','WK034404',1,5,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(6,'wijk','Oost','oost','WK034405',1,6,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(7,'wijk','Binnenstad','binnenstad','WK034406',1,7,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(8,'wijk','Zuid','zuid','WK034407',1,8,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(9,'wijk','Zuidwest','zuidwest','WK034408',1,9,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(10,'wijk','Leidsche Rijn','leidsche rijn','WK034409',1,10,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(11,'wijk','Vleuten-De Meern','vleuten de meern','WK034410',1,11,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(12,'subwijk','Zuilen','zuilen',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(13,'subwijk','Ondiep','ondiep',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(14,'subwijk','Pijlsweerd','pijlsweerd',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(15,'subwijk','Kanaleneiland','kanaleneiland',NULL,9,9,NULL,'unverified','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(16,'subwijk','Hoograven','hoograven',NULL,8,8,NULL,'unverified','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(17,'buurt','Welgelegen, Den Hommel','welgelegen, den hommel','BU03440111',2,2,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(18,'buurt','Zamenhofdreef','zamenhofdreef','BU03440321',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(19,'buurt','Neckardreef','neckardreef','BU03440322',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(20,'buurt','Vechtzoom-zuid','vechtzoom zuid','BU03440331',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
INSERT INTO "area" VALUES(21,'buurt','Zambesidreef','zambesidreef','BU03440341',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-27 23:18:43.097165',1);
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
INSERT INTO "area_alias" VALUES(1,1,'Gemeente Utrecht','gemeente utrecht','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(2,2,'Wijk 01 West','wijk 01 west','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(3,2,'Utrecht West','utrecht west','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(4,3,'Wijk 02 Noordwest','wijk 02 noordwest','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(5,3,'Noord-West','noord west','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(6,3,'Utrecht Noordwest','utrecht noordwest','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(7,4,'Wijk 03 Overvecht','wijk 03 overvecht','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(8,5,'Wijk 04 Noordoost','wijk 04 noordoost','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(9,5,'Noord-Oost','noord oost','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(10,5,'Utrecht Noordoost','utrecht noordoost','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(11,6,'Wijk 05 Oost','wijk 05 oost','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(12,6,'Utrecht Oost','utrecht oost','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(13,7,'Wijk 06 Binnenstad','wijk 06 binnenstad','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(14,7,'Centrum','centrum','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(15,8,'Wijk 07 Zuid','wijk 07 zuid','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(16,8,'Utrecht Zuid','utrecht zuid','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(17,9,'Wijk 08 Zuidwest','wijk 08 zuidwest','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(18,9,'Zuid-West','zuid west','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(19,9,'Utrecht Zuidwest','utrecht zuidwest','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(20,10,'Wijk 09 Leidsche Rijn','wijk 09 leidsche rijn','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(21,11,'Wijk 10 Vleuten-De Meern','wijk 10 vleuten de meern','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(22,11,'Vleuten','vleuten','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(23,11,'De Meern','de meern','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(24,17,'Welgelegen','welgelegen','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(25,17,'Den Hommel','den hommel','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(26,18,'Zamenhofdreef en omgeving','zamenhofdreef en omgeving','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(27,19,'Neckardreef en omgeving','neckardreef en omgeving','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(28,20,'Vechtzoom','vechtzoom','2026-11-27 23:18:43.097165',1);
INSERT INTO "area_alias" VALUES(29,21,'Zambesidreef en omgeving','zambesidreef en omgeving','2026-11-27 23:18:43.097165',1);
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
INSERT INTO "assessment" VALUES(1,1,1,1,'2017','2026-11-23',NULL,'2026-11-27 23:19:31.859797',1);
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
	CONSTRAINT fk_case_area_id_area FOREIGN KEY(area_id) REFERENCES area (id), 
	CONSTRAINT fk_case_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT fk_case_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_case_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT ck_case_stage CHECK (stage IN ('candidate', 'intake', 'support', 'aftercare', 'closed', 'declined')), 
	CONSTRAINT ck_case_source CHECK (source IN ('survey', 'key-figure', 'corporation', 'neighbourhood-team', 'self', 'other'))
);
INSERT INTO "case" VALUES(1,1,4,1,1,'intake',NULL,'slaapt overdag','2026-11-27 23:18:46.025966',1);
INSERT INTO "case" VALUES(2,2,12,NULL,1,'aftercare',NULL,NULL,'2026-11-27 23:18:49.602787',2);
INSERT INTO "case" VALUES(3,3,6,NULL,1,'support',NULL,NULL,'2026-11-27 23:18:53.273385',3);
INSERT INTO "case" VALUES(4,4,2,NULL,1,'closed',NULL,NULL,'2026-11-27 23:18:56.773899',2);
CREATE TABLE case_manager (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_case_manager PRIMARY KEY (id), 
	CONSTRAINT uq_case_manager_key UNIQUE ("key")
);
INSERT INTO "case_manager" VALUES(1,'Noor Voorbeeld','noor voorbeeld','2026-11-27 23:18:43.446814',1);
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
INSERT INTO "case_worry" VALUES(1,1,'rent','2026-11-27 23:18:46.069389',1);
INSERT INTO "case_worry" VALUES(2,1,'dust','2026-11-27 23:18:46.069399',1);
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
INSERT INTO "contact" VALUES(1,1,1,'2026-11-10','home-visit','reached',30,0,'Koffie gedronken','2026-11-27 23:18:59.901472',1);
INSERT INTO "contact" VALUES(2,2,1,'2026-11-12','home-visit','no-show',NULL,0,'Niemand thuis','2026-11-27 23:19:02.113640',1);
CREATE TABLE deadline (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	case_id INTEGER NOT NULL, 
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
	CONSTRAINT fk_deadline_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT ck_deadline_kind CHECK (kind IN ('objection', 'termination-notice', 'landlord-notice-term', 'tenant-notice-term', 'urgency-expiry', 'latest-move-out', 'return-decision', 'offer-answer', 'allowance-instalment', 'rent-habituation-end', 'key-handover', 'other')), 
	CONSTRAINT ck_deadline_basis CHECK (basis IN ('law', 'social-plan', 'own'))
);
INSERT INTO "deadline" VALUES(1,1,'latest-move-out','2026-12-20','2026-12-20','social-plan',NULL,NULL,NULL,NULL,NULL,0,'2026-11-27 23:19:42.995693',1);
INSERT INTO "deadline" VALUES(2,1,'termination-notice','2026-11-02','2026-12-14','law','BW 7:271 lid 4',NULL,NULL,'2026-11-23','bezwaar gemaakt',0,'2026-11-27 23:19:46.063232',2);
CREATE TABLE due_change (
	id INTEGER NOT NULL, 
	follow_up_id INTEGER NOT NULL, 
	was_due DATE NOT NULL, 
	became_due DATE NOT NULL, 
	changed_on DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_due_change PRIMARY KEY (id), 
	CONSTRAINT fk_due_change_follow_up_id_follow_up FOREIGN KEY(follow_up_id) REFERENCES follow_up (id)
);
INSERT INTO "due_change" VALUES(1,2,'2026-11-30','2026-12-04','2026-11-23','2026-11-27 23:19:04.498243',1);
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
INSERT INTO "dwelling" VALUES(1,'3562 XA','12','',4,'2026-11-27 23:18:45.903220',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dwelling" VALUES(2,NULL,NULL,'',12,'2026-11-27 23:18:49.489346',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dwelling" VALUES(3,NULL,NULL,'',6,'2026-11-27 23:18:53.217234',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dwelling" VALUES(4,NULL,NULL,'',2,'2026-11-27 23:18:56.693032',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "dwelling_offer" VALUES(1,1,'2026-11-23','Verzonnenlaan 4',70000,'open',NULL,NULL,'2026-11-27 23:19:40.251659',1);
CREATE TABLE episode (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	opened_on DATE NOT NULL, 
	settled_on DATE, 
	closed_on DATE, 
	opened_because TEXT, 
	closed_because TEXT, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_episode PRIMARY KEY (id), 
	CONSTRAINT ck_episode_closed_after_opened CHECK (closed_on IS NULL OR closed_on >= opened_on), 
	CONSTRAINT fk_episode_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id)
);
INSERT INTO "episode" VALUES(1,1,'2026-11-01',NULL,NULL,NULL,NULL,'2026-11-27 23:18:46.069368',1);
INSERT INTO "episode" VALUES(2,2,'2026-11-01','2026-11-15',NULL,NULL,NULL,'2026-11-27 23:18:49.632093',2);
INSERT INTO "episode" VALUES(3,3,'2026-11-23',NULL,'2026-11-23',NULL,'wil niet','2026-11-27 23:18:53.302086',2);
INSERT INTO "episode" VALUES(4,4,'2026-11-02',NULL,'2026-11-22',NULL,'verhuisd','2026-11-27 23:18:56.807907',2);
INSERT INTO "episode" VALUES(5,3,'2026-11-23',NULL,NULL,'toch wel',NULL,'2026-11-27 23:20:00.344150',1);
CREATE TABLE follow_up (
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
	CONSTRAINT fk_follow_up_assigned_to_id_case_manager FOREIGN KEY(assigned_to_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_follow_up_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_follow_up_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id), 
	CONSTRAINT ck_follow_up_state CHECK (state IN ('open', 'done', 'skipped', 'missed'))
);
INSERT INTO "follow_up" VALUES(1,1,1,'2026-11-20',NULL,'done','2026-11-23','2026-11-23',NULL,1,'2026-11-27 23:18:46.069407',2);
INSERT INTO "follow_up" VALUES(2,2,1,'2026-12-04',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-27 23:18:49.632115',2);
INSERT INTO "follow_up" VALUES(3,1,1,'2026-12-01',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-27 23:18:59.945952',1);
INSERT INTO "follow_up" VALUES(4,3,1,'2026-11-25','sleutels','skipped','2026-11-23','2026-11-23','hoeft niet',NULL,'2026-11-27 23:19:07.218541',2);
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
INSERT INTO "goal" VALUES(1,1,'steady','Ik wil overdag kunnen slapen','2026-11-23','2026-11-27 23:19:12.518733',1);
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
INSERT INTO "household" VALUES(1,1,NULL,NULL,'2026-11-27 23:18:45.939354',2,NULL,NULL,NULL,NULL);
INSERT INTO "household" VALUES(2,2,NULL,NULL,'2026-11-27 23:18:49.503860',2,NULL,NULL,NULL,NULL);
INSERT INTO "household" VALUES(3,3,NULL,NULL,'2026-11-27 23:18:53.228762',2,NULL,NULL,NULL,NULL);
INSERT INTO "household" VALUES(4,4,NULL,NULL,'2026-11-27 23:18:56.710953',2,NULL,NULL,NULL,NULL);
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
INSERT INTO "money_figure" VALUES(1,1,'rent-before',65000,NULL,'2026-11-23','2026-11-27 23:19:37.195903',1);
INSERT INTO "money_figure" VALUES(2,1,'rent-after',72000,NULL,'2026-11-23','2026-11-27 23:19:37.195926',1);
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
INSERT INTO "moving_allowance" VALUES(1,'2007-03-01',505500,'emea.nl (Aedes)',1,'2026-11-27 23:18:43.231654',1);
INSERT INTO "moving_allowance" VALUES(2,'2017-02-28',591000,'stade-advies.nl; aedes.nl',1,'2026-11-27 23:18:43.231662',1);
INSERT INTO "moving_allowance" VALUES(3,'2018-02-16',599300,'https://www.aedes.nl/artikelen/klant-en-wonen/huurbeleid/hogere-verhuiskostenvergoeding-per-1-maart.html',1,'2026-11-27 23:18:43.231667',1);
INSERT INTO "moving_allowance" VALUES(4,'2019-02-28',NULL,'niet gevonden / not found',1,'2026-11-27 23:18:43.231671',1);
INSERT INTO "moving_allowance" VALUES(5,'2020-02-29',625300,'rijksoverheid.nl',1,'2026-11-27 23:18:43.231675',1);
INSERT INTO "moving_allowance" VALUES(6,'2021-02-28',633400,'rijksoverheid.nl',1,'2026-11-27 23:18:43.231679',1);
INSERT INTO "moving_allowance" VALUES(7,'2022-02-28',650500,'rijksoverheid.nl',1,'2026-11-27 23:18:43.231682',1);
INSERT INTO "moving_allowance" VALUES(8,'2023-02-28',715600,'rijksoverheid.nl',1,'2026-11-27 23:18:43.231688',1);
INSERT INTO "moving_allowance" VALUES(9,'2024-02-29',742800,'rijksoverheid.nl',1,'2026-11-27 23:18:43.231692',1);
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
INSERT INTO "need" VALUES(1,1,1,4,2,NULL,'2026-11-23',NULL,'2026-11-27 23:19:14.907165',1);
INSERT INTO "need" VALUES(2,1,NULL,2,3,NULL,'2026-11-23',NULL,'2026-11-27 23:19:17.237101',3);
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
INSERT INTO "need_kind" VALUES(1,'neighbours','neighbours',1,'2026-11-27 23:18:43.230144',1);
INSERT INTO "need_kind" VALUES(2,'rent','rent',1,'2026-11-27 23:18:43.230151',1);
INSERT INTO "need_kind" VALUES(3,'where-to-go','where to go',1,'2026-11-27 23:18:43.230154',1);
INSERT INTO "need_kind" VALUES(4,'dust','dust',1,'2026-11-27 23:18:43.230155',1);
INSERT INTO "need_kind" VALUES(5,'privacy','privacy',1,'2026-11-27 23:18:43.230156',1);
INSERT INTO "need_kind" VALUES(6,'debts','debts',1,'2026-11-27 23:18:43.230157',1);
INSERT INTO "need_kind" VALUES(7,'income','income',1,'2026-11-27 23:18:43.230158',1);
INSERT INTO "need_kind" VALUES(8,'health','health',1,'2026-11-27 23:18:43.230160',1);
INSERT INTO "need_kind" VALUES(9,'mental-health','mental health',1,'2026-11-27 23:18:43.230162',1);
INSERT INTO "need_kind" VALUES(10,'care','care',1,'2026-11-27 23:18:43.230163',1);
INSERT INTO "need_kind" VALUES(11,'children','children',1,'2026-11-27 23:18:43.230164',1);
INSERT INTO "need_kind" VALUES(12,'loneliness','loneliness',1,'2026-11-27 23:18:43.230165',1);
INSERT INTO "need_kind" VALUES(13,'relations','relations',1,'2026-11-27 23:18:43.230165',1);
INSERT INTO "need_kind" VALUES(14,'language','language',1,'2026-11-27 23:18:43.230166',1);
INSERT INTO "need_kind" VALUES(15,'paperwork','paperwork',1,'2026-11-27 23:18:43.230167',1);
INSERT INTO "need_kind" VALUES(16,'clearing','clearing',1,'2026-11-27 23:18:43.230168',1);
INSERT INTO "need_kind" VALUES(17,'moving-help','moving help',1,'2026-11-27 23:18:43.230169',1);
INSERT INTO "need_kind" VALUES(18,'safety','safety',1,'2026-11-27 23:18:43.230170',1);
INSERT INTO "need_kind" VALUES(19,'other','other',1,'2026-11-27 23:18:43.230171',1);
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
INSERT INTO "need_turn" VALUES(1,2,'2026-11-23',1,'huurtoeslag geregeld','2026-11-27 23:19:19.372873',1);
INSERT INTO "need_turn" VALUES(2,2,'2026-11-23',0,'toch niet','2026-11-27 23:19:22.598296',1);
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
INSERT INTO "network_member" VALUES(1,1,'zus Samira','sibling',1,'gives','good',NULL,NULL,'2026-11-23',NULL,'2026-11-27 23:19:24.996246',1);
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
INSERT INTO "organisation" VALUES(1,'corporation','Bo-Ex','bo ex',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(2,'corporation','Cazas Wonen','cazas wonen',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(3,'corporation','Habion','habion',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(4,'corporation','SSH','ssh',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(5,'corporation','Stichting Portaal','stichting portaal',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(6,'corporation','Woonin','woonin',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(7,'corporation','Mitros','mitros',NULL,'2023-10-25',2020,'STUW 2020: https://www.duic.nl/wonen/komende-vijf-jaar-5000-nieuwe-sociale-huurwoningen-in-utrecht/; niet meer bij de afspraken van 26-10-2023, opgegaan in Woonin [U]','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(8,'corporation','GroenWest','groenwest',NULL,NULL,2020,'STUW 2020: https://www.duic.nl/wonen/komende-vijf-jaar-5000-nieuwe-sociale-huurwoningen-in-utrecht/; niet bij de afspraken van 26-10-2023','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(9,'tenants-organisation','Huurdersvereniging Bo-Ex','huurdersvereniging bo ex',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(10,'tenants-organisation','Huurdersvereniging Weidelanden','huurdersvereniging weidelanden',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(11,'tenants-organisation','BoKS','boks',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(12,'tenants-organisation','Huurdersraad Portaal Regio Utrecht','huurdersraad portaal regio utrecht',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(13,'tenants-organisation','Wooninspraak','wooninspraak',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(14,'neighbourhood-team','Buurtteamorganisatie Sociaal Utrecht','buurtteamorganisatie sociaal utrecht',NULL,NULL,NULL,'https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(15,'neighbourhood-team','Lokalis','lokalis',NULL,NULL,NULL,'https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(16,'police','Politie','politie',NULL,NULL,2021,'https://zoek.officielebekendmakingen.nl/gmb-2021-237816.html','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(17,'help','U Centraal','u centraal',NULL,NULL,NULL,'https://www.u-centraal.nl/woonomgeving/herstructurering/','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(18,'help','Buurtbemiddeling','buurtbemiddeling',NULL,NULL,NULL,'https://www.kwadraad.nl/privacy-en-werkwijze/welke-gegevens-leggen-we-vast/','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(19,'municipality','gemeente Utrecht','gemeente utrecht',NULL,NULL,NULL,'https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation" VALUES(20,'other','Het Vierde Huis','het vierde huis',NULL,NULL,NULL,'https://mijn.boex.nl/urgentie','2026-11-27 23:18:43.187850',1);
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
INSERT INTO "organisation_alias" VALUES(1,1,'Boex','boex','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation_alias" VALUES(2,2,'Cazas','cazas','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation_alias" VALUES(3,5,'Portaal','portaal','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation_alias" VALUES(4,14,'Sociaal Utrecht','sociaal utrecht','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation_alias" VALUES(5,14,'buurtteam','buurtteam','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation_alias" VALUES(6,14,'neighbourhood team','neighbourhood team','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation_alias" VALUES(7,15,'buurtteam jeugd en gezin','buurtteam jeugd en gezin','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation_alias" VALUES(8,16,'police','police','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation_alias" VALUES(9,18,'neighbour mediation','neighbour mediation','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation_alias" VALUES(10,19,'gemeente','gemeente','2026-11-27 23:18:43.187850',1);
INSERT INTO "organisation_alias" VALUES(11,19,'municipality','municipality','2026-11-27 23:18:43.187850',1);
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
	CONSTRAINT uq_project_key UNIQUE ("key"), 
	CONSTRAINT fk_project_area_id_area FOREIGN KEY(area_id) REFERENCES area (id), 
	CONSTRAINT ck_project_kind CHECK (kind IN ('major-maintenance', 'renovation-occupied', 'renovation-vacated', 'demolition-rebuild', 'mixed')), 
	CONSTRAINT ck_project_support_threshold_is_percent CHECK (support_threshold BETWEEN 1 AND 100), 
	CONSTRAINT fk_project_corporation_id_organisation FOREIGN KEY(corporation_id) REFERENCES organisation (id)
);
INSERT INTO "project" VALUES(1,'Verzonnendreef','verzonnendreef',NULL,'2026-11-27 23:18:45.989798',1,NULL,NULL,NULL,NULL);
CREATE TABLE project_date (
	id INTEGER NOT NULL, 
	project_id INTEGER NOT NULL, 
	phase VARCHAR(40) NOT NULL, 
	first_planned_on DATE, 
	planned_on DATE, 
	actual_on DATE, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_project_date PRIMARY KEY (id), 
	CONSTRAINT fk_project_date_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT ck_project_date_phase CHECK (phase IN ('announcement', 'social-plan', 'support-poll', 'reference-date', 'works-start', 'works-end', 'aftercare-end'))
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
INSERT INTO "relocation" VALUES(1,1,'temporary-dwelling',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'return',NULL,NULL,NULL,'2026-11-27 23:19:34.733925',2);
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
	version INTEGER NOT NULL, 
	CONSTRAINT fk_resident_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT ck_resident_role CHECK (role IN ('main-tenant', 'co-tenant', 'other'))
);
INSERT INTO "resident" VALUES(1,1,'main-tenant','Jan','van der','Berg',NULL,NULL,NULL,'2026-11-27 23:18:45.959209',1);
INSERT INTO "resident" VALUES(2,2,'main-tenant','Els','','Bedacht',NULL,NULL,NULL,'2026-11-27 23:18:49.529930',1);
INSERT INTO "resident" VALUES(3,3,'main-tenant','Ömer','','Yıldız',NULL,NULL,NULL,'2026-11-27 23:18:53.232136',1);
INSERT INTO "resident" VALUES(4,4,'main-tenant','Piet','','Weg',NULL,NULL,NULL,'2026-11-27 23:18:56.724141',1);
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
INSERT INTO "score" VALUES(1,1,'finances',3,'2026-11-27 23:19:31.885859',1);
INSERT INTO "score" VALUES(2,1,'work-education',3,'2026-11-27 23:19:31.885875',1);
INSERT INTO "score" VALUES(3,1,'time-use',4,'2026-11-27 23:19:31.885881',1);
INSERT INTO "score" VALUES(4,1,'housing',2,'2026-11-27 23:19:31.885886',1);
INSERT INTO "score" VALUES(5,1,'domestic-relations',3,'2026-11-27 23:19:31.885893',1);
INSERT INTO "score" VALUES(6,1,'mental-health',3,'2026-11-27 23:19:31.885900',1);
INSERT INTO "score" VALUES(7,1,'physical-health',3,'2026-11-27 23:19:31.885906',1);
INSERT INTO "score" VALUES(8,1,'substance-use',5,'2026-11-27 23:19:31.885911',1);
INSERT INTO "score" VALUES(9,1,'basic-adl',5,'2026-11-27 23:19:31.885916',1);
INSERT INTO "score" VALUES(10,1,'instrumental-adl',4,'2026-11-27 23:19:31.885920',1);
INSERT INTO "score" VALUES(11,1,'social-network',3,'2026-11-27 23:19:31.885925',1);
INSERT INTO "score" VALUES(12,1,'community-participation',3,'2026-11-27 23:19:31.885929',1);
INSERT INTO "score" VALUES(13,1,'justice',5,'2026-11-27 23:19:31.885932',1);
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
	CONSTRAINT fk_selection_with_id_organisation FOREIGN KEY(with_id) REFERENCES organisation (id), 
	CONSTRAINT fk_selection_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_selection_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_selection_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_selection_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT ck_selection_decision CHECK (decision IN ('take-up', 'decline', 'wait')), 
	CONSTRAINT fk_selection_dwelling_id_dwelling FOREIGN KEY(dwelling_id) REFERENCES dwelling (id)
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
INSERT INTO "support" VALUES(1,1,'own-network','zus Samira',1,NULL,'kan het niet alleen regelen','proposed','2026-11-23',NULL,NULL,NULL,NULL,NULL,'2026-11-27 23:19:27.488743',1);
INSERT INTO "support" VALUES(2,2,'general-facility','schuldhulp',NULL,NULL,'geprobeerd','proposed','2026-11-23',NULL,NULL,NULL,NULL,NULL,'2026-11-27 23:19:29.679524',1);
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
INSERT INTO "theme" VALUES(1,'nuisance','nuisance',1,'2026-11-27 23:18:43.220192',1);
INSERT INTO "theme" VALUES(2,'safety','safety',1,'2026-11-27 23:18:43.220201',1);
INSERT INTO "theme" VALUES(3,'loneliness','loneliness',1,'2026-11-27 23:18:43.220204',1);
INSERT INTO "theme" VALUES(4,'debts','debts',1,'2026-11-27 23:18:43.220206',1);
INSERT INTO "theme" VALUES(5,'rent','rent',1,'2026-11-27 23:18:43.220209',1);
INSERT INTO "theme" VALUES(6,'language','language',1,'2026-11-27 23:18:43.220212',1);
INSERT INTO "theme" VALUES(7,'youth','youth',1,'2026-11-27 23:18:43.220214',1);
INSERT INTO "theme" VALUES(8,'vacancy','vacancy',1,'2026-11-27 23:18:43.220217',1);
INSERT INTO "theme" VALUES(9,'dirt','dirt',1,'2026-11-27 23:18:43.220220',1);
INSERT INTO "theme" VALUES(10,'neighbour-quarrels','neighbour-quarrels',1,'2026-11-27 23:18:43.220222',1);
INSERT INTO "theme" VALUES(11,'trust','trust',1,'2026-11-27 23:18:43.220225',1);
INSERT INTO "theme" VALUES(12,'works','works',1,'2026-11-27 23:18:43.220227',1);
INSERT INTO "theme" VALUES(13,'care','care',1,'2026-11-27 23:18:43.220230',1);
INSERT INTO "theme" VALUES(14,'other','other',1,'2026-11-27 23:18:43.220232',1);
CREATE INDEX ix_area_key ON area ("key");
CREATE INDEX ix_area_parent_id ON area (parent_id);
CREATE INDEX ix_area_wijk_id ON area (wijk_id);
CREATE INDEX ix_area_alias_area_id ON area_alias (area_id);
CREATE UNIQUE INDEX uq_area_alias_key_area_id ON area_alias ("key", area_id);
CREATE INDEX ix_case_area_id ON "case" (area_id, stage, project_id);
CREATE INDEX ix_case_household_id ON "case" (household_id);
CREATE INDEX ix_case_manager_id ON "case" (manager_id);
CREATE INDEX ix_case_project_id ON "case" (project_id);
CREATE INDEX ix_case_stage ON "case" (stage);
CREATE UNIQUE INDEX uq_case_worry_case_id_worry ON case_worry (case_id, worry);
CREATE INDEX ix_contact_case_id_happened_on ON contact (case_id, happened_on, outcome);
CREATE INDEX ix_contact_happened_on ON contact (happened_on);
CREATE INDEX ix_contact_manager_id ON contact (manager_id);
CREATE INDEX ix_episode_case_id ON episode (case_id, opened_on, closed_on);
CREATE INDEX ix_episode_closed_on ON episode (closed_on);
CREATE INDEX ix_episode_opened_on ON episode (opened_on);
CREATE UNIQUE INDEX uq_episode_open ON episode (case_id) WHERE closed_on IS NULL;
CREATE INDEX ix_follow_up_assigned_to_id ON follow_up (assigned_to_id);
CREATE INDEX ix_follow_up_case_id ON follow_up (case_id, state, due);
CREATE INDEX ix_follow_up_contact_id ON follow_up (contact_id);
CREATE INDEX ix_follow_up_open_due ON follow_up (due, id) WHERE state = 'open';
CREATE INDEX ix_due_change_follow_up_id ON due_change (follow_up_id);
CREATE INDEX ix_address_range_area_id ON address_range (area_id);
CREATE UNIQUE INDEX uq_address_range_postcode_from_number ON address_range (postcode, from_number);
CREATE INDEX ix_organisation_alias_organisation_id ON organisation_alias (organisation_id);
CREATE UNIQUE INDEX uq_organisation_alias_key_organisation_id ON organisation_alias ("key", organisation_id);
CREATE INDEX ix_area_signal_area_id ON area_signal (area_id);
CREATE INDEX ix_area_signal_manager_id ON area_signal (manager_id);
CREATE INDEX ix_area_signal_project_id ON area_signal (project_id);
CREATE INDEX ix_area_signal_told_on ON area_signal (told_on);
CREATE UNIQUE INDEX uq_project_date_project_id_phase ON project_date (project_id, phase);
CREATE INDEX ix_signal_theme_theme_id ON signal_theme (theme_id);
CREATE UNIQUE INDEX uq_signal_theme_area_signal_id_theme_id ON signal_theme (area_signal_id, theme_id);
CREATE INDEX ix_housing_wish_household_id ON housing_wish (household_id, asked_on);
CREATE INDEX ix_housing_wish_manager_id ON housing_wish (manager_id);
CREATE INDEX ix_neighbour_tie_neighbour_id ON neighbour_tie (neighbour_id);
CREATE UNIQUE INDEX uq_neighbour_tie_household_id_neighbour_id ON neighbour_tie (household_id, neighbour_id);
CREATE UNIQUE INDEX uq_housing_wish_need_housing_wish_id_need ON housing_wish_need (housing_wish_id, need);
CREATE UNIQUE INDEX uq_housing_wish_worry_housing_wish_id_worry ON housing_wish_worry (housing_wish_id, worry);
CREATE UNIQUE INDEX uq_dwelling_address ON dwelling (postcode, house_number, addition) WHERE postcode IS NOT NULL AND house_number IS NOT NULL;
CREATE INDEX ix_dwelling_area_id ON dwelling (area_id);
CREATE INDEX ix_dwelling_project_id ON dwelling (project_id);
CREATE INDEX ix_household_dwelling_id ON household (dwelling_id);
CREATE INDEX ix_project_area_id ON project (area_id);
CREATE INDEX ix_project_corporation_id ON project (corporation_id);
CREATE INDEX ix_network_member_household_id ON network_member (household_id);
CREATE INDEX ix_assessment_case_id ON assessment (case_id);
CREATE INDEX ix_assessment_manager_id ON assessment (manager_id);
CREATE UNIQUE INDEX uq_assessment_resident_id_edition_measured_on ON assessment (resident_id, edition, measured_on);
CREATE INDEX ix_deadline_case_id ON deadline (case_id);
CREATE INDEX ix_deadline_done_on_due ON deadline (done_on, due);
CREATE INDEX ix_dwelling_offer_case_id ON dwelling_offer (case_id);
CREATE INDEX ix_goal_case_id ON goal (case_id);
CREATE INDEX ix_money_figure_case_id ON money_figure (case_id, kind, told_on);
CREATE UNIQUE INDEX uq_rent_step_case_id_from_on ON rent_step (case_id, from_on);
CREATE INDEX ix_need_case_id ON need (case_id);
CREATE INDEX ix_need_goal_id ON need (goal_id);
CREATE INDEX ix_need_kind_id ON need (kind_id);
CREATE UNIQUE INDEX uq_score_assessment_id_domain ON score (assessment_id, domain);
CREATE INDEX ix_need_turn_need_id ON need_turn (need_id);
CREATE INDEX ix_support_member_id ON support (member_id);
CREATE INDEX ix_support_need_id ON support (need_id);
CREATE INDEX ix_support_organisation_id ON support (organisation_id);
CREATE INDEX ix_support_status ON support (status, need_id);
CREATE INDEX ix_selection_household_id ON selection (household_id, decided_on);
CREATE INDEX ix_selection_with_id ON selection (with_id);
CREATE INDEX ix_selection_case_id ON selection (case_id);
CREATE INDEX ix_selection_manager_id ON selection (manager_id);
CREATE INDEX ix_selection_project_id ON selection (project_id);
CREATE INDEX ix_selection_dwelling_id ON selection (dwelling_id);
CREATE INDEX ix_resident_household_id ON resident (household_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('household',4);
INSERT INTO "sqlite_sequence" VALUES('project',1);
INSERT INTO "sqlite_sequence" VALUES('resident',4);
INSERT INTO "sqlite_sequence" VALUES('case',4);
INSERT INTO "sqlite_sequence" VALUES('follow_up',4);
INSERT INTO "sqlite_sequence" VALUES('goal',1);
INSERT INTO "sqlite_sequence" VALUES('need',2);
INSERT INTO "sqlite_sequence" VALUES('network_member',1);
INSERT INTO "sqlite_sequence" VALUES('support',2);
INSERT INTO "sqlite_sequence" VALUES('deadline',2);
COMMIT;
