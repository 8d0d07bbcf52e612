BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "area" VALUES(1,'municipality','Utrecht','utrecht','GM0344',NULL,NULL,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(2,'wijk','West','west','WK034401',1,2,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(3,'wijk','Noordwest','noordwest','WK034402',1,3,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(4,'wijk','Overvecht','overvecht','WK034403',1,4,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(5,'wijk','Noordoost','noordoost','WK034404',1,5,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(6,'wijk','Oost','oost','WK034405',1,6,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(7,'wijk','Binnenstad','binnenstad','WK034406',1,7,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(8,'wijk','Zuid','zuid','WK034407',1,8,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(9,'wijk','Zuidwest','zuidwest','WK034408',1,9,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(10,'wijk','Leidsche Rijn','leidsche rijn','WK034409',1,10,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(11,'wijk','Vleuten-De Meern','vleuten de meern','WK034410',1,11,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(12,'subwijk','Zuilen','zuilen',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(13,'subwijk','Ondiep','ondiep',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(14,'subwijk','Pijlsweerd','pijlsweerd',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(15,'subwijk','Kanaleneiland','kanaleneiland',NULL,9,9,NULL,'unverified','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(16,'subwijk','Hoograven','hoograven',NULL,8,8,NULL,'unverified','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(17,'buurt','Welgelegen, Den Hommel','welgelegen, den hommel','BU03440111',2,2,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(18,'buurt','Zamenhofdreef','zamenhofdreef','BU03440321',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(19,'buurt','Neckardreef','neckardreef','BU03440322',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(20,'buurt','Vechtzoom-zuid','vechtzoom zuid','BU03440331',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(21,'buurt','Zambesidreef','zambesidreef','BU03440341',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-23 15:57:33.695386',1);
INSERT INTO "area" VALUES(22,'municipality','Amersfoort','amersfoort',NULL,NULL,NULL,NULL,NULL,'2026-11-23 15:57:39.272479',1);
INSERT INTO "area" VALUES(23,'wijk','Liendert','liendert',NULL,22,23,NULL,NULL,'2026-11-23 15:57:39.277155',2);
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
INSERT INTO "area_alias" VALUES(1,1,'Gemeente Utrecht','gemeente utrecht','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(2,2,'Wijk 01 West','wijk 01 west','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(3,2,'Utrecht West','utrecht west','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(4,3,'Wijk 02 Noordwest','wijk 02 noordwest','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(5,3,'Noord-West','noord west','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(6,3,'Utrecht Noordwest','utrecht noordwest','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(7,4,'Wijk 03 Overvecht','wijk 03 overvecht','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(8,5,'Wijk 04 Noordoost','wijk 04 noordoost','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(9,5,'Noord-Oost','noord oost','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(10,5,'Utrecht Noordoost','utrecht noordoost','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(11,6,'Wijk 05 Oost','wijk 05 oost','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(12,6,'Utrecht Oost','utrecht oost','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(13,7,'Wijk 06 Binnenstad','wijk 06 binnenstad','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(14,7,'Centrum','centrum','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(15,8,'Wijk 07 Zuid','wijk 07 zuid','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(16,8,'Utrecht Zuid','utrecht zuid','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(17,9,'Wijk 08 Zuidwest','wijk 08 zuidwest','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(18,9,'Zuid-West','zuid west','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(19,9,'Utrecht Zuidwest','utrecht zuidwest','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(20,10,'Wijk 09 Leidsche Rijn','wijk 09 leidsche rijn','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(21,11,'Wijk 10 Vleuten-De Meern','wijk 10 vleuten de meern','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(22,11,'Vleuten','vleuten','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(23,11,'De Meern','de meern','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(24,17,'Welgelegen','welgelegen','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(25,17,'Den Hommel','den hommel','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(26,18,'Zamenhofdreef en omgeving','zamenhofdreef en omgeving','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(27,19,'Neckardreef en omgeving','neckardreef en omgeving','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(28,20,'Vechtzoom','vechtzoom','2026-11-23 15:57:33.695386',1);
INSERT INTO "area_alias" VALUES(29,21,'Zambesidreef en omgeving','zambesidreef en omgeving','2026-11-23 15:57:33.695386',1);
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
INSERT INTO "case" VALUES(1,1,18,1,1,'intake','survey','Is bang dat de huur na de renovatie niet meer te betalen is. De jongste heeft astma.','2026-11-23 15:57:33.761820',1);
INSERT INTO "case" VALUES(2,2,18,1,1,'intake','key-figure','Hoort slecht en doet de deur niet vanzelf open. De buurvrouw doet de boodschappen.','2026-11-23 15:57:33.774463',1);
INSERT INTO "case" VALUES(3,3,13,2,2,'intake','neighbourhood-team','Werkt ''s nachts en moet overdag ergens kunnen slapen.','2026-11-23 15:57:33.783205',1);
INSERT INTO "case" VALUES(4,4,4,1,1,'intake','corporation',NULL,'2026-11-23 15:57:33.789824',1);
INSERT INTO "case" VALUES(5,5,15,3,3,'support','survey','Drie kinderen op een kamer.','2026-11-23 15:57:33.798183',3);
INSERT INTO "case" VALUES(6,6,15,3,3,'closed','self',NULL,'2026-11-23 15:57:33.805772',2);
INSERT INTO "case" VALUES(7,7,12,1,2,'aftercare','key-figure',NULL,'2026-11-23 15:57:33.811603',2);
INSERT INTO "case" VALUES(8,8,13,2,2,'intake','survey',NULL,'2026-11-23 15:57:33.818738',1);
INSERT INTO "case" VALUES(9,9,13,2,2,'intake','survey',NULL,'2026-11-23 15:57:33.825610',1);
INSERT INTO "case" VALUES(10,10,4,1,1,'intake','key-figure','Adres volgt; wil eerst weten wat er met de gegevens gebeurt.','2026-11-23 15:57:33.830455',1);
INSERT INTO "case" VALUES(11,11,18,1,1,'intake','survey',NULL,'2026-11-23 15:57:33.835691',1);
INSERT INTO "case" VALUES(12,12,4,1,1,'intake','neighbourhood-team','Snapt de brieven van de corporatie niet.','2026-11-23 15:57:33.839560',1);
INSERT INTO "case" VALUES(13,13,15,3,3,'intake','corporation',NULL,'2026-11-23 15:57:33.843169',1);
INSERT INTO "case" VALUES(14,14,15,3,3,'intake','key-figure','Wil geen vreemden over de vloer zonder afspraak vooraf.','2026-11-23 15:57:33.847227',1);
INSERT INTO "case" VALUES(15,15,12,2,2,'intake','self',NULL,'2026-11-23 15:57:33.850896',1);
INSERT INTO "case" VALUES(16,16,16,NULL,2,'intake','neighbourhood-team',NULL,'2026-11-23 15:57:33.855118',1);
INSERT INTO "case" VALUES(17,17,8,NULL,2,'intake','self','Onderhuur; weet niet of zij rechten heeft.','2026-11-23 15:57:33.858509',1);
INSERT INTO "case" VALUES(18,18,NULL,NULL,1,'intake','other',NULL,'2026-11-23 15:57:33.862115',1);
INSERT INTO "case" VALUES(19,19,2,NULL,1,'intake','corporation',NULL,'2026-11-23 15:57:33.865872',1);
INSERT INTO "case" VALUES(20,20,4,1,1,'intake','survey',NULL,'2026-11-23 15:57:33.870100',1);
CREATE TABLE case_manager (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_case_manager PRIMARY KEY (id), 
	CONSTRAINT uq_case_manager_key UNIQUE ("key")
);
INSERT INTO "case_manager" VALUES(1,'Noor Voorbeeld','noor voorbeeld','2026-11-23 15:57:33.760361',1);
INSERT INTO "case_manager" VALUES(2,'Iris Test','iris test','2026-11-23 15:57:33.782768',1);
INSERT INTO "case_manager" VALUES(3,'Sam Proef','sam proef','2026-11-23 15:57:33.797727',1);
INSERT INTO "case_manager" VALUES(4,'Sanne de Wit','sanne de wit','2026-11-23 15:57:34.613317',1);
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
INSERT INTO "case_worry" VALUES(1,1,'rent','2026-11-23 15:57:33.763746',1);
INSERT INTO "case_worry" VALUES(2,1,'dust','2026-11-23 15:57:33.763751',1);
INSERT INTO "case_worry" VALUES(3,2,'neighbours','2026-11-23 15:57:33.775099',1);
INSERT INTO "case_worry" VALUES(4,3,'where-to-go','2026-11-23 15:57:33.783755',1);
INSERT INTO "case_worry" VALUES(5,3,'privacy','2026-11-23 15:57:33.783758',1);
INSERT INTO "case_worry" VALUES(6,4,'dust','2026-11-23 15:57:33.790559',1);
INSERT INTO "case_worry" VALUES(7,5,'rent','2026-11-23 15:57:33.798805',1);
INSERT INTO "case_worry" VALUES(8,7,'dust','2026-11-23 15:57:33.812159',1);
INSERT INTO "case_worry" VALUES(9,8,'neighbours','2026-11-23 15:57:33.819345',1);
INSERT INTO "case_worry" VALUES(10,8,'dust','2026-11-23 15:57:33.819349',1);
INSERT INTO "case_worry" VALUES(11,9,'where-to-go','2026-11-23 15:57:33.826211',1);
INSERT INTO "case_worry" VALUES(12,10,'neighbours','2026-11-23 15:57:33.830954',1);
INSERT INTO "case_worry" VALUES(13,11,'rent','2026-11-23 15:57:33.836069',1);
INSERT INTO "case_worry" VALUES(14,11,'where-to-go','2026-11-23 15:57:33.836071',1);
INSERT INTO "case_worry" VALUES(15,12,'other','2026-11-23 15:57:33.839902',1);
INSERT INTO "case_worry" VALUES(16,13,'rent','2026-11-23 15:57:33.843508',1);
INSERT INTO "case_worry" VALUES(17,13,'dust','2026-11-23 15:57:33.843510',1);
INSERT INTO "case_worry" VALUES(18,14,'privacy','2026-11-23 15:57:33.847563',1);
INSERT INTO "case_worry" VALUES(19,15,'dust','2026-11-23 15:57:33.851235',1);
INSERT INTO "case_worry" VALUES(20,16,'rent','2026-11-23 15:57:33.855467',1);
INSERT INTO "case_worry" VALUES(21,18,'where-to-go','2026-11-23 15:57:33.862531',1);
INSERT INTO "case_worry" VALUES(22,19,'dust','2026-11-23 15:57:33.866219',1);
INSERT INTO "case_worry" VALUES(23,20,'neighbours','2026-11-23 15:57:33.870634',1);
INSERT INTO "case_worry" VALUES(24,20,'rent','2026-11-23 15:57:33.870637',1);
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
INSERT INTO "contact" VALUES(1,1,4,'2026-11-23','home-visit','reached',NULL,0,'Koffie gedronken.','2026-11-23 15:57:34.615547',1);
INSERT INTO "contact" VALUES(2,2,4,'2026-11-23','home-visit','no-show',NULL,0,'Deed niet open.','2026-11-23 15:57:35.309977',1);
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
INSERT INTO "due_change" VALUES(1,3,'2026-11-30','2026-12-14','2026-11-23','2026-11-23 15:57:35.903706',1);
CREATE TABLE dwelling (
	id INTEGER NOT NULL, 
	postcode TEXT, 
	house_number TEXT, 
	addition TEXT NOT NULL, 
	area_id INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_dwelling PRIMARY KEY (id), 
	CONSTRAINT fk_dwelling_area_id_area FOREIGN KEY(area_id) REFERENCES area (id)
);
INSERT INTO "dwelling" VALUES(1,'3562 XA','12','',18,'2026-11-23 15:57:33.750048',1);
INSERT INTO "dwelling" VALUES(2,'3562 XA','48','',18,'2026-11-23 15:57:33.771858',1);
INSERT INTO "dwelling" VALUES(3,'3552 XA','7','bis A',13,'2026-11-23 15:57:33.780068',1);
INSERT INTO "dwelling" VALUES(4,'3562 XA','50','',4,'2026-11-23 15:57:33.787493',1);
INSERT INTO "dwelling" VALUES(5,'3526 XA','101','',15,'2026-11-23 15:57:33.794939',1);
INSERT INTO "dwelling" VALUES(6,'3526 XA','103','',15,'2026-11-23 15:57:33.803370',1);
INSERT INTO "dwelling" VALUES(7,'3553 XC','21','II',12,'2026-11-23 15:57:33.809389',1);
INSERT INTO "dwelling" VALUES(8,'3552 XA','9','bis',13,'2026-11-23 15:57:33.816432',1);
INSERT INTO "dwelling" VALUES(9,'3552 XA','9','bis A',13,'2026-11-23 15:57:33.823210',1);
INSERT INTO "dwelling" VALUES(10,NULL,NULL,'',4,'2026-11-23 15:57:33.828407',1);
INSERT INTO "dwelling" VALUES(11,'3562 XB','130','',18,'2026-11-23 15:57:33.834135',1);
INSERT INTO "dwelling" VALUES(12,'3562 XB','132','',4,'2026-11-23 15:57:33.838201',1);
INSERT INTO "dwelling" VALUES(13,'3526 XB','2','',15,'2026-11-23 15:57:33.841876',1);
INSERT INTO "dwelling" VALUES(14,'3526 XB','4','',15,'2026-11-23 15:57:33.845826',1);
INSERT INTO "dwelling" VALUES(15,'3553 XC','23','',12,'2026-11-23 15:57:33.849599',1);
INSERT INTO "dwelling" VALUES(16,'3523 XA','15','A',16,'2026-11-23 15:57:33.853589',1);
INSERT INTO "dwelling" VALUES(17,'3523 XA','17','',8,'2026-11-23 15:57:33.857381',1);
INSERT INTO "dwelling" VALUES(18,'3525 XB',NULL,'',NULL,'2026-11-23 15:57:33.860903',1);
INSERT INTO "dwelling" VALUES(19,NULL,NULL,'',2,'2026-11-23 15:57:33.864698',1);
INSERT INTO "dwelling" VALUES(20,'3562 XB','134','',4,'2026-11-23 15:57:33.868589',1);
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
INSERT INTO "episode" VALUES(1,1,'2026-09-28',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.763737',1);
INSERT INTO "episode" VALUES(2,2,'2026-09-29',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.775091',1);
INSERT INTO "episode" VALUES(3,3,'2026-11-22',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.783748',1);
INSERT INTO "episode" VALUES(4,4,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.790552',1);
INSERT INTO "episode" VALUES(5,5,'2026-11-23',NULL,'2026-11-23',NULL,'terug in de eigen woning','2026-11-23 15:57:33.798799',2);
INSERT INTO "episode" VALUES(6,6,'2026-11-23',NULL,'2026-11-23',NULL,'verhuisd','2026-11-23 15:57:33.806274',2);
INSERT INTO "episode" VALUES(7,7,'2026-09-21','2026-11-22',NULL,NULL,NULL,'2026-11-23 15:57:33.812153',2);
INSERT INTO "episode" VALUES(8,8,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.819338',1);
INSERT INTO "episode" VALUES(9,9,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.826205',1);
INSERT INTO "episode" VALUES(10,10,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.830948',1);
INSERT INTO "episode" VALUES(11,11,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.836064',1);
INSERT INTO "episode" VALUES(12,12,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.839898',1);
INSERT INTO "episode" VALUES(13,13,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.843504',1);
INSERT INTO "episode" VALUES(14,14,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.847559',1);
INSERT INTO "episode" VALUES(15,15,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.851232',1);
INSERT INTO "episode" VALUES(16,16,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.855464',1);
INSERT INTO "episode" VALUES(17,17,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.858819',1);
INSERT INTO "episode" VALUES(18,18,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.862527',1);
INSERT INTO "episode" VALUES(19,19,'2026-09-15',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.866215',1);
INSERT INTO "episode" VALUES(20,20,'2026-11-23',NULL,NULL,NULL,NULL,'2026-11-23 15:57:33.870629',1);
INSERT INTO "episode" VALUES(21,5,'2026-11-23',NULL,NULL,'nieuwe huurachterstand',NULL,'2026-11-23 15:57:37.941559',1);
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
INSERT INTO "follow_up" VALUES(1,1,1,'2026-10-15',NULL,'done','2026-11-23','2026-11-23',NULL,1,'2026-11-23 15:57:33.763756',2);
INSERT INTO "follow_up" VALUES(2,2,1,'2027-10-08',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.775104',1);
INSERT INTO "follow_up" VALUES(3,3,2,'2026-12-14',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.783763',2);
INSERT INTO "follow_up" VALUES(4,4,1,'2026-12-07',NULL,'skipped','2026-11-23','2026-11-23','op vakantie',NULL,'2026-11-23 15:57:33.790563',2);
INSERT INTO "follow_up" VALUES(5,5,3,'2026-12-03',NULL,'skipped','2026-11-23','2026-11-23','terug in de eigen woning',NULL,'2026-11-23 15:57:33.798809',2);
INSERT INTO "follow_up" VALUES(6,6,3,'2026-12-01',NULL,'skipped','2026-11-23','2026-11-23','verhuisd',NULL,'2026-11-23 15:57:33.806280',2);
INSERT INTO "follow_up" VALUES(7,7,2,'2026-12-07',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.812163',1);
INSERT INTO "follow_up" VALUES(8,8,2,'2026-10-12',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.819353',1);
INSERT INTO "follow_up" VALUES(9,9,2,'2026-12-07',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.826215',1);
INSERT INTO "follow_up" VALUES(10,10,1,'2026-12-07',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.830958',1);
INSERT INTO "follow_up" VALUES(11,11,1,'2026-11-30',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.836074',1);
INSERT INTO "follow_up" VALUES(12,12,1,'2026-12-07',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.839905',1);
INSERT INTO "follow_up" VALUES(13,13,3,'2026-12-07',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.843513',1);
INSERT INTO "follow_up" VALUES(14,14,3,'2026-10-13',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.847566',1);
INSERT INTO "follow_up" VALUES(15,15,2,'2026-12-07',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.851238',1);
INSERT INTO "follow_up" VALUES(16,16,2,'2026-10-20',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.855471',1);
INSERT INTO "follow_up" VALUES(17,18,1,'2026-12-07',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.862534',1);
INSERT INTO "follow_up" VALUES(18,19,1,'2026-12-07',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.866222',1);
INSERT INTO "follow_up" VALUES(19,20,1,'2026-12-14',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:33.870641',1);
INSERT INTO "follow_up" VALUES(20,1,1,'2026-12-07',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-23 15:57:34.622781',1);
CREATE TABLE household (
	id INTEGER NOT NULL, 
	dwelling_id INTEGER NOT NULL, 
	language TEXT, 
	preferred_channel VARCHAR(40), 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_household PRIMARY KEY (id), 
	CONSTRAINT fk_household_dwelling_id_dwelling FOREIGN KEY(dwelling_id) REFERENCES dwelling (id), 
	CONSTRAINT ck_household_preferred_channel CHECK (preferred_channel IN ('home-visit', 'phone', 'office', 'message', 'other'))
);
INSERT INTO "household" VALUES(1,1,'Arabisch','home-visit','2026-11-23 15:57:33.752009',1);
INSERT INTO "household" VALUES(2,2,NULL,'phone','2026-11-23 15:57:33.772537',1);
INSERT INTO "household" VALUES(3,3,'Turks',NULL,'2026-11-23 15:57:33.780666',1);
INSERT INTO "household" VALUES(4,4,NULL,NULL,'2026-11-23 15:57:33.788045',1);
INSERT INTO "household" VALUES(5,5,'Tarifit',NULL,'2026-11-23 15:57:33.795525',1);
INSERT INTO "household" VALUES(6,6,'Pools','message','2026-11-23 15:57:33.804105',1);
INSERT INTO "household" VALUES(7,7,'Sranantongo','office','2026-11-23 15:57:33.809930',1);
INSERT INTO "household" VALUES(8,8,NULL,NULL,'2026-11-23 15:57:33.816999',1);
INSERT INTO "household" VALUES(9,9,'Turks',NULL,'2026-11-23 15:57:33.823780',1);
INSERT INTO "household" VALUES(10,10,NULL,NULL,'2026-11-23 15:57:33.828855',1);
INSERT INTO "household" VALUES(11,11,NULL,NULL,'2026-11-23 15:57:33.834630',1);
INSERT INTO "household" VALUES(12,12,'Tigrinya','message','2026-11-23 15:57:33.838588',1);
INSERT INTO "household" VALUES(13,13,NULL,NULL,'2026-11-23 15:57:33.842184',1);
INSERT INTO "household" VALUES(14,14,NULL,NULL,'2026-11-23 15:57:33.846137',1);
INSERT INTO "household" VALUES(15,15,'Portugees',NULL,'2026-11-23 15:57:33.849897',1);
INSERT INTO "household" VALUES(16,16,'Turks','phone','2026-11-23 15:57:33.854104',1);
INSERT INTO "household" VALUES(17,17,NULL,NULL,'2026-11-23 15:57:33.857682',1);
INSERT INTO "household" VALUES(18,18,'Farsi',NULL,'2026-11-23 15:57:33.861275',1);
INSERT INTO "household" VALUES(19,19,NULL,NULL,'2026-11-23 15:57:33.865048',1);
INSERT INTO "household" VALUES(20,20,'Kantonees',NULL,'2026-11-23 15:57:33.868897',1);
CREATE TABLE project (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	area_id INTEGER, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT fk_project_area_id_area FOREIGN KEY(area_id) REFERENCES area (id), 
	CONSTRAINT uq_project_key UNIQUE ("key")
);
INSERT INTO "project" VALUES(1,'Zamenhofdreef 1-200','zamenhofdreef 1 200',NULL,'2026-11-23 15:57:33.757341',1);
INSERT INTO "project" VALUES(2,'Ondiep rond het Boerhaaveplein','ondiep rond het boerhaaveplein',NULL,'2026-11-23 15:57:33.781923',1);
INSERT INTO "project" VALUES(3,'Marco Pololaan, blok C','marco pololaan, blok c',NULL,'2026-11-23 15:57:33.796905',1);
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
INSERT INTO "resident" VALUES(1,1,'main-tenant','Fatima','El','Idrissi',1979,'0600000101','fatima.elidrissi@voorbeeld.example','2026-11-23 15:57:33.753884',1);
INSERT INTO "resident" VALUES(2,2,'main-tenant','Jan','van den','Berg',1941,'0300000102',NULL,'2026-11-23 15:57:33.773047',1);
INSERT INTO "resident" VALUES(3,3,'main-tenant','Ayşe','','Yıldız',NULL,'0600000103',NULL,'2026-11-23 15:57:33.781158',1);
INSERT INTO "resident" VALUES(4,4,'main-tenant','','De','Vries',NULL,NULL,NULL,'2026-11-23 15:57:33.788543',1);
INSERT INTO "resident" VALUES(5,5,'main-tenant','Mohamed Ait','','Lahcen',1968,'0600000105',NULL,'2026-11-23 15:57:33.796024',1);
INSERT INTO "resident" VALUES(6,6,'main-tenant','Agnieszka','','Nowak',1990,'+48000000106','a.nowak@voorbeeld.example','2026-11-23 15:57:33.804645',1);
INSERT INTO "resident" VALUES(7,7,'main-tenant','Winston','','Pinas',NULL,'0300000107',NULL,'2026-11-23 15:57:33.810453',1);
INSERT INTO "resident" VALUES(8,8,'main-tenant','Gerrit','op de','Beek',1952,NULL,NULL,'2026-11-23 15:57:33.817510',1);
INSERT INTO "resident" VALUES(9,9,'main-tenant','Zeynep','','Çelik',NULL,'0600000109',NULL,'2026-11-23 15:57:33.824347',1);
INSERT INTO "resident" VALUES(10,10,'main-tenant','Corrie','van ''t','Hof',1947,'0300000110',NULL,'2026-11-23 15:57:33.829286',1);
INSERT INTO "resident" VALUES(11,11,'main-tenant','Rachid','','Bouzid',1985,'0600000111',NULL,'2026-11-23 15:57:33.834954',1);
INSERT INTO "resident" VALUES(12,12,'main-tenant','Selam','','Tesfay',NULL,'0600000112',NULL,'2026-11-23 15:57:33.838870',1);
INSERT INTO "resident" VALUES(13,13,'main-tenant','','','Ramdin',NULL,'0300000113',NULL,'2026-11-23 15:57:33.842517',1);
INSERT INTO "resident" VALUES(14,14,'main-tenant','Nel','uit den','Bogaard',1938,NULL,NULL,'2026-11-23 15:57:33.846508',1);
INSERT INTO "resident" VALUES(15,15,'main-tenant','Teresa','da','Silva',1975,'0600000115','teresa@voorbeeld.example','2026-11-23 15:57:33.850174',1);
INSERT INTO "resident" VALUES(16,16,'main-tenant','Hüseyin','','Aydın',NULL,'0600000116',NULL,'2026-11-23 15:57:33.854543',1);
INSERT INTO "resident" VALUES(17,17,'main-tenant','Lotte','ter','Haar',1996,NULL,NULL,'2026-11-23 15:57:33.857949',1);
INSERT INTO "resident" VALUES(18,18,'main-tenant','Parisa','','Rostami',NULL,'0600000118',NULL,'2026-11-23 15:57:33.861551',1);
INSERT INTO "resident" VALUES(19,19,'main-tenant','Kees','de','Wit-Bakker',1960,'0300000119',NULL,'2026-11-23 15:57:33.865326',1);
INSERT INTO "resident" VALUES(20,20,'main-tenant','Wai Ling','','Cheung',NULL,'0600000120',NULL,'2026-11-23 15:57:33.869160',1);
CREATE INDEX ix_area_key ON area ("key");
CREATE INDEX ix_area_parent_id ON area (parent_id);
CREATE INDEX ix_area_wijk_id ON area (wijk_id);
CREATE INDEX ix_area_alias_area_id ON area_alias (area_id);
CREATE UNIQUE INDEX uq_area_alias_key_area_id ON area_alias ("key", area_id);
CREATE INDEX ix_dwelling_area_id ON dwelling (area_id);
CREATE UNIQUE INDEX uq_dwelling_address ON dwelling (postcode, house_number, addition) WHERE postcode IS NOT NULL AND house_number IS NOT NULL;
CREATE INDEX ix_project_area_id ON project (area_id);
CREATE INDEX ix_household_dwelling_id ON household (dwelling_id);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('case',20);
INSERT INTO "sqlite_sequence" VALUES('follow_up',20);
COMMIT;
