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
INSERT INTO "address_range" VALUES(1,'3562 XA',1,40,18,'2026-11-23 17:14:17.278099',1);
INSERT INTO "address_range" VALUES(2,'3562 XB',41,80,18,'2026-11-23 17:14:17.278099',1);
INSERT INTO "address_range" VALUES(3,'3562 XC',81,100,18,'2026-11-23 17:14:17.278099',1);
INSERT INTO "address_range" VALUES(4,'3562 XC',101,120,19,'2026-11-23 17:14:17.278099',1);
INSERT INTO "address_range" VALUES(5,'3562 XD',121,150,19,'2026-11-23 17:14:17.278099',1);
INSERT INTO "address_range" VALUES(6,'3562 XE',2,50,19,'2026-11-23 17:14:17.278099',1);
INSERT INTO "address_range" VALUES(7,'3562 XG',52,100,19,'2026-11-23 17:14:17.278099',1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "area" VALUES(1,'municipality','Utrecht','utrecht','GM0344',NULL,NULL,2025,'CBS 2025, CC BY 4.0','2026-11-23 17:14:14.928159',2);
INSERT INTO "area" VALUES(2,'wijk','West','west','WK034401',1,2,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(3,'wijk','Noordwest','noordwest','WK034402',1,3,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(4,'wijk','Overvecht','overvecht','WK034403',1,4,2025,'CBS 2025, CC BY 4.0','2026-11-23 17:14:14.928159',2);
INSERT INTO "area" VALUES(5,'wijk','Noordoost','noordoost','WK034404',1,5,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(6,'wijk','Oost','oost','WK034405',1,6,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(7,'wijk','Binnenstad','binnenstad','WK034406',1,7,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(8,'wijk','Zuid','zuid','WK034407',1,8,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(9,'wijk','Zuidwest','zuidwest','WK034408',1,9,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(10,'wijk','Leidsche Rijn','leidsche rijn','WK034409',1,10,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(11,'wijk','Vleuten-De Meern','vleuten de meern','WK034410',1,11,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(12,'subwijk','Zuilen','zuilen',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(13,'subwijk','Ondiep','ondiep',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(14,'subwijk','Pijlsweerd','pijlsweerd',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(15,'subwijk','Kanaleneiland','kanaleneiland',NULL,9,9,NULL,'unverified','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(16,'subwijk','Hoograven','hoograven',NULL,8,8,NULL,'unverified','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(17,'buurt','Welgelegen, Den Hommel','welgelegen, den hommel','BU03440111',2,2,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(18,'buurt','Zamenhofdreef','zamenhofdreef','BU03440321',4,4,2025,'CBS 2025, CC BY 4.0','2026-11-23 17:14:14.928159',2);
INSERT INTO "area" VALUES(19,'buurt','Neckardreef','neckardreef','BU03440322',4,4,2025,'CBS 2025, CC BY 4.0','2026-11-23 17:14:14.928159',2);
INSERT INTO "area" VALUES(20,'buurt','Vechtzoom-zuid','vechtzoom zuid','BU03440331',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
INSERT INTO "area" VALUES(21,'buurt','Zambesidreef','zambesidreef','BU03440341',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-23 17:14:14.928159',1);
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
INSERT INTO "area_alias" VALUES(1,1,'Gemeente Utrecht','gemeente utrecht','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(2,2,'Wijk 01 West','wijk 01 west','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(3,2,'Utrecht West','utrecht west','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(4,3,'Wijk 02 Noordwest','wijk 02 noordwest','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(5,3,'Noord-West','noord west','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(6,3,'Utrecht Noordwest','utrecht noordwest','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(7,4,'Wijk 03 Overvecht','wijk 03 overvecht','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(8,5,'Wijk 04 Noordoost','wijk 04 noordoost','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(9,5,'Noord-Oost','noord oost','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(10,5,'Utrecht Noordoost','utrecht noordoost','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(11,6,'Wijk 05 Oost','wijk 05 oost','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(12,6,'Utrecht Oost','utrecht oost','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(13,7,'Wijk 06 Binnenstad','wijk 06 binnenstad','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(14,7,'Centrum','centrum','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(15,8,'Wijk 07 Zuid','wijk 07 zuid','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(16,8,'Utrecht Zuid','utrecht zuid','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(17,9,'Wijk 08 Zuidwest','wijk 08 zuidwest','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(18,9,'Zuid-West','zuid west','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(19,9,'Utrecht Zuidwest','utrecht zuidwest','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(20,10,'Wijk 09 Leidsche Rijn','wijk 09 leidsche rijn','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(21,11,'Wijk 10 Vleuten-De Meern','wijk 10 vleuten de meern','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(22,11,'Vleuten','vleuten','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(23,11,'De Meern','de meern','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(24,17,'Welgelegen','welgelegen','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(25,17,'Den Hommel','den hommel','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(26,18,'Zamenhofdreef en omgeving','zamenhofdreef en omgeving','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(27,19,'Neckardreef en omgeving','neckardreef en omgeving','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(28,20,'Vechtzoom','vechtzoom','2026-11-23 17:14:14.928159',1);
INSERT INTO "area_alias" VALUES(29,21,'Zambesidreef en omgeving','zambesidreef en omgeving','2026-11-23 17:14:14.928159',1);
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
INSERT INTO "area_signal" VALUES(1,'2026-10-06',NULL,1,'community-police-officer',1,'In de portieken hangen jongeren.',NULL,'2026-11-23 17:14:18.661650',1);
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
INSERT INTO "case" VALUES(1,1,18,1,1,'intake','survey',NULL,'2026-11-23 17:14:22.282102',1);
INSERT INTO "case" VALUES(2,2,18,1,1,'support','survey',NULL,'2026-11-23 17:14:22.296466',3);
INSERT INTO "case" VALUES(3,17,6,NULL,1,'intake',NULL,NULL,'2026-11-23 17:14:27.086874',1);
CREATE TABLE case_manager (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_case_manager PRIMARY KEY (id), 
	CONSTRAINT uq_case_manager_key UNIQUE ("key")
);
INSERT INTO "case_manager" VALUES(1,'Noor Voorbeeld','noor voorbeeld','2026-11-23 17:14:18.660113',1);
INSERT INTO "case_manager" VALUES(2,'Sam Proefsma','sam proefsma','2026-11-23 17:14:19.907622',1);
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
INSERT INTO "case_worry" VALUES(1,1,'neighbours','2026-11-23 17:14:22.288270',1);
INSERT INTO "case_worry" VALUES(2,1,'dust','2026-11-23 17:14:22.288273',1);
INSERT INTO "case_worry" VALUES(3,2,'neighbours','2026-11-23 17:14:22.297454',1);
INSERT INTO "case_worry" VALUES(4,2,'dust','2026-11-23 17:14:22.297457',1);
INSERT INTO "case_worry" VALUES(5,2,'privacy','2026-11-23 17:14:22.297459',1);
INSERT INTO "case_worry" VALUES(6,3,'rent','2026-11-23 17:14:27.095854',1);
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
INSERT INTO "contact" VALUES(1,1,1,'2026-11-23','home-visit','reached',NULL,0,'Koffie gedronken.','2026-11-23 17:14:24.283145',1);
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
INSERT INTO "due_change" VALUES(1,2,'2026-12-07','2026-12-14','2026-11-23','2026-11-23 17:14:24.828180',1);
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
INSERT INTO "dwelling" VALUES(1,'3562 XA','1','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041000','portiekflat','BG',62,2,64890,NULL);
INSERT INTO "dwelling" VALUES(2,'3562 XA','2','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041001','portiekflat','1',78,5,56790,NULL);
INSERT INTO "dwelling" VALUES(3,'3562 XA','3','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041002','portiekflat','2',48,2,64890,NULL);
INSERT INTO "dwelling" VALUES(4,'3562 XA','4','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041003','portiekflat','3',48,4,51234,NULL);
INSERT INTO "dwelling" VALUES(5,'3562 XA','5','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041004','portiekflat','4',48,5,60155,NULL);
INSERT INTO "dwelling" VALUES(6,'3562 XA','6','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041005','portiekflat','5',78,4,69900,NULL);
INSERT INTO "dwelling" VALUES(7,'3562 XA','7','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041006','portiekflat','6',55,5,69900,NULL);
INSERT INTO "dwelling" VALUES(8,'3562 XA','8','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041007','portiekflat','7',55,5,51234,NULL);
INSERT INTO "dwelling" VALUES(9,'3562 XA','9','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041008','portiekflat','8',55,2,64890,NULL);
INSERT INTO "dwelling" VALUES(10,'3562 XA','10','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041009','portiekflat','9',48,4,51234,NULL);
INSERT INTO "dwelling" VALUES(11,'3562 XA','11','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041010','portiekflat','BG',78,2,69900,NULL);
INSERT INTO "dwelling" VALUES(12,'3562 XA','12','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041011','portiekflat','1',70,4,60155,NULL);
INSERT INTO "dwelling" VALUES(13,'3562 XA','13','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041012','portiekflat','2',62,4,64890,NULL);
INSERT INTO "dwelling" VALUES(14,'3562 XA','14','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041013','portiekflat','3',86,4,56790,NULL);
INSERT INTO "dwelling" VALUES(15,'3562 XA','15','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041014','portiekflat','4',48,4,51234,NULL);
INSERT INTO "dwelling" VALUES(16,'3562 XA','16','',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041015','portiekflat','5',48,2,51234,NULL);
INSERT INTO "dwelling" VALUES(17,'3562 XA','17','bis',18,'2026-11-23 17:14:18.049569',1,1,'Verzonnendreef','041016','portiekflat','6',48,3,60155,NULL);
INSERT INTO "dwelling" VALUES(18,NULL,NULL,'',6,'2026-11-23 17:14:27.064283',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "episode" VALUES(1,1,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 17:14:22.288262',1);
INSERT INTO "episode" VALUES(2,2,'2026-11-23',NULL,'2026-11-23',NULL,'verhuisd','2026-11-23 17:14:22.297449',2);
INSERT INTO "episode" VALUES(3,2,'2026-11-23',NULL,NULL,'terug',NULL,'2026-11-23 17:14:26.441465',1);
INSERT INTO "episode" VALUES(4,3,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 17:14:27.095841',1);
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
INSERT INTO "follow_up" VALUES(1,1,1,'2026-12-07',NULL,'done','2026-11-23','2026-11-23',NULL,1,'2026-11-23 17:14:22.288277',2);
INSERT INTO "follow_up" VALUES(2,2,1,'2026-12-14',NULL,'skipped','2026-11-23','2026-11-23','verhuisd',NULL,'2026-11-23 17:14:22.297462',3);
INSERT INTO "follow_up" VALUES(3,1,1,'2026-12-07',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 17:14:24.293669',1);
INSERT INTO "follow_up" VALUES(4,3,1,'2026-12-07',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 17:14:27.095860',1);
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
INSERT INTO "household" VALUES(1,1,NULL,'message','2026-11-23 17:14:18.051915',3,'permanent','2009-03-11',NULL,'alone');
INSERT INTO "household" VALUES(2,2,'Nederlands','home-visit','2026-11-23 17:14:18.051915',2,'permanent','2023-07-26',NULL,NULL);
INSERT INTO "household" VALUES(3,3,'Nederlands','home-visit','2026-11-23 17:14:18.051915',2,'permanent','2003-05-05',NULL,NULL);
INSERT INTO "household" VALUES(4,4,NULL,NULL,'2026-11-23 17:14:18.051915',1,'permanent','2014-07-25',NULL,NULL);
INSERT INTO "household" VALUES(5,5,'Nederlands',NULL,'2026-11-23 17:14:18.051915',2,'permanent','2006-02-05',NULL,NULL);
INSERT INTO "household" VALUES(6,6,NULL,NULL,'2026-11-23 17:14:18.051915',1,'permanent','1990-12-04',NULL,NULL);
INSERT INTO "household" VALUES(7,7,'Arabisch','message','2026-11-23 17:14:18.051915',2,'permanent','1988-02-15',NULL,NULL);
INSERT INTO "household" VALUES(8,9,NULL,NULL,'2026-11-23 17:14:18.051915',1,'permanent','2001-09-05',NULL,NULL);
INSERT INTO "household" VALUES(9,10,NULL,NULL,'2026-11-23 17:14:18.051915',1,'permanent','2007-04-11',NULL,NULL);
INSERT INTO "household" VALUES(10,11,NULL,NULL,'2026-11-23 17:14:18.051915',1,'permanent','1994-10-07',NULL,NULL);
INSERT INTO "household" VALUES(11,12,NULL,NULL,'2026-11-23 17:14:18.051915',1,'permanent','1995-05-09',NULL,NULL);
INSERT INTO "household" VALUES(12,13,NULL,NULL,'2026-11-23 17:14:18.051915',1,'permanent','2024-03-15',NULL,NULL);
INSERT INTO "household" VALUES(13,14,NULL,NULL,'2026-11-23 17:14:18.051915',1,'permanent','2002-04-23',NULL,NULL);
INSERT INTO "household" VALUES(14,15,'Nederlands',NULL,'2026-11-23 17:14:18.051915',2,'permanent','1999-10-27',NULL,NULL);
INSERT INTO "household" VALUES(15,16,NULL,NULL,'2026-11-23 17:14:18.051915',1,'permanent','2013-08-18',NULL,NULL);
INSERT INTO "household" VALUES(16,17,'Nederlands','phone','2026-11-23 17:14:18.051915',2,'permanent','1983-08-19',NULL,NULL);
INSERT INTO "household" VALUES(17,18,NULL,NULL,'2026-11-23 17:14:27.070549',2,NULL,NULL,NULL,NULL);
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
INSERT INTO "housing_wish" VALUES(1,1,1,'2026-11-02',1,3,'couple-children','return','guest-dwelling',NULL,NULL,0,75000,0,'na 19 uur',NULL,NULL,'2026-11-23 17:14:19.913177',1);
INSERT INTO "housing_wish" VALUES(2,2,2,'2026-11-02',1,1,'single',NULL,'temporary-dwelling','Met lift',2,0,NULL,0,NULL,NULL,NULL,'2026-11-23 17:14:19.913189',1);
INSERT INTO "housing_wish" VALUES(3,3,1,'2026-11-02',1,2,'couple','move','rest-dwelling',NULL,2,NULL,NULL,0,NULL,NULL,NULL,'2026-11-23 17:14:19.913192',1);
INSERT INTO "housing_wish" VALUES(4,5,2,'2026-11-02',1,3,'couple-children','return','temporary-dwelling',NULL,NULL,1,NULL,0,NULL,1,'Slaapt al weken slecht van de plannen en weet niet bij wie het terechtkan.','2026-11-23 17:14:19.913194',1);
INSERT INTO "housing_wish" VALUES(5,7,1,'2026-11-02',1,4,'parent-children','move','rest-dwelling',NULL,4,NULL,NULL,0,NULL,1,NULL,'2026-11-23 17:14:19.913198',1);
INSERT INTO "housing_wish" VALUES(6,14,2,'2026-11-02',1,4,'couple-children','undecided','guest-dwelling','Een eigen kamer voor elk kind',4,NULL,65000,0,NULL,1,NULL,'2026-11-23 17:14:19.913202',1);
INSERT INTO "housing_wish" VALUES(7,16,1,'2026-11-02',1,1,'single',NULL,'temporary-dwelling',NULL,NULL,0,NULL,0,'maandag of dinsdag',NULL,NULL,'2026-11-23 17:14:19.913205',1);
INSERT INTO "housing_wish" VALUES(8,9,2,'2026-11-02',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-23 17:14:19.913208',1);
INSERT INTO "housing_wish" VALUES(9,4,1,'2026-11-20',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-23 17:14:20.739357',1);
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
INSERT INTO "housing_wish_need" VALUES(1,2,'night-shift','2026-11-23 17:14:19.917826',1);
INSERT INTO "housing_wish_need" VALUES(2,4,'mobility','2026-11-23 17:14:19.917850',1);
INSERT INTO "housing_wish_need" VALUES(3,4,'medical-device','2026-11-23 17:14:19.917853',1);
INSERT INTO "housing_wish_need" VALUES(4,6,'medical-device','2026-11-23 17:14:19.917864',1);
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
INSERT INTO "housing_wish_worry" VALUES(1,1,'neighbours','2026-11-23 17:14:19.917800',1);
INSERT INTO "housing_wish_worry" VALUES(2,1,'dust','2026-11-23 17:14:19.917811',1);
INSERT INTO "housing_wish_worry" VALUES(3,2,'neighbours','2026-11-23 17:14:19.917814',1);
INSERT INTO "housing_wish_worry" VALUES(4,2,'dust','2026-11-23 17:14:19.917818',1);
INSERT INTO "housing_wish_worry" VALUES(5,2,'privacy','2026-11-23 17:14:19.917821',1);
INSERT INTO "housing_wish_worry" VALUES(6,3,'neighbours','2026-11-23 17:14:19.917830',1);
INSERT INTO "housing_wish_worry" VALUES(7,3,'privacy','2026-11-23 17:14:19.917833',1);
INSERT INTO "housing_wish_worry" VALUES(8,4,'neighbours','2026-11-23 17:14:19.917836',1);
INSERT INTO "housing_wish_worry" VALUES(9,4,'rent','2026-11-23 17:14:19.917839',1);
INSERT INTO "housing_wish_worry" VALUES(10,4,'where-to-go','2026-11-23 17:14:19.917842',1);
INSERT INTO "housing_wish_worry" VALUES(11,4,'dust','2026-11-23 17:14:19.917845',1);
INSERT INTO "housing_wish_worry" VALUES(12,4,'privacy','2026-11-23 17:14:19.917848',1);
INSERT INTO "housing_wish_worry" VALUES(13,5,'neighbours','2026-11-23 17:14:19.917856',1);
INSERT INTO "housing_wish_worry" VALUES(14,5,'dust','2026-11-23 17:14:19.917859',1);
INSERT INTO "housing_wish_worry" VALUES(15,6,'privacy','2026-11-23 17:14:19.917861',1);
INSERT INTO "housing_wish_worry" VALUES(16,7,'neighbours','2026-11-23 17:14:19.917867',1);
INSERT INTO "housing_wish_worry" VALUES(17,7,'privacy','2026-11-23 17:14:19.917869',1);
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
INSERT INTO "neighbour_tie" VALUES(1,1,2,'2026-11-02','2026-11-23 17:14:19.917875',1);
INSERT INTO "neighbour_tie" VALUES(2,1,3,'2026-11-02','2026-11-23 17:14:19.917881',1);
INSERT INTO "neighbour_tie" VALUES(3,1,5,'2026-11-02','2026-11-23 17:14:19.917884',1);
INSERT INTO "neighbour_tie" VALUES(4,1,7,'2026-11-02','2026-11-23 17:14:19.917887',1);
INSERT INTO "neighbour_tie" VALUES(5,2,1,'2026-11-02','2026-11-23 17:14:19.917890',1);
INSERT INTO "neighbour_tie" VALUES(6,2,3,'2026-11-02','2026-11-23 17:14:19.917893',1);
INSERT INTO "neighbour_tie" VALUES(7,2,5,'2026-11-02','2026-11-23 17:14:19.917896',1);
INSERT INTO "neighbour_tie" VALUES(8,2,7,'2026-11-02','2026-11-23 17:14:19.917899',1);
INSERT INTO "neighbour_tie" VALUES(9,3,1,'2026-11-02','2026-11-23 17:14:19.917902',1);
INSERT INTO "neighbour_tie" VALUES(10,3,2,'2026-11-02','2026-11-23 17:14:19.917905',1);
INSERT INTO "neighbour_tie" VALUES(11,3,5,'2026-11-02','2026-11-23 17:14:19.917908',1);
INSERT INTO "neighbour_tie" VALUES(12,3,7,'2026-11-02','2026-11-23 17:14:19.917911',1);
INSERT INTO "neighbour_tie" VALUES(13,5,1,'2026-11-02','2026-11-23 17:14:19.917918',1);
INSERT INTO "neighbour_tie" VALUES(14,5,2,'2026-11-02','2026-11-23 17:14:19.917921',1);
INSERT INTO "neighbour_tie" VALUES(15,5,3,'2026-11-02','2026-11-23 17:14:19.917924',1);
INSERT INTO "neighbour_tie" VALUES(16,5,7,'2026-11-02','2026-11-23 17:14:19.917927',1);
INSERT INTO "neighbour_tie" VALUES(17,7,1,'2026-11-02','2026-11-23 17:14:19.917930',1);
INSERT INTO "neighbour_tie" VALUES(18,7,2,'2026-11-02','2026-11-23 17:14:19.917933',1);
INSERT INTO "neighbour_tie" VALUES(19,7,3,'2026-11-02','2026-11-23 17:14:19.917936',1);
INSERT INTO "neighbour_tie" VALUES(20,7,5,'2026-11-02','2026-11-23 17:14:19.917939',1);
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
INSERT INTO "organisation" VALUES(1,'corporation','Bo-Ex','bo ex',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(2,'corporation','Cazas Wonen','cazas wonen',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(3,'corporation','Habion','habion',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(4,'corporation','SSH','ssh',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(5,'corporation','Stichting Portaal','stichting portaal',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(6,'corporation','Woonin','woonin',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(7,'corporation','Mitros','mitros',NULL,'2023-10-25',2020,'STUW 2020: https://www.duic.nl/wonen/komende-vijf-jaar-5000-nieuwe-sociale-huurwoningen-in-utrecht/; niet meer bij de afspraken van 26-10-2023, opgegaan in Woonin [U]','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(8,'corporation','GroenWest','groenwest',NULL,NULL,2020,'STUW 2020: https://www.duic.nl/wonen/komende-vijf-jaar-5000-nieuwe-sociale-huurwoningen-in-utrecht/; niet bij de afspraken van 26-10-2023','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(9,'tenants-organisation','Huurdersvereniging Bo-Ex','huurdersvereniging bo ex',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(10,'tenants-organisation','Huurdersvereniging Weidelanden','huurdersvereniging weidelanden',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(11,'tenants-organisation','BoKS','boks',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(12,'tenants-organisation','Huurdersraad Portaal Regio Utrecht','huurdersraad portaal regio utrecht',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(13,'tenants-organisation','Wooninspraak','wooninspraak',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(14,'neighbourhood-team','Buurtteamorganisatie Sociaal Utrecht','buurtteamorganisatie sociaal utrecht',NULL,NULL,NULL,'https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(15,'neighbourhood-team','Lokalis','lokalis',NULL,NULL,NULL,'https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(16,'police','Politie','politie',NULL,NULL,2021,'https://zoek.officielebekendmakingen.nl/gmb-2021-237816.html','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(17,'help','U Centraal','u centraal',NULL,NULL,NULL,'https://www.u-centraal.nl/woonomgeving/herstructurering/','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(18,'help','Buurtbemiddeling','buurtbemiddeling',NULL,NULL,NULL,'https://www.kwadraad.nl/privacy-en-werkwijze/welke-gegevens-leggen-we-vast/','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(19,'municipality','gemeente Utrecht','gemeente utrecht',NULL,NULL,NULL,'https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(20,'other','Het Vierde Huis','het vierde huis',NULL,NULL,NULL,'https://mijn.boex.nl/urgentie','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation" VALUES(21,'contractor','Proefbouw','proefbouw',NULL,NULL,NULL,NULL,'2026-11-23 17:14:21.501108',2);
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
INSERT INTO "organisation_alias" VALUES(1,1,'Boex','boex','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation_alias" VALUES(2,2,'Cazas','cazas','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation_alias" VALUES(3,5,'Portaal','portaal','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation_alias" VALUES(4,14,'Sociaal Utrecht','sociaal utrecht','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation_alias" VALUES(5,14,'buurtteam','buurtteam','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation_alias" VALUES(6,14,'neighbourhood team','neighbourhood team','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation_alias" VALUES(7,15,'buurtteam jeugd en gezin','buurtteam jeugd en gezin','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation_alias" VALUES(8,16,'police','police','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation_alias" VALUES(9,18,'neighbour mediation','neighbour mediation','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation_alias" VALUES(10,19,'gemeente','gemeente','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation_alias" VALUES(11,19,'municipality','municipality','2026-11-23 17:14:14.955369',1);
INSERT INTO "organisation_alias" VALUES(12,21,'PB','pb','2026-11-23 17:14:21.508555',1);
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
INSERT INTO "project" VALUES(1,'Verzonnendreef en Bedachtdreef','verzonnendreef en bedachtdreef',4,'2026-11-23 17:14:15.026113',2,5,'renovation-occupied',70,'BW 7:220 lid 3');
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
INSERT INTO "project_date" VALUES(1,1,'support-poll','2026-12-01','2027-01-05',NULL,'2026-11-23 17:14:15.636640',2);
CREATE TABLE resident (
	id INTEGER NOT NULL, 
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
	CONSTRAINT pk_resident PRIMARY KEY (id), 
	CONSTRAINT fk_resident_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT ck_resident_role CHECK (role IN ('main-tenant', 'co-tenant', 'other'))
);
INSERT INTO "resident" VALUES(1,1,'main-tenant','Daan','''t','Voorbeeld',NULL,NULL,NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(2,2,'main-tenant','Marijke','van ''t','Niets',NULL,'0619854671',NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(3,3,'main-tenant','Aisha','','Denkbeeld',NULL,'0625712583',NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(4,4,'main-tenant','Bram','','Öztest',NULL,'0689513298',NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(5,5,'main-tenant','Pieter','','Proefsma',NULL,NULL,NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(6,6,'main-tenant','Ibrahim','Van den','Bedenksel',NULL,NULL,NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(7,7,'main-tenant','Bram','van der','Verzinsel',NULL,'0637414096',NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(8,8,'main-tenant','Rachid','','Denkbeeld',NULL,'0654085901',NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(9,9,'main-tenant','Naima','van ''t','Niets',NULL,'0620996549',NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(10,10,'main-tenant','Elif','van der','Verzinsel',NULL,'0678708267',NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(11,11,'main-tenant','Elif','van','Nergenshuizen',NULL,NULL,NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(12,12,'main-tenant','Joke','van ''t','Niets',NULL,'0677888052',NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(13,13,'main-tenant','Willem','ter','Illustratie',NULL,NULL,NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(14,14,'main-tenant','Elif','','Bedacht',NULL,'0614209013',NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(15,15,'main-tenant','Zeynep','','Bedacht',NULL,'0647067541',NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(16,16,'main-tenant','Rachid','','Yazilmis',NULL,NULL,NULL,'2026-11-23 17:14:18.053988',1);
INSERT INTO "resident" VALUES(17,17,'main-tenant','Ada','','Voorbeeld',NULL,NULL,NULL,'2026-11-23 17:14:27.072672',1);
CREATE TABLE selection (
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
	CONSTRAINT pk_selection PRIMARY KEY (id), 
	CONSTRAINT fk_selection_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_selection_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT fk_selection_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_selection_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_selection_with_id_organisation FOREIGN KEY(with_id) REFERENCES organisation (id), 
	CONSTRAINT ck_selection_decision CHECK (decision IN ('take-up', 'decline', 'wait'))
);
INSERT INTO "selection" VALUES(1,1,1,'take-up','2026-11-23',5,1,'veel zorgen',1,1,'2026-11-23 17:14:22.291598',1);
INSERT INTO "selection" VALUES(2,2,1,'take-up','2026-11-23',5,1,'veel zorgen',1,2,'2026-11-23 17:14:22.298340',1);
INSERT INTO "selection" VALUES(3,3,1,'wait','2026-11-23',5,1,'later',0,NULL,'2026-11-23 17:14:23.107147',1);
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
INSERT INTO "signal_theme" VALUES(1,1,1,'2026-11-23 17:14:18.667672',1);
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
INSERT INTO "theme" VALUES(1,'nuisance','nuisance',1,'2026-11-23 17:14:14.970527',1);
INSERT INTO "theme" VALUES(2,'safety','safety',1,'2026-11-23 17:14:14.970536',1);
INSERT INTO "theme" VALUES(3,'loneliness','loneliness',1,'2026-11-23 17:14:14.970539',1);
INSERT INTO "theme" VALUES(4,'debts','debts',1,'2026-11-23 17:14:14.970540',1);
INSERT INTO "theme" VALUES(5,'rent','rent',1,'2026-11-23 17:14:14.970542',1);
INSERT INTO "theme" VALUES(6,'language','language',1,'2026-11-23 17:14:14.970545',1);
INSERT INTO "theme" VALUES(7,'youth','youth',1,'2026-11-23 17:14:14.970547',1);
INSERT INTO "theme" VALUES(8,'vacancy','vacancy',1,'2026-11-23 17:14:14.970549',1);
INSERT INTO "theme" VALUES(9,'dirt','dirt',1,'2026-11-23 17:14:14.970550',1);
INSERT INTO "theme" VALUES(10,'neighbour-quarrels','neighbour-quarrels',1,'2026-11-23 17:14:14.970553',1);
INSERT INTO "theme" VALUES(11,'trust','trust',1,'2026-11-23 17:14:14.970555',1);
INSERT INTO "theme" VALUES(12,'works','works',1,'2026-11-23 17:14:14.970557',1);
INSERT INTO "theme" VALUES(13,'care','care',1,'2026-11-23 17:14:14.970559',1);
INSERT INTO "theme" VALUES(14,'other','other',1,'2026-11-23 17:14:14.970560',1);
INSERT INTO "theme" VALUES(15,'warmte en kou','warmte en kou',0,'2026-11-23 17:14:19.266239',1);
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
CREATE INDEX ix_resident_household_id ON resident (household_id);
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
CREATE INDEX ix_selection_case_id ON selection (case_id);
CREATE INDEX ix_selection_household_id ON selection (household_id, decided_on);
CREATE INDEX ix_selection_manager_id ON selection (manager_id);
CREATE INDEX ix_selection_project_id ON selection (project_id);
CREATE INDEX ix_selection_with_id ON selection (with_id);
CREATE INDEX ix_dwelling_area_id ON dwelling (area_id);
CREATE UNIQUE INDEX uq_dwelling_address ON dwelling (postcode, house_number, addition) WHERE postcode IS NOT NULL AND house_number IS NOT NULL;
CREATE INDEX ix_dwelling_project_id ON dwelling (project_id);
CREATE INDEX ix_household_dwelling_id ON household (dwelling_id);
CREATE INDEX ix_project_area_id ON project (area_id);
CREATE INDEX ix_project_corporation_id ON project (corporation_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('household',17);
INSERT INTO "sqlite_sequence" VALUES('project',1);
INSERT INTO "sqlite_sequence" VALUES('case',3);
INSERT INTO "sqlite_sequence" VALUES('follow_up',4);
COMMIT;
