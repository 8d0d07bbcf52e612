BEGIN TRANSACTION;
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
INSERT INTO "alembic_version" VALUES('0014');
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
INSERT INTO "area" VALUES(1,'municipality','Utrecht','utrecht','GM0344',NULL,NULL,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(2,'wijk','West','west','WK034401',1,2,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(3,'wijk','Noordwest','noordwest','WK034402',1,3,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(4,'wijk','Overvecht','overvecht','WK034403',1,4,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(5,'wijk','Noordoost','noordoost','WK034404',1,5,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(6,'wijk','Oost','oost','WK034405',1,6,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(7,'wijk','Binnenstad','binnenstad','WK034406',1,7,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(8,'wijk','Zuid','zuid','WK034407',1,8,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(9,'wijk','Zuidwest','zuidwest','WK034408',1,9,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(10,'wijk','Leidsche Rijn','leidsche rijn','WK034409',1,10,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(11,'wijk','Vleuten-De Meern','vleuten de meern','WK034410',1,11,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(12,'subwijk','Zuilen','zuilen',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(13,'subwijk','Ondiep','ondiep',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(14,'subwijk','Pijlsweerd','pijlsweerd',NULL,3,3,NULL,'http://utrecht.serc.nl/utrecht-noordwest/','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(15,'subwijk','Kanaleneiland','kanaleneiland',NULL,9,9,NULL,'unverified','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(16,'subwijk','Hoograven','hoograven',NULL,8,8,NULL,'unverified','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(17,'buurt','Welgelegen, Den Hommel','welgelegen, den hommel','BU03440111',2,2,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(18,'buurt','Zamenhofdreef','zamenhofdreef','BU03440321',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(19,'buurt','Neckardreef','neckardreef','BU03440322',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(20,'buurt','Vechtzoom-zuid','vechtzoom zuid','BU03440331',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
INSERT INTO "area" VALUES(21,'buurt','Zambesidreef','zambesidreef','BU03440341',4,4,2020,'CBS Wijk- en buurtkaart','2026-11-28 00:12:21.755587',1);
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
INSERT INTO "area_alias" VALUES(1,1,'Gemeente Utrecht','gemeente utrecht','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(2,2,'Wijk 01 West','wijk 01 west','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(3,2,'Utrecht West','utrecht west','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(4,3,'Wijk 02 Noordwest','wijk 02 noordwest','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(5,3,'Noord-West','noord west','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(6,3,'Utrecht Noordwest','utrecht noordwest','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(7,4,'Wijk 03 Overvecht','wijk 03 overvecht','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(8,5,'Wijk 04 Noordoost','wijk 04 noordoost','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(9,5,'Noord-Oost','noord oost','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(10,5,'Utrecht Noordoost','utrecht noordoost','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(11,6,'Wijk 05 Oost','wijk 05 oost','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(12,6,'Utrecht Oost','utrecht oost','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(13,7,'Wijk 06 Binnenstad','wijk 06 binnenstad','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(14,7,'Centrum','centrum','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(15,8,'Wijk 07 Zuid','wijk 07 zuid','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(16,8,'Utrecht Zuid','utrecht zuid','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(17,9,'Wijk 08 Zuidwest','wijk 08 zuidwest','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(18,9,'Zuid-West','zuid west','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(19,9,'Utrecht Zuidwest','utrecht zuidwest','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(20,10,'Wijk 09 Leidsche Rijn','wijk 09 leidsche rijn','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(21,11,'Wijk 10 Vleuten-De Meern','wijk 10 vleuten de meern','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(22,11,'Vleuten','vleuten','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(23,11,'De Meern','de meern','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(24,17,'Welgelegen','welgelegen','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(25,17,'Den Hommel','den hommel','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(26,18,'Zamenhofdreef en omgeving','zamenhofdreef en omgeving','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(27,19,'Neckardreef en omgeving','neckardreef en omgeving','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(28,20,'Vechtzoom','vechtzoom','2026-11-28 00:12:21.755587',1);
INSERT INTO "area_alias" VALUES(29,21,'Zambesidreef en omgeving','zambesidreef en omgeving','2026-11-28 00:12:21.755587',1);
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
INSERT INTO "assessment" VALUES(1,1,1,1,'2017','2026-11-23',NULL,'2026-11-28 00:13:18.836198',1);
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
	CONSTRAINT fk_case_area_id_area FOREIGN KEY(area_id) REFERENCES area (id), 
	CONSTRAINT ck_case_source CHECK (source IN ('survey', 'key-figure', 'corporation', 'neighbourhood-team', 'self', 'other')), 
	CONSTRAINT fk_case_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT ck_case_stage CHECK (stage IN ('candidate', 'intake', 'support', 'aftercare', 'closed', 'declined')), 
	CONSTRAINT fk_case_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT fk_case_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT ck_case_intensity CHECK (intensity IN ('light', 'usual', 'intensive'))
);
INSERT INTO "case" VALUES(1,1,4,1,1,'support',NULL,'slaapt overdag','2026-11-28 00:12:25.442052',2,NULL,NULL);
INSERT INTO "case" VALUES(2,2,12,NULL,1,'aftercare',NULL,NULL,'2026-11-28 00:12:28.745325',2,NULL,NULL);
INSERT INTO "case" VALUES(3,3,6,NULL,1,'support',NULL,NULL,'2026-11-28 00:12:32.064649',3,NULL,NULL);
INSERT INTO "case" VALUES(4,4,2,NULL,1,'closed',NULL,NULL,'2026-11-28 00:12:35.312177',2,NULL,NULL);
CREATE TABLE case_manager (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_case_manager PRIMARY KEY (id), 
	CONSTRAINT uq_case_manager_key UNIQUE ("key")
);
INSERT INTO "case_manager" VALUES(1,'Noor Voorbeeld','noor voorbeeld','2026-11-28 00:12:22.431248',1);
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
INSERT INTO "case_worry" VALUES(1,1,'rent','2026-11-28 00:12:25.466294',1);
INSERT INTO "case_worry" VALUES(2,1,'dust','2026-11-28 00:12:25.466299',1);
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
INSERT INTO "change" VALUES(1,1,'area',1,'found','{"after":{"kind":"municipality","name":"Utrecht","key":"utrecht","code":"GM0344","year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'CAB6E56654F453BFBA0E97B34BBF1B52',X'EBE51B312F2971CD153007AF427F1DAB86964E90DF1ABEF5CCE27AC294977AB9');
INSERT INTO "change" VALUES(2,1,'area',2,'found','{"after":{"kind":"wijk","name":"West","key":"west","code":"WK034401","parent_id":1,"wijk_id":2,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'AED68F6776CAF0777FECA4DD505CB805',X'C76A302AACB5F3F87C7DE9BF21CF1C5A6BA82A257345D8A6308E5FB8364265F2');
INSERT INTO "change" VALUES(3,1,'area',3,'found','{"after":{"kind":"wijk","name":"Noordwest","key":"noordwest","code":"WK034402","parent_id":1,"wijk_id":3,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'8AA6EE2495B94B5D3CC662D7869A8914',X'69398406B80F30C98A03AA24B4DAEDF4F884C08117719B7799CC71945426355F');
INSERT INTO "change" VALUES(4,1,'area',4,'found','{"after":{"kind":"wijk","name":"Overvecht","key":"overvecht","code":"WK034403","parent_id":1,"wijk_id":4,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'6F4BD65F1EF5FDB38491527C0A4683A9',X'A2BBBF70FE6CA00D260AF970F0EAC42E2AEF8122C68C344109F460864F8E66A2');
INSERT INTO "change" VALUES(5,1,'area',5,'found','{"after":{"kind":"wijk","name":"Noordoost","key":"noordoost","code":"WK034404","parent_id":1,"wijk_id":5,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'DC67FCC2FF313C3232405DEDA9703704',X'F386888F576297326E1868B103BCA9C1A4B2067AE1D4B5EBACF5DB5C7FEED1EE');
INSERT INTO "change" VALUES(6,1,'area',6,'found','{"after":{"kind":"wijk","name":"Oost","key":"oost","code":"WK034405","parent_id":1,"wijk_id":6,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'D75693761DAE81250928AC85295DD03C',X'2AC2077CC24115379150C06ACC6E1EB07D2557F655B387F2A404DF7F8DE9F2C8');
INSERT INTO "change" VALUES(7,1,'area',7,'found','{"after":{"kind":"wijk","name":"Binnenstad","key":"binnenstad","code":"WK034406","parent_id":1,"wijk_id":7,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'252F30710BBA2B6B9B9CE1669B93BCA5',X'9473704681960BD1AA49EC890406FD2A035F64262C2ECF1D03809EF1382999C2');
INSERT INTO "change" VALUES(8,1,'area',8,'found','{"after":{"kind":"wijk","name":"Zuid","key":"zuid","code":"WK034407","parent_id":1,"wijk_id":8,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'0DBA1233E47ADF3DF0FA6F542D37A66E',X'55101B17FB4D1C1B61B664440ED3B411B25B53354A4945C78BBB26540EBF2032');
INSERT INTO "change" VALUES(9,1,'area',9,'found','{"after":{"kind":"wijk","name":"Zuidwest","key":"zuidwest","code":"WK034408","parent_id":1,"wijk_id":9,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'559157D94E432895596D6F4BD38BD104',X'3916F1C27FA12C2B5F93A3D04670A4B0055A315733ACB093D8AD0BA82462DF67');
INSERT INTO "change" VALUES(10,1,'area',10,'found','{"after":{"kind":"wijk","name":"Leidsche Rijn","key":"leidsche rijn","code":"WK034409","parent_id":1,"wijk_id":10,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'BB5C4A45F466EAB7D8C9F4358C6F1958',X'87A4F62B1CA780CC09E93EAE4C25CDBE44C8CF6DAB9C2862F1E2CAA14FFE3E00');
INSERT INTO "change" VALUES(11,1,'area',11,'found','{"after":{"kind":"wijk","name":"Vleuten-De Meern","key":"vleuten de meern","code":"WK034410","parent_id":1,"wijk_id":11,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'FA108072673C25713B3D1325E3534556',X'1172F6D42EAD3A855254B285174E8837B4186B1A643B413B9806D27BA1458BF3');
INSERT INTO "change" VALUES(12,1,'area',12,'found','{"after":{"kind":"subwijk","name":"Zuilen","key":"zuilen","parent_id":3,"wijk_id":3,"source":"http://utrecht.serc.nl/utrecht-noordwest/","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'FF36FC56DC1831C4158C5C62B71B8364',X'FA21524525D5033527C8B39BA9B26CC41EDBDAFCF2C7AF51534C257CC4DBE968');
INSERT INTO "change" VALUES(13,1,'area',13,'found','{"after":{"kind":"subwijk","name":"Ondiep","key":"ondiep","parent_id":3,"wijk_id":3,"source":"http://utrecht.serc.nl/utrecht-noordwest/","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'2E9797CA3FC67B6C5AAD5F543A684884',X'325C20549C94D9D03568ACAAF1412208ECE5F886C7A4E3D2353E2E44E5C88BF0');
INSERT INTO "change" VALUES(14,1,'area',14,'found','{"after":{"kind":"subwijk","name":"Pijlsweerd","key":"pijlsweerd","parent_id":3,"wijk_id":3,"source":"http://utrecht.serc.nl/utrecht-noordwest/","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'34542989B5AC4B4F8949A153067D2956',X'86A73E0B38001EA34197A789B33EC7FDB350ECB04E2C6B47730A68C8D1C16450');
INSERT INTO "change" VALUES(15,1,'area',15,'found','{"after":{"kind":"subwijk","name":"Kanaleneiland","key":"kanaleneiland","parent_id":9,"wijk_id":9,"source":"unverified","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'0D056B1B65D496E20C19F71BA422DF97',X'6CA086BF7B32605DE2A0528964D432CD70EB9572C71BFC7AFEB4FF487D534B67');
INSERT INTO "change" VALUES(16,1,'area',16,'found','{"after":{"kind":"subwijk","name":"Hoograven","key":"hoograven","parent_id":8,"wijk_id":8,"source":"unverified","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'343739A5237ADF59E13A48A71B68F4A9',X'36E3027C70A293C1653B2C988DC7BB372AAD80D5D88C8F4422C29A04B02C6FD7');
INSERT INTO "change" VALUES(17,1,'area',17,'found','{"after":{"kind":"buurt","name":"Welgelegen, Den Hommel","key":"welgelegen, den hommel","code":"BU03440111","parent_id":2,"wijk_id":2,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'61AE334E5CE19BAA560847489A6682FF',X'14014D6B822D25B73B332FB1985031D1066AE5C2E1556EB1256E0421EDE5920D');
INSERT INTO "change" VALUES(18,1,'area',18,'found','{"after":{"kind":"buurt","name":"Zamenhofdreef","key":"zamenhofdreef","code":"BU03440321","parent_id":4,"wijk_id":4,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'8ECDE21E88720E53A1F947C672136DDD',X'D9E6D8A34FA206D4B1157EC43B708B84C5CE0F6235001104825C832715AF79FA');
INSERT INTO "change" VALUES(19,1,'area',19,'found','{"after":{"kind":"buurt","name":"Neckardreef","key":"neckardreef","code":"BU03440322","parent_id":4,"wijk_id":4,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'001127FADA21525F10F32EB33207FB8D',X'BE836BCDFB0B8199E46B26FE399B966E7C6BACDC8CB24E376AFA9698D8B2CF9B');
INSERT INTO "change" VALUES(20,1,'area',20,'found','{"after":{"kind":"buurt","name":"Vechtzoom-zuid","key":"vechtzoom zuid","code":"BU03440331","parent_id":4,"wijk_id":4,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'1FE32BA75B267884F2F69D0225416007',X'2053D1CF628608F029B5A8D3D54FC3F69C2CDC0D6EC321626F92B42B098FA994');
INSERT INTO "change" VALUES(21,1,'area',21,'found','{"after":{"kind":"buurt","name":"Zambesidreef","key":"zambesidreef","code":"BU03440341","parent_id":4,"wijk_id":4,"year":2020,"source":"CBS Wijk- en buurtkaart","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'5904510F360DB9503E8C390AFDBC5098',X'E210662ECAB51DC68C52177B957DDE671254051A9D8A8F6208C8DF05B8DD89D8');
INSERT INTO "change" VALUES(22,1,'area_alias',1,'found','{"after":{"area_id":1,"name":"Gemeente Utrecht","key":"gemeente utrecht","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'A46D549B02932D5BB5112D6C42FE0022',X'2598A7A9928B7B00614CD2D8930725BA5998A773BE75BA4CB95CDF232A73D755');
INSERT INTO "change" VALUES(23,1,'area_alias',2,'found','{"after":{"area_id":2,"name":"Wijk 01 West","key":"wijk 01 west","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'7A3ABA12DBA769743BE75F64195F8774',X'AB9BC2EF48BC147B91C732151D0B3342DF6B91904EF4F359E74C17130877F150');
INSERT INTO "change" VALUES(24,1,'area_alias',3,'found','{"after":{"area_id":2,"name":"Utrecht West","key":"utrecht west","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'AF1A3EF324AEFDF88E927C06A1C57F7B',X'51A733E2D9B37512B0D6665B458900ACF4D6A80F1D2632E34498B22FCDD2CBC1');
INSERT INTO "change" VALUES(25,1,'area_alias',4,'found','{"after":{"area_id":3,"name":"Wijk 02 Noordwest","key":"wijk 02 noordwest","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'D5B00F2C36ECA351AF48AB7E0BE3F35A',X'464A1918E329C6C92AFBEFFFC3C598FCB9A3FD6D92E7E333E074B603D60BE7EB');
INSERT INTO "change" VALUES(26,1,'area_alias',5,'found','{"after":{"area_id":3,"name":"Noord-West","key":"noord west","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'46BFC658ACA2F4F6676C301AB4B5DC1B',X'1B7885F626B7E34FB2C8EC8279680CF08445E391C36F8E942168101F048069C1');
INSERT INTO "change" VALUES(27,1,'area_alias',6,'found','{"after":{"area_id":3,"name":"Utrecht Noordwest","key":"utrecht noordwest","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'623AC6E31A6FF4DACCFFBBAB58FD5C17',X'48EBD58B84B54EAE5E16C9D9BF521CA6BA374AD764371D4CF7A4479AC51FAD6F');
INSERT INTO "change" VALUES(28,1,'area_alias',7,'found','{"after":{"area_id":4,"name":"Wijk 03 Overvecht","key":"wijk 03 overvecht","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'DC5F09EC9D35BF549CF9E9B4CDB8C8FF',X'9E00CDC462FEA5437796C97BB352EBA1DF059D34A2032461D8AB5570420E92CA');
INSERT INTO "change" VALUES(29,1,'area_alias',8,'found','{"after":{"area_id":5,"name":"Wijk 04 Noordoost","key":"wijk 04 noordoost","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'AE8ABDC062B91DB932DC341E048F3B42',X'630E3B251C713CD3BB56FDAECD8F45D042BB0D4D78ECC8BCC4FA397D3447C699');
INSERT INTO "change" VALUES(30,1,'area_alias',9,'found','{"after":{"area_id":5,"name":"Noord-Oost","key":"noord oost","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'92BC98479D6E2CD4480E895765D82767',X'B212C4BFD09D1A7EE8F7752D9205DAE39779786D1239006F0EADB9B45ACDD807');
INSERT INTO "change" VALUES(31,1,'area_alias',10,'found','{"after":{"area_id":5,"name":"Utrecht Noordoost","key":"utrecht noordoost","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'D1FC4DB70EE84F4F1235B2315E9A8070',X'80E40A56B06D913DD71B4DEF9FAB8FCED18806194BFAD362BBB94F9D48974C14');
INSERT INTO "change" VALUES(32,1,'area_alias',11,'found','{"after":{"area_id":6,"name":"Wijk 05 Oost","key":"wijk 05 oost","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'6EC0753F20D5CB3775C7CCC6518E1F68',X'E257447BE69518D693FD65BEB885216E90460B014AE70C14CF597BAE3DD3C2FB');
INSERT INTO "change" VALUES(33,1,'area_alias',12,'found','{"after":{"area_id":6,"name":"Utrecht Oost","key":"utrecht oost","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'3C2092FE7B02887EFDBDE7BBF0144EFB',X'E329E34538AF8F9CB093C364C9C33589A33E45B28D5406773A901903080B7DFA');
INSERT INTO "change" VALUES(34,1,'area_alias',13,'found','{"after":{"area_id":7,"name":"Wijk 06 Binnenstad","key":"wijk 06 binnenstad","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'CD5D0662845333FF1FBC503E493A0153',X'57BA9AD68BF3FDAF696F6E20B932A52B42B140268B3E7E2AC73C278595311948');
INSERT INTO "change" VALUES(35,1,'area_alias',14,'found','{"after":{"area_id":7,"name":"Centrum","key":"centrum","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'1DE35D53B9F0B9A1095AD6F36156162F',X'1BE9C63F13ABAAFE7B5A569529C2B705875FC5F71C7BF65B0570B5E6367FBEBE');
INSERT INTO "change" VALUES(36,1,'area_alias',15,'found','{"after":{"area_id":8,"name":"Wijk 07 Zuid","key":"wijk 07 zuid","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'92ED27B8D96BE5A5B6E8BA4F35C3DB17',X'48E1116C0D23981A9A307A2328E7A1E93A24E673C646A22FE9A4CC6CE160B345');
INSERT INTO "change" VALUES(37,1,'area_alias',16,'found','{"after":{"area_id":8,"name":"Utrecht Zuid","key":"utrecht zuid","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'F29662DB12249EFF00CFDA93AA9BB4F8',X'07A041ABD5F357CF7A931C8019DA0E73DF1063383196896F1CBE2CCAC5215FFB');
INSERT INTO "change" VALUES(38,1,'area_alias',17,'found','{"after":{"area_id":9,"name":"Wijk 08 Zuidwest","key":"wijk 08 zuidwest","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'FCB4698466E0334703490103A6F17EB4',X'09F2EB28F6AFD205430CE29BE3604F76FC801C46D16D2A3A92F17BF24A1EA447');
INSERT INTO "change" VALUES(39,1,'area_alias',18,'found','{"after":{"area_id":9,"name":"Zuid-West","key":"zuid west","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'13ECABB022F9718840CFCD3F62071A76',X'B5C3FA3C108F445506862F60F597679C8FDAA4DB76150DA8A068620DB2363381');
INSERT INTO "change" VALUES(40,1,'area_alias',19,'found','{"after":{"area_id":9,"name":"Utrecht Zuidwest","key":"utrecht zuidwest","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'F29C4B7AD0B8606BF3507CDC8A76D8FD',X'16F10E8779DC4A34C8F9483E8BC302B099681A496B4557760BB1DEF9C57EE2D7');
INSERT INTO "change" VALUES(41,1,'area_alias',20,'found','{"after":{"area_id":10,"name":"Wijk 09 Leidsche Rijn","key":"wijk 09 leidsche rijn","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'8FB6C3A6990976164075C9972D0D356A',X'69E2683CB1DC87E297E84BA5DF06F2A4D7F3693A6683A96F5DCA2839C44F3DA3');
INSERT INTO "change" VALUES(42,1,'area_alias',21,'found','{"after":{"area_id":11,"name":"Wijk 10 Vleuten-De Meern","key":"wijk 10 vleuten de meern","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'06DC0A50274D00DD679BDCEB93355152',X'E38A8DCA17F028DC47CE55F15B0176D08165A7D95ECB6EECBE7DE849CD6398B2');
INSERT INTO "change" VALUES(43,1,'area_alias',22,'found','{"after":{"area_id":11,"name":"Vleuten","key":"vleuten","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'7E98A8521FE525806E1BA789D5B5CBD3',X'FDAB16BD67A83DCCC1C82418B471E0EFBEC149B52D03AB847E549F6B434DB35C');
INSERT INTO "change" VALUES(44,1,'area_alias',23,'found','{"after":{"area_id":11,"name":"De Meern","key":"de meern","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'B28CEF74DF92989E24F059595D1A500C',X'056712CCCF83A4FD4B8509A834035F3230E73E155D554D6DB820CEFFE1321BD3');
INSERT INTO "change" VALUES(45,1,'area_alias',24,'found','{"after":{"area_id":17,"name":"Welgelegen","key":"welgelegen","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'CF5C1B1EC739A956FD87537633CC78E0',X'F0DEE2A5FB9D498DD9CD1775637239C772B2B40040DD44D4C51E4E97A100B32B');
INSERT INTO "change" VALUES(46,1,'area_alias',25,'found','{"after":{"area_id":17,"name":"Den Hommel","key":"den hommel","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'FB5FFB39FF81883CF91CEB4880441E47',X'6B98E2FC8C8FB383C05FD7CD354BF21A5AB06F100DE572AE93AB9AC3577BA9FE');
INSERT INTO "change" VALUES(47,1,'area_alias',26,'found','{"after":{"area_id":18,"name":"Zamenhofdreef en omgeving","key":"zamenhofdreef en omgeving","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'9CFEEA579C72A2B04E21AB517F6FE905',X'ACF89034AFCA64539ED1A2A7AB1225115C05F62F483D62FA384E11BE466884F3');
INSERT INTO "change" VALUES(48,1,'area_alias',27,'found','{"after":{"area_id":19,"name":"Neckardreef en omgeving","key":"neckardreef en omgeving","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'5838C3745CF970120CECE68FEF5B2F1B',X'046D3C0C3AF54FB0C710F25C62B5F17ED551A1AB6FEE81E455BC417DBA041193');
INSERT INTO "change" VALUES(49,1,'area_alias',28,'found','{"after":{"area_id":20,"name":"Vechtzoom","key":"vechtzoom","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'ABA412891F4776E7C8C6537BDE6505C9',X'693B1DF1FD991E29D56A729AD6CDCB7FACB6DC2B1A1AE7B3A1EA4D6A92885F24');
INSERT INTO "change" VALUES(50,1,'area_alias',29,'found','{"after":{"area_id":21,"name":"Zambesidreef en omgeving","key":"zambesidreef en omgeving","created_at":"2026-11-28 00:12:21.755587","version":1}}',X'23329E5F629F45BD457D7544029F8D8A',X'B1F5726E41E578F4B521100E87108BBE36C805334219ED376C22FB10F30F88AF');
INSERT INTO "change" VALUES(51,1,'moving_allowance',1,'found','{"after":{"effective_from":"2007-03-01","amount":505500,"source":"emea.nl (Aedes)","shipped":1,"created_at":"2026-11-28 00:12:22.151424","version":1}}',X'525B2A1FFA03E21C9B65ABDBC560D92A',X'1D9EF8048E2FEAEE211B22BA3048D1A7F4BC4F9A0787B4D620ADFB9DA500F716');
INSERT INTO "change" VALUES(52,1,'moving_allowance',2,'found','{"after":{"effective_from":"2017-02-28","amount":591000,"source":"stade-advies.nl; aedes.nl","shipped":1,"created_at":"2026-11-28 00:12:22.151442","version":1}}',X'E57BDA266B36B233F878508344D3F45F',X'3D67F913AF2DC64628F94532F9A8380B9455B80549AB363AD02956EA087DDC74');
INSERT INTO "change" VALUES(53,1,'moving_allowance',3,'found','{"after":{"effective_from":"2018-02-16","amount":599300,"source":"https://www.aedes.nl/artikelen/klant-en-wonen/huurbeleid/hogere-verhuiskostenvergoeding-per-1-maart.html","shipped":1,"created_at":"2026-11-28 00:12:22.151450","version":1}}',X'090C8A6F6A4D69214A86F5D98B539536',X'200F03079FE34519C3EA1EED6D8C85280D9DBC002382D475F1B7ACBC465F4822');
INSERT INTO "change" VALUES(54,1,'moving_allowance',4,'found','{"after":{"effective_from":"2019-02-28","source":"niet gevonden / not found","shipped":1,"created_at":"2026-11-28 00:12:22.151456","version":1}}',X'77435C3F65F9731B1D504881FA17B934',X'4C78291CDB10632F6B235AFD9520860889346D5D137EEE1AF394ACD7634A92A9');
INSERT INTO "change" VALUES(55,1,'moving_allowance',5,'found','{"after":{"effective_from":"2020-02-29","amount":625300,"source":"rijksoverheid.nl","shipped":1,"created_at":"2026-11-28 00:12:22.151463","version":1}}',X'73836CE2EA82871F00B93882405A4B25',X'08CFE2B6EDBD3FE7F69B418E269B4A01BD746E716571F80A2776D00778E83658');
INSERT INTO "change" VALUES(56,1,'moving_allowance',6,'found','{"after":{"effective_from":"2021-02-28","amount":633400,"source":"rijksoverheid.nl","shipped":1,"created_at":"2026-11-28 00:12:22.151469","version":1}}',X'F90B341406EF735272F27152E3434F50',X'42BAABA908AC75597761F489FF38C0685E7CCF954A9E9243BD7C4A87A4605502');
INSERT INTO "change" VALUES(57,1,'moving_allowance',7,'found','{"after":{"effective_from":"2022-02-28","amount":650500,"source":"rijksoverheid.nl","shipped":1,"created_at":"2026-11-28 00:12:22.151476","version":1}}',X'1105EF59A4E2A48E4A0B8BBC54E19B92',X'FB1F286A2D4D466B5E6DB59F2911BD26B137D013DE0501A6C31CFE4992435A96');
INSERT INTO "change" VALUES(58,1,'moving_allowance',8,'found','{"after":{"effective_from":"2023-02-28","amount":715600,"source":"rijksoverheid.nl","shipped":1,"created_at":"2026-11-28 00:12:22.151485","version":1}}',X'64CB1B12891CB9DCD21332B3E2E52FF0',X'5B3DE6D2BB051A234CEAEDBBA61624F8FEC2D0FDD41B8ADC7B75B46B48177F54');
INSERT INTO "change" VALUES(59,1,'moving_allowance',9,'found','{"after":{"effective_from":"2024-02-29","amount":742800,"source":"rijksoverheid.nl","shipped":1,"created_at":"2026-11-28 00:12:22.151492","version":1}}',X'90587DB34502DBA10025F2B27F33D73B',X'87422BB6C807E41BBC73CD4DE85BCC5DD9A788E799C3DBFAE455EA8107693933');
INSERT INTO "change" VALUES(60,1,'need_kind',1,'found','{"after":{"name":"neighbours","key":"neighbours","shipped":1,"created_at":"2026-11-28 00:12:22.143938","version":1}}',X'2D6164CC07CAB41A8D53ACBE492044A0',X'74150CBE1E1C8666B06197FDC902FF34C4CBCBA8C080C350870CF3D9047D99C9');
INSERT INTO "change" VALUES(61,1,'need_kind',2,'found','{"after":{"name":"rent","key":"rent","shipped":1,"created_at":"2026-11-28 00:12:22.143945","version":1}}',X'5EF41F594D1A9517A0687D9B4AF5F04E',X'252259606CDE56190B1A2505024FAF764B5398F63F8FDA9D3C978EC99867A230');
INSERT INTO "change" VALUES(62,1,'need_kind',3,'found','{"after":{"name":"where-to-go","key":"where to go","shipped":1,"created_at":"2026-11-28 00:12:22.143949","version":1}}',X'60490C0B4D34240405FDAE1F8531C439',X'30B21731D082C9DFF82CD3BB5ADD8B07453EF9E00E71A0E43834C8FD6F7E7A84');
INSERT INTO "change" VALUES(63,1,'need_kind',4,'found','{"after":{"name":"dust","key":"dust","shipped":1,"created_at":"2026-11-28 00:12:22.143967","version":1}}',X'3DF15DC2A58E028E9D7A5070B49AFE99',X'C0654D5FAF57450A306108786CEBF0C9A979C77AC2F873F052792219F173A5D3');
INSERT INTO "change" VALUES(64,1,'need_kind',5,'found','{"after":{"name":"privacy","key":"privacy","shipped":1,"created_at":"2026-11-28 00:12:22.143969","version":1}}',X'BEA1C6972AF59DFE0F2BF0B1AC710948',X'07E4914430EA4DC40D4AA8DE7C4402EE9DE9685746252FD6B83991214AF80740');
INSERT INTO "change" VALUES(65,1,'need_kind',6,'found','{"after":{"name":"debts","key":"debts","shipped":1,"created_at":"2026-11-28 00:12:22.143971","version":1}}',X'591A63815AB4B501386171D1A7C53C14',X'F6548DDCF5FF7AF30064AF135D06E5ECF0332ABED26B63576F8F3F66DDBE3000');
INSERT INTO "change" VALUES(66,1,'need_kind',7,'found','{"after":{"name":"income","key":"income","shipped":1,"created_at":"2026-11-28 00:12:22.143973","version":1}}',X'9646ADC2FD7E45951AA448106DA73552',X'79774234076844B25DF434E41837E36FF67DA137FA3DA1FCE615C21E30BD0714');
INSERT INTO "change" VALUES(67,1,'need_kind',8,'found','{"after":{"name":"health","key":"health","shipped":1,"created_at":"2026-11-28 00:12:22.143976","version":1}}',X'CF18A8A014127B79F3520E484334E98E',X'D4D1B08397207D662579F7394B3E2DAC8C9221ACB276032ABB7498F399FC78E6');
INSERT INTO "change" VALUES(68,1,'need_kind',9,'found','{"after":{"name":"mental-health","key":"mental health","shipped":1,"created_at":"2026-11-28 00:12:22.143978","version":1}}',X'FFCB06D9A8869BDB9E5FD64970981998',X'01D95F7F12289F7C7E03A8E059620FD9A108CFC5E996D3B7B7B883A66572221B');
INSERT INTO "change" VALUES(69,1,'need_kind',10,'found','{"after":{"name":"care","key":"care","shipped":1,"created_at":"2026-11-28 00:12:22.143980","version":1}}',X'4DB77548572DDF9740A6532463051ED6',X'B524F654983510928EDEF599D7120DE764976DE9C68A56180AB893CD18ABE6B7');
INSERT INTO "change" VALUES(70,1,'need_kind',11,'found','{"after":{"name":"children","key":"children","shipped":1,"created_at":"2026-11-28 00:12:22.143981","version":1}}',X'B16A4504F22D3C5179390E858A67EC35',X'6DB07DFFF2B9FF66CCA41F7B05D625B1DA7AB268A3679A516732281CD4721E4A');
INSERT INTO "change" VALUES(71,1,'need_kind',12,'found','{"after":{"name":"loneliness","key":"loneliness","shipped":1,"created_at":"2026-11-28 00:12:22.143983","version":1}}',X'D762AA04FA4FD8EA42066A83C72468DA',X'494E3B5A18F753F14852E80E1E382C84A278F8F10FD2D2CE9D2D884EF5FCBD08');
INSERT INTO "change" VALUES(72,1,'need_kind',13,'found','{"after":{"name":"relations","key":"relations","shipped":1,"created_at":"2026-11-28 00:12:22.143984","version":1}}',X'73292ED03972309681F14A194985788E',X'ADBA5FB3E4455B031445974801172B6C8EBC7C15D753A954FF9AB056EEAC91FD');
INSERT INTO "change" VALUES(73,1,'need_kind',14,'found','{"after":{"name":"language","key":"language","shipped":1,"created_at":"2026-11-28 00:12:22.143985","version":1}}',X'B788DC8E0D700DCDF341BDF697508D8D',X'6B3C9865322DF5534669E0D0A096645A82568B1C20DD4E34ADC23AF9B1F47810');
INSERT INTO "change" VALUES(74,1,'need_kind',15,'found','{"after":{"name":"paperwork","key":"paperwork","shipped":1,"created_at":"2026-11-28 00:12:22.143987","version":1}}',X'F697BBDA24C05BD143C6953C7461438D',X'05588C9F35EF18C07131434C241C016F0EF73772B3923C3897A67130B501416A');
INSERT INTO "change" VALUES(75,1,'need_kind',16,'found','{"after":{"name":"clearing","key":"clearing","shipped":1,"created_at":"2026-11-28 00:12:22.143989","version":1}}',X'C699B41568184A29467C382567178677',X'594704331F33F846E0B9C9946AEFCAFE0B286AF6B07DCF6B344CC3C68F356813');
INSERT INTO "change" VALUES(76,1,'need_kind',17,'found','{"after":{"name":"moving-help","key":"moving help","shipped":1,"created_at":"2026-11-28 00:12:22.143990","version":1}}',X'55CBA096258084D4B7287436FD6815F2',X'BB7D399DCC7BAA48DD272797B3F73A247C95814042CA8237137018847CCAA4C8');
INSERT INTO "change" VALUES(77,1,'need_kind',18,'found','{"after":{"name":"safety","key":"safety","shipped":1,"created_at":"2026-11-28 00:12:22.143992","version":1}}',X'09B4A49A0A9B6C8480E6ED50B865D52E',X'0A9DC855845D5B6F652CCA0A9F6164F495C226ADAFC09BC206CEEE72010EEA33');
INSERT INTO "change" VALUES(78,1,'need_kind',19,'found','{"after":{"name":"other","key":"other","shipped":1,"created_at":"2026-11-28 00:12:22.143994","version":1}}',X'C809637C770438ACF434AB285487253A',X'E1A8FF232D206A84F7A800C93313FBC8F10B9D2F2930392AD0C9F9CB31EC29C9');
INSERT INTO "change" VALUES(79,1,'organisation',1,'found','{"after":{"kind":"corporation","name":"Bo-Ex","key":"bo ex","year":2023,"source":"Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'47FE0B64E0A410E148CD2D744D088FA9',X'F81B0FE4EBAAAAC499180CA5DDFF5FA67CCF2C1AC04B9883E1560D7C73A10ED5');
INSERT INTO "change" VALUES(80,1,'organisation',2,'found','{"after":{"kind":"corporation","name":"Cazas Wonen","key":"cazas wonen","year":2023,"source":"Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'998DFEE28470F8F9719E62D5E5F6D5B1',X'73C62BEF1EB44C36A5918434725D942770E2E02810F50BE22E892149E25142B5');
INSERT INTO "change" VALUES(81,1,'organisation',3,'found','{"after":{"kind":"corporation","name":"Habion","key":"habion","year":2023,"source":"Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'DAAEF1C4F5AAECD7E6478FFD338BC17A',X'159206AF931D28433B7EB1B4D9B0CFA503CD6AE7257D99F6B4A7D5DFE6DEEAFD');
INSERT INTO "change" VALUES(82,1,'organisation',4,'found','{"after":{"kind":"corporation","name":"SSH","key":"ssh","year":2023,"source":"Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'B253AD10F501EE6588A9C1C2DA3DBA4D',X'973506B6AD7C3794D1728432489AF7F05DD632D93CDBFE659D67E69EA3171F95');
INSERT INTO "change" VALUES(83,1,'organisation',5,'found','{"after":{"kind":"corporation","name":"Stichting Portaal","key":"stichting portaal","year":2023,"source":"Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'409FCDEDB805D3B121B6DE534AA06501',X'92F7C7135D4736AB2C0CA93898B54CDAD6FFAAF776EAC05AED06D6CB5BE94F5F');
INSERT INTO "change" VALUES(84,1,'organisation',6,'found','{"after":{"kind":"corporation","name":"Woonin","key":"woonin","year":2023,"source":"Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'2457198062B32B28EF27A0B76D212971',X'5C92BEC4A2F0BCF6C5860FC9D3E9EC3FEE88A66D5C9EAAE5761E6491ED1DD68C');
INSERT INTO "change" VALUES(85,1,'organisation',7,'found','{"after":{"kind":"corporation","name":"Mitros","key":"mitros","valid_until":"2023-10-25","year":2020,"source":"STUW 2020: https://www.duic.nl/wonen/komende-vijf-jaar-5000-nieuwe-sociale-huurwoningen-in-utrecht/; niet meer bij de afspraken van 26-10-2023, opgegaan in Woonin [U]","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'A0DAB296DE31E9A535C961861A138227',X'618188F1B7CB847844F3CCB72A84C538CE72EA24707FE9F2CE6FB7B0222CB20C');
INSERT INTO "change" VALUES(86,1,'organisation',8,'found','{"after":{"kind":"corporation","name":"GroenWest","key":"groenwest","year":2020,"source":"STUW 2020: https://www.duic.nl/wonen/komende-vijf-jaar-5000-nieuwe-sociale-huurwoningen-in-utrecht/; niet bij de afspraken van 26-10-2023","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'F5C8BDA078C258EAC76522F142D8557C',X'347D641ADE1B16CEF759C3BF9B5A0ABA83C22C4B2C6BCAFA28BE74857E7FF946');
INSERT INTO "change" VALUES(87,1,'organisation',9,'found','{"after":{"kind":"tenants-organisation","name":"Huurdersvereniging Bo-Ex","key":"huurdersvereniging bo ex","year":2023,"source":"Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'8C7972F96E43B2CA0C43832C2DDDB69F',X'5A4716F82EEE7DE5E8B3FC910D662E158C27A38E54D8449F51BF6FE8716BF4CE');
INSERT INTO "change" VALUES(88,1,'organisation',10,'found','{"after":{"kind":"tenants-organisation","name":"Huurdersvereniging Weidelanden","key":"huurdersvereniging weidelanden","year":2023,"source":"Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'5802076973BF38FAB0C36891F92367CF',X'FDA5A04C03DE05A936BE771DEC420A9C7A2FECEB1A7F5661395C5A1A634F4D99');
INSERT INTO "change" VALUES(89,1,'organisation',11,'found','{"after":{"kind":"tenants-organisation","name":"BoKS","key":"boks","year":2023,"source":"Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'2143BBDC48927ED299993D5103C3263C',X'17097A05FBCBA12EE7AAB85AFB0B9E9320690A8CA6B13B4F4D3CAAE67F49B458');
INSERT INTO "change" VALUES(90,1,'organisation',12,'found','{"after":{"kind":"tenants-organisation","name":"Huurdersraad Portaal Regio Utrecht","key":"huurdersraad portaal regio utrecht","year":2023,"source":"Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'8E4F7B0BBCF17F8974A36AC1BB2A265D',X'4A9F4C8D053FDD9065B095D094086A75FC7591C009B861C5B791C47D994BAC49');
INSERT INTO "change" VALUES(91,1,'organisation',13,'found','{"after":{"kind":"tenants-organisation","name":"Wooninspraak","key":"wooninspraak","year":2023,"source":"Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'746A88F25405B01EB7B732D92D432EF9',X'A7A17D0771E79C6D8D1ECE595BAF979904F3B17CB130711E7F3C39A875138799');
INSERT INTO "change" VALUES(92,1,'organisation',14,'found','{"after":{"kind":"neighbourhood-team","name":"Buurtteamorganisatie Sociaal Utrecht","key":"buurtteamorganisatie sociaal utrecht","source":"https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'6213644BF3D3152028473E0564AA3C1B',X'7E1CE0EA89985D6E9A9ABAA6770D91AA60C66749477EF73ADE1B025FD9B2EB05');
INSERT INTO "change" VALUES(93,1,'organisation',15,'found','{"after":{"kind":"neighbourhood-team","name":"Lokalis","key":"lokalis","source":"https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'22F1A1F12B7EC1C72FC64C63F0CC588C',X'FAA24FEDE6FF7053AD78D165F87A58D861D5F87382C3790BA20BB9E9F1A6720A');
INSERT INTO "change" VALUES(94,1,'organisation',16,'found','{"after":{"kind":"police","name":"Politie","key":"politie","year":2021,"source":"https://zoek.officielebekendmakingen.nl/gmb-2021-237816.html","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'B9323B9237A9D73B1A61EC209B7608DC',X'D1C6D74B20A57A7F7FEF741CE1ABE99E7D38B2629CE1B91039E0C3386B874923');
INSERT INTO "change" VALUES(95,1,'organisation',17,'found','{"after":{"kind":"help","name":"U Centraal","key":"u centraal","source":"https://www.u-centraal.nl/woonomgeving/herstructurering/","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'F4CD1A208112A2466E28366A9E880BDE',X'B89381D108CB0D5E347DCD2779A44A1FA923CA46C5D7FE27CE66FF23F3C02CEF');
INSERT INTO "change" VALUES(96,1,'organisation',18,'found','{"after":{"kind":"help","name":"Buurtbemiddeling","key":"buurtbemiddeling","source":"https://www.kwadraad.nl/privacy-en-werkwijze/welke-gegevens-leggen-we-vast/","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'78676586B60E5C900EA8676B255FC8C3',X'6C6B3110B45D57A596168B5F09857831CD1968148AA6FF73B3F9A4F5F7D47907');
INSERT INTO "change" VALUES(97,1,'organisation',19,'found','{"after":{"kind":"municipality","name":"gemeente Utrecht","key":"gemeente utrecht","source":"https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'5F92117BF7B7D11F6000B4FA474C5777',X'7926B448F8BF5F364D3A72C569425377DF172FF0ECDA5238938B25EEBC2B324C');
INSERT INTO "change" VALUES(98,1,'organisation',20,'found','{"after":{"kind":"other","name":"Het Vierde Huis","key":"het vierde huis","source":"https://mijn.boex.nl/urgentie","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'0C26A767F5492C62854F27C8A35C1DF7',X'E49B2C5F71FFA4FF344D05B586D2EFCF333B34D9E96B67D08973B1486BF3BBAA');
INSERT INTO "change" VALUES(99,1,'organisation_alias',1,'found','{"after":{"organisation_id":1,"name":"Boex","key":"boex","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'65E2A6EB0317F9DE1E49116F9FFD8887',X'7E67CC04B94C88D36F3D7AD7E29F48E56FD112BFC961E1C49E86DF9C835926AA');
INSERT INTO "change" VALUES(100,1,'organisation_alias',2,'found','{"after":{"organisation_id":2,"name":"Cazas","key":"cazas","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'B8FCFD616E1C593C0007FFFB69564D25',X'61629AAF49DD2A7C362E7679B3703A24C08BDF922B802712E989613A61B2AE9D');
INSERT INTO "change" VALUES(101,1,'organisation_alias',3,'found','{"after":{"organisation_id":5,"name":"Portaal","key":"portaal","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'10D86E343B6F5361784C8D97E2825FFE',X'B01C442E0FFB2923AA59527A90A28E168B2A80D5AED76450F3DED0213C7B9BE6');
INSERT INTO "change" VALUES(102,1,'organisation_alias',4,'found','{"after":{"organisation_id":14,"name":"Sociaal Utrecht","key":"sociaal utrecht","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'A86C175214A3C4DCC33694E848877848',X'82BAFE65279C70391933332D0ACE210980009AA817BA4B74C86110095DE854AA');
INSERT INTO "change" VALUES(103,1,'organisation_alias',5,'found','{"after":{"organisation_id":14,"name":"buurtteam","key":"buurtteam","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'0E22C746B1ACCFA1B15348A2F2AA586B',X'9C41561563E96950AD92883506CF7FB77486C03AF7DB6CD534CC0FE8E169DECC');
INSERT INTO "change" VALUES(104,1,'organisation_alias',6,'found','{"after":{"organisation_id":14,"name":"neighbourhood team","key":"neighbourhood team","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'243D8994840E7ED8FBF5CF4961A0361A',X'6BED66F723CE7836145616AA35F319011BB58AF48E08BAAA48514D489D6721A4');
INSERT INTO "change" VALUES(105,1,'organisation_alias',7,'found','{"after":{"organisation_id":15,"name":"buurtteam jeugd en gezin","key":"buurtteam jeugd en gezin","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'C2321266953291727892F11245579630',X'1B436B01C08B59B3EDB7D3A01BAFF4B3A00B6DA10229839501FCA873F2ED5DCC');
INSERT INTO "change" VALUES(106,1,'organisation_alias',8,'found','{"after":{"organisation_id":16,"name":"police","key":"police","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'C4DFE349330E5090229DE884CF71802C',X'036B3166276162574B65AF95CDBEE736B84E9F899AF20DF521CE23A169962C8D');
INSERT INTO "change" VALUES(107,1,'organisation_alias',9,'found','{"after":{"organisation_id":18,"name":"neighbour mediation","key":"neighbour mediation","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'4FAE27A6549042BDE89E1CF6CD11FFC2',X'DF1C9DBE4F19F718E2BE63DEF9B7D4D389242ADBCB32E3374824EF2077A47E46');
INSERT INTO "change" VALUES(108,1,'organisation_alias',10,'found','{"after":{"organisation_id":19,"name":"gemeente","key":"gemeente","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'5CE456875006DE281D17948AB9FFB6C5',X'CA89264D725D1D0E47F3D1835080B55285CC89875636A30D15FF5338C141BB7C');
INSERT INTO "change" VALUES(109,1,'organisation_alias',11,'found','{"after":{"organisation_id":19,"name":"municipality","key":"municipality","created_at":"2026-11-28 00:12:22.050210","version":1}}',X'7FC9F117218251111CA98B5DB2275E01',X'BD71108750CBF64BDE99FC77AF9A11CA7A1B23C7BCF4E430A84C9C364EE7210E');
INSERT INTO "change" VALUES(110,1,'theme',1,'found','{"after":{"name":"nuisance","key":"nuisance","shipped":1,"created_at":"2026-11-28 00:12:22.141848","version":1}}',X'2E31D1E60ACFD2A176C9465010FB2BB6',X'0BAFE2235AB2EE7E5C40E9D9B9F8F510489F3246EAE326639B6E67E7F7E8381C');
INSERT INTO "change" VALUES(111,1,'theme',2,'found','{"after":{"name":"safety","key":"safety","shipped":1,"created_at":"2026-11-28 00:12:22.141864","version":1}}',X'907E7B7A96BE27BE1ACC9D5CA3559D21',X'4D07B4BBC9C69EC3FB93C4B605A53E95C5F0B2770F31E7E6B606AE005F7FB3A7');
INSERT INTO "change" VALUES(112,1,'theme',3,'found','{"after":{"name":"loneliness","key":"loneliness","shipped":1,"created_at":"2026-11-28 00:12:22.141869","version":1}}',X'5600FAFFFF754C386D40F4A5FD9D75AB',X'A66C4984DC5DF5CE3972ED9BB9C11B3B3615AC0BCBB9F1D74B97A436764585D6');
INSERT INTO "change" VALUES(113,1,'theme',4,'found','{"after":{"name":"debts","key":"debts","shipped":1,"created_at":"2026-11-28 00:12:22.141873","version":1}}',X'C7D990FE7FA8F3AD154C6B4F796E4452',X'5ECE3E3A4A12184AC3BC6B61E04D5344D138349A8182EFCFEFBCAD829FF84A8D');
INSERT INTO "change" VALUES(114,1,'theme',5,'found','{"after":{"name":"rent","key":"rent","shipped":1,"created_at":"2026-11-28 00:12:22.141877","version":1}}',X'70C105B290EE3FA4114BE0BB08293DC0',X'98D77E3542BD9570368C6EC7C59D2866402E950616A3BE89562A2FE8715CC043');
INSERT INTO "change" VALUES(115,1,'theme',6,'found','{"after":{"name":"language","key":"language","shipped":1,"created_at":"2026-11-28 00:12:22.141883","version":1}}',X'2B612AA9A1629BF62BE73AC36DF9353F',X'8B97B85C148D0ED398E82B31A906F4CA69E0D3D3AE67061ACE3E61C83168B246');
INSERT INTO "change" VALUES(116,1,'theme',7,'found','{"after":{"name":"youth","key":"youth","shipped":1,"created_at":"2026-11-28 00:12:22.141887","version":1}}',X'833FA534BE2EA77A2E04AFDB2B1478D8',X'6E95FBB2B4DBFA73FF09BE7BF09A21E3961BAAE3A666060C15549B6B45CB54B0');
INSERT INTO "change" VALUES(117,1,'theme',8,'found','{"after":{"name":"vacancy","key":"vacancy","shipped":1,"created_at":"2026-11-28 00:12:22.141891","version":1}}',X'7B42D17879C478F1D5E0F575644CF863',X'1E56E3BCA12FD447D9B5354A653E9CC12A2D0892DEA9CFC731A8933685F53F0B');
INSERT INTO "change" VALUES(118,1,'theme',9,'found','{"after":{"name":"dirt","key":"dirt","shipped":1,"created_at":"2026-11-28 00:12:22.141895","version":1}}',X'874678ADB32A2382C9728DC3819941AB',X'E2374767E87F2ED366D49E1182B6ACCB708B8304E593958BB586A34246F1CDC1');
INSERT INTO "change" VALUES(119,1,'theme',10,'found','{"after":{"name":"neighbour-quarrels","key":"neighbour-quarrels","shipped":1,"created_at":"2026-11-28 00:12:22.141900","version":1}}',X'88A0C15D3EF8F8F9055CDCBE1167D723',X'A85D85D3DD5CE8E5993AA32713F96F7218548F92C135CB65AB389250F5B70A2E');
INSERT INTO "change" VALUES(120,1,'theme',11,'found','{"after":{"name":"trust","key":"trust","shipped":1,"created_at":"2026-11-28 00:12:22.141904","version":1}}',X'C35880B564FAF7832420C67B634C0F73',X'A0866F0C87A4192D3DF8398859B885770835FDF877860CD3B1D4B78E0D08D248');
INSERT INTO "change" VALUES(121,1,'theme',12,'found','{"after":{"name":"works","key":"works","shipped":1,"created_at":"2026-11-28 00:12:22.141908","version":1}}',X'B28324BE33F8E6537D5AEA355A18377B',X'4DB62FACA88BEAC3EDB158703031644713EC882A89CE1DC87B81443BB48BBA5E');
INSERT INTO "change" VALUES(122,1,'theme',13,'found','{"after":{"name":"care","key":"care","shipped":1,"created_at":"2026-11-28 00:12:22.141912","version":1}}',X'34E522CFBD7E99C52A0C1525FE8C58EF',X'6B0CA4C412B4C7C84B340BD5540931BCEBD1C80910E7D09443C1CF57FC2D7AFA');
INSERT INTO "change" VALUES(123,1,'theme',14,'found','{"after":{"name":"other","key":"other","shipped":1,"created_at":"2026-11-28 00:12:22.141917","version":1}}',X'2ECA4340843F383B2F1F475771B0B68A',X'67CC7540275AC4124CA80BAF0D1B91251A3EB13F36C059A854603436EEDD2B17');
INSERT INTO "change" VALUES(124,2,'case_manager',1,'insert','{"after":{"name":"Noor Voorbeeld","key":"noor voorbeeld","created_at":"2026-11-28 00:12:22.431248","version":1}}',X'2538A83FA387E4B48B35F6E1E22A0CAF',X'C551E19FAF7FB9927C87D9D8C1A1374291E1A0E2C0C834952B22EC004C470993');
INSERT INTO "change" VALUES(125,3,'dwelling',1,'insert','{"after":{"postcode":"3562 XA","house_number":"12","addition":"","area_id":4,"created_at":"2026-11-28 00:12:25.330322","version":1}}',X'F0EB367229359BE90BBBE51C16ABBC88',X'D49DE6F961CD627E8EB11B85FB5059BD28BF6CC4FD3FF082F34A5FC8BF74529F');
INSERT INTO "change" VALUES(126,3,'household',1,'insert','{"after":{"dwelling_id":1,"created_at":"2026-11-28 00:12:25.356092","version":1}}',X'C0CC0EAA789CFDE516D05E9C1570DEAC',X'4E52FF205612DC3CAE0120686B733DD905432F863059978B69A2214D1F002BEB');
INSERT INTO "change" VALUES(127,3,'resident',1,'insert','{"after":{"household_id":1,"role":"main-tenant","given_name":"Jan","prefix":"van der","family_name":"Berg","created_at":"2026-11-28 00:12:25.363601","version":1}}',X'BF175C7332AF54509435880F3D68069A',X'863E4A036A2EBDBFF1A8C69F8F16C434CE5A8AEEBB25ED357736F6CF172E55ED');
INSERT INTO "change" VALUES(128,3,'household',1,'update','{"before":{"language":null,"preferred_channel":null,"version":1},"after":{"language":null,"preferred_channel":null,"version":2}}',X'8A15B11586A415A7ABEF78B0F5B19234',X'5340A616262F43FB2CD28BF92F923093342A70C812A6ED5F4F4820657DC6B829');
INSERT INTO "change" VALUES(129,3,'project',1,'insert','{"after":{"name":"Verzonnendreef","key":"verzonnendreef","created_at":"2026-11-28 00:12:25.416913","version":1}}',X'4993D434C9C247AF5EA1F5BE8C0D2713',X'1766F651F0E92F2EB92A4A4729F3A1EB06A32208C738A3FCCF774290D93B1C99');
INSERT INTO "change" VALUES(130,3,'case',1,'insert','{"after":{"household_id":1,"area_id":4,"project_id":1,"manager_id":1,"stage":"intake","about":"slaapt overdag","created_at":"2026-11-28 00:12:25.442052","version":1}}',X'CA77A73B24C35A3374E2DFF1DB62A4F2',X'A6D2587797C9A5285D21E9FCE5309ED6E2B90DCC32D9A0FE899DE91318C6EBCD');
INSERT INTO "change" VALUES(131,3,'dwelling',1,'update','{"before":{"project_id":null,"version":1},"after":{"project_id":1,"version":2}}',X'E20AD0F0B4B7F78CDCBDE94F9300798E',X'58D62E4AAA585317A894A2F495187C166F58DC8F51D9B2C70EB64463AD6FEBA8');
INSERT INTO "change" VALUES(132,3,'episode',1,'insert','{"after":{"case_id":1,"opened_on":"2026-11-01","created_at":"2026-11-28 00:12:25.466280","version":1}}',X'0E93DE6B79FE32C173ED3B0B0AACA67D',X'1FFF74A4D7179F6A229AEFBB3D8FFA85A0971FB5933F7D22FD627720C699E78F');
INSERT INTO "change" VALUES(133,3,'case_worry',1,'insert','{"after":{"case_id":1,"worry":"rent","created_at":"2026-11-28 00:12:25.466294","version":1}}',X'27EFCD5559E4BA77CD6B82A9DB0DDD50',X'5623D80559F04119D9177D219C94F9681AB25CB1D0BEBE6A146EA037E7BCB288');
INSERT INTO "change" VALUES(134,3,'case_worry',2,'insert','{"after":{"case_id":1,"worry":"dust","created_at":"2026-11-28 00:12:25.466299","version":1}}',X'A65846BFC00374069639B873425131D4',X'CD9BCCEAD6B16A6996E9C34EE0C17398EECEB7BB9BEF0406E64698AFF0DF5591');
INSERT INTO "change" VALUES(135,3,'follow_up',1,'insert','{"after":{"case_id":1,"assigned_to_id":1,"due":"2026-11-20","state":"open","planned_on":"2026-11-23","created_at":"2026-11-28 00:12:25.466305","version":1}}',X'A2887137C30CC41957ED2E4B25C0DE2A',X'2783D89D83ECEACD7755A2C9EF0E3DEE1C9C92569067FA6FB56F8CF08E221DB4');
INSERT INTO "change" VALUES(136,4,'dwelling',2,'insert','{"after":{"addition":"","area_id":12,"created_at":"2026-11-28 00:12:28.650544","version":1}}',X'B7A34A9A08521B5D14B6ABCB418E029C',X'F4E368A25A627FEC374CCD7586E73C307D124270BC1F4DE25AF4D0D9A54EEB86');
INSERT INTO "change" VALUES(137,4,'household',2,'insert','{"after":{"dwelling_id":2,"created_at":"2026-11-28 00:12:28.673004","version":1}}',X'25A16AB730AEE1A29D8BB821F09D7413',X'F5311194E8CA61E2910C86E815373814C457A0F2AB2482D7BD3D3273B15B794D');
INSERT INTO "change" VALUES(138,4,'resident',2,'insert','{"after":{"household_id":2,"role":"main-tenant","given_name":"Els","prefix":"","family_name":"Bedacht","created_at":"2026-11-28 00:12:28.686730","version":1}}',X'7D0ECB4361DBB99C496719336C606DAE',X'F8D23AD738B556142B5A70D75814DB972217AE079BD3DD69DE6EAB4BE50508FD');
INSERT INTO "change" VALUES(139,4,'household',2,'update','{"before":{"language":null,"preferred_channel":null,"version":1},"after":{"language":null,"preferred_channel":null,"version":2}}',X'FD0FDBB11E929DD2B161C6EE89FB795B',X'05A19F4DBCB532E344D917A2FEF111700373544CEE3950447C71B85973B87149');
INSERT INTO "change" VALUES(140,4,'case',2,'insert','{"after":{"household_id":2,"area_id":12,"manager_id":1,"stage":"intake","created_at":"2026-11-28 00:12:28.745325","version":1}}',X'83038FDB557D39700C0478BEE247B88E',X'379D03AC13C0957581C9E905E658A37CC25C240785AFF5CCBC10E70D0A44E3ED');
INSERT INTO "change" VALUES(141,4,'episode',2,'insert','{"after":{"case_id":2,"opened_on":"2026-11-01","created_at":"2026-11-28 00:12:28.771129","version":1}}',X'7294FCB23DA1F3017403EDFE24E69E49',X'8AEB09B9633B3D40BA15F5FB15ABFF1579EE1094CFDDBF20C1D1388F6DDD01AC');
INSERT INTO "change" VALUES(142,4,'follow_up',2,'insert','{"after":{"case_id":2,"assigned_to_id":1,"due":"2026-11-30","state":"open","planned_on":"2026-11-23","created_at":"2026-11-28 00:12:28.771151","version":1}}',X'13CFF03C21A335FD7B32967C56F21749',X'DF9828A4AADFFD6B775DE58250FF89A6697883013F67101BD1B6526023F16CA2');
INSERT INTO "change" VALUES(143,5,'dwelling',3,'insert','{"after":{"addition":"","area_id":6,"created_at":"2026-11-28 00:12:31.951305","version":1}}',X'32454191B52354434AA732D4E3AC703C',X'6D3E37491D48C25245752655B1CC88ED5575219DC5C69A492A7C1C2F61E5BD34');
INSERT INTO "change" VALUES(144,5,'household',3,'insert','{"after":{"dwelling_id":3,"created_at":"2026-11-28 00:12:31.971441","version":1}}',X'0667509107E4AB6ECA640B62D70C781B',X'2E5E18772CE3FEDE08834E086200A939D776F1A01FCB6915CB74A8AE7820B357');
INSERT INTO "change" VALUES(145,5,'resident',3,'insert','{"after":{"household_id":3,"role":"main-tenant","given_name":"Ömer","prefix":"","family_name":"Yıldız","created_at":"2026-11-28 00:12:31.994251","version":1}}',X'DFBB388A989CA6D2A9ED465F9AAE8B94',X'9CB2AE3514ACE02FD86EC9A921E8A5F630EE5F15B57EAB95DF9DD722FC2651F2');
INSERT INTO "change" VALUES(146,5,'household',3,'update','{"before":{"language":null,"preferred_channel":null,"version":1},"after":{"language":null,"preferred_channel":null,"version":2}}',X'E9EB428B53B38410AF45A69A41D638B9',X'82EB01154FA5DE7C5A498E373ABEB315E44E0A1B89E6191CA673DC43E64BA702');
INSERT INTO "change" VALUES(147,5,'case',3,'insert','{"after":{"household_id":3,"area_id":6,"manager_id":1,"stage":"intake","created_at":"2026-11-28 00:12:32.064649","version":1}}',X'779A6C6F53185191DC349243D1F88CD5',X'CE8EA46BE070FA43CEEC05D22FF22CD3293473ADBB8C72885DACAC9804AAC0FA');
INSERT INTO "change" VALUES(148,5,'episode',3,'insert','{"after":{"case_id":3,"opened_on":"2026-11-23","created_at":"2026-11-28 00:12:32.098901","version":1}}',X'A28E4913B164B3E53C70BE9484FF4515',X'B0D0C1001B95EEA9882AD3735B6AD66ABCF590479684BBB15EEAE69DC2D355C1');
INSERT INTO "change" VALUES(149,6,'dwelling',4,'insert','{"after":{"addition":"","area_id":2,"created_at":"2026-11-28 00:12:35.281396","version":1}}',X'9D69FEA8BD0D73FCEC5F08803EA6DDC0',X'009A25C6AAFB619A73CC7A977C9A63721384E2DB2619D89E272CCDAC14A10DEB');
INSERT INTO "change" VALUES(150,6,'household',4,'insert','{"after":{"dwelling_id":4,"created_at":"2026-11-28 00:12:35.289202","version":1}}',X'64090C2BC0A37FE5D5ADD16D760802BA',X'B80196537E723539C4089EF39C006B121C5E708C0387324FCA01080E4E4A2F71');
INSERT INTO "change" VALUES(151,6,'resident',4,'insert','{"after":{"household_id":4,"role":"main-tenant","given_name":"Piet","prefix":"","family_name":"Weg","created_at":"2026-11-28 00:12:35.291969","version":1}}',X'BEA3759D99012090266EAD4CBB36DFC1',X'8A0452E20261E0B6500A88C9C39CB05344BE39B5EDC48CAD41862DE24D295E7C');
INSERT INTO "change" VALUES(152,6,'household',4,'update','{"before":{"language":null,"preferred_channel":null,"version":1},"after":{"language":null,"preferred_channel":null,"version":2}}',X'13DCB09F56CA830382ADDA2EDB12E944',X'A495362E60BCB48F3833EACD39E68F6F26BBD368EC9FDE1703D7386E5A056C83');
INSERT INTO "change" VALUES(153,6,'case',4,'insert','{"after":{"household_id":4,"area_id":2,"manager_id":1,"stage":"intake","created_at":"2026-11-28 00:12:35.312177","version":1}}',X'93EF85865AF66C9ECF123AC6310C27B7',X'3F20EEBD319D278BF7A32E9DB6A4046D5BDA6BB1633FDF68EFB38811FA2F387D');
INSERT INTO "change" VALUES(154,6,'episode',4,'insert','{"after":{"case_id":4,"opened_on":"2026-11-02","created_at":"2026-11-28 00:12:35.334058","version":1}}',X'C98700AEF4FECD4CB8D33E480D4426BD',X'71FBAD16CD6D23865FC4AD44F6637B9FE0C2EABDE146C07E2B5EE3022B5297A8');
INSERT INTO "change" VALUES(155,7,'contact',1,'insert','{"after":{"case_id":1,"manager_id":1,"happened_on":"2026-11-10","channel":"home-visit","outcome":"reached","minutes":30,"confidential":false,"summary":"Koffie gedronken","created_at":"2026-11-28 00:12:37.731288","version":1}}',X'894FD2023C0C59A6E17A3F228A1B2B90',X'EA3317EC190FD61784C1BCE3A86360E5BCECBC62442544150476668BCAC7CFF1');
INSERT INTO "change" VALUES(156,7,'follow_up',1,'update','{"before":{"state":"open","ended_on":null,"contact_id":null,"version":1},"after":{"state":"done","ended_on":"2026-11-23","contact_id":1,"version":2}}',X'EC0F5FAF5C56F2602022CD38032635DF',X'C7B7E38A7FED706BD8D7BA1913D56967B54F821C49EE4C21FF4AE92FEC71BA8D');
INSERT INTO "change" VALUES(157,7,'follow_up',3,'insert','{"after":{"case_id":1,"assigned_to_id":1,"due":"2026-12-01","state":"open","planned_on":"2026-11-23","created_at":"2026-11-28 00:12:37.784246","version":1}}',X'43BD5968F95CDACAF5B69148EDE3AB37',X'DA7E3DFAFE9B5FEEEB6A4142A46E4C47ED3D20F86A2DBAFC3977BB95D3F760B9');
INSERT INTO "change" VALUES(158,8,'contact',2,'insert','{"after":{"case_id":2,"manager_id":1,"happened_on":"2026-11-12","channel":"home-visit","outcome":"no-show","confidential":false,"summary":"Niemand thuis","created_at":"2026-11-28 00:12:40.851908","version":1}}',X'9890A2BA9E8DCBDB30BDF97EFF53AEB5',X'CA92F0948586AE5E9D2887439B242587732D33442584CFE9AA6A2D5DAE0245A2');
INSERT INTO "change" VALUES(159,9,'due_change',1,'insert','{"after":{"follow_up_id":2,"was_due":"2026-11-30","became_due":"2026-12-04","changed_on":"2026-11-23","created_at":"2026-11-28 00:12:43.468464","version":1}}',X'0C4A4812FFE15F1A53CB3E6379E25276',X'3B49196E6AC6B06F60C80EA1D270D42AA14AEF06FA3AB198F0A5D25B00758502');
INSERT INTO "change" VALUES(160,9,'follow_up',2,'update','{"before":{"due":"2026-11-30","version":1},"after":{"due":"2026-12-04","version":2}}',X'0430B716938EDD19F3EB9BFAA8998EBE',X'F8FBF166B9EC8F905B137AF5EEE238D8D2BB7D791D784C3C520DA66B211EB3A4');
INSERT INTO "change" VALUES(161,10,'follow_up',4,'insert','{"after":{"case_id":3,"assigned_to_id":1,"due":"2026-11-25","purpose":"sleutels","state":"open","planned_on":"2026-11-23","created_at":"2026-11-28 00:12:46.825877","version":1}}',X'21BC6638B98B8CA232440593CC84017E',X'DD8E8C454EB07039C478A34BF438D24BFECC8908952DB3C7FF6AE8E88A3013E5');
INSERT INTO "change" VALUES(162,11,'follow_up',4,'update','{"before":{"state":"open","ended_on":null,"result":null,"version":1},"after":{"state":"skipped","ended_on":"2026-11-23","result":"hoeft niet","version":2}}',X'CA57B537A730CF680E8A07CE49145B8F',X'7B6ACF369B118744F5E6B66EAC494D12B300D57AB53FB89129989167AC3B7D48');
INSERT INTO "change" VALUES(163,12,'goal',1,'insert','{"after":{"case_id":1,"programme_goal":"steady","words":"Ik wil overdag kunnen slapen","set_on":"2026-11-23","created_at":"2026-11-28 00:12:53.830060","version":1}}',X'4AFC673D69644F9866A1F693AE5795E7',X'D599D2EED09A510DDBC3E1440B7701A6DB736A0B4553828054316F6300CCF0DB');
INSERT INTO "change" VALUES(164,13,'need',1,'insert','{"after":{"case_id":1,"goal_id":1,"kind_id":4,"severity":2,"raised_on":"2026-11-23","created_at":"2026-11-28 00:12:57.326242","version":1}}',X'65F018E31ABD0FE460B3085AE0E57AEA',X'E857B564C968C5BF7D2A6AF2D7EA4E57F7BCF5F6C175D8AF49260BEE3885C68F');
INSERT INTO "change" VALUES(165,14,'need',2,'insert','{"after":{"case_id":1,"kind_id":2,"severity":3,"raised_on":"2026-11-23","created_at":"2026-11-28 00:13:00.560491","version":1}}',X'5BA372D3313A539BF85A98ED87BB17DD',X'D36C403DE63F09DB6A34798DA46D42114DF1DA14B641B7E81D6C878EBA5C4BE5');
INSERT INTO "change" VALUES(166,15,'need_turn',1,'insert','{"after":{"need_id":2,"turned_on":"2026-11-23","resolved":true,"words":"huurtoeslag geregeld","created_at":"2026-11-28 00:13:03.559592","version":1}}',X'8BBCB8815D32F6F3472ACB8F58EE72CF',X'EECEE57B3AE9F4E34FA0D6317F2F699DA9F7565142A81079B059BDC4AC34A5C4');
INSERT INTO "change" VALUES(167,15,'need',2,'update','{"before":{"resolved_on":null,"version":1},"after":{"resolved_on":"2026-11-23","version":2}}',X'37C4AB5C34FA503A345A91B0173ADB1D',X'C80D9705260EF686293AD0BA1790A9017A51706542A3E66C471F3BB8E6B4879C');
INSERT INTO "change" VALUES(168,16,'need_turn',2,'insert','{"after":{"need_id":2,"turned_on":"2026-11-23","resolved":false,"words":"toch niet","created_at":"2026-11-28 00:13:06.649225","version":1}}',X'AB00E7334EBD378EFFC76F49CC0591C6',X'482F0F50544EA72777153DF02A3720F6AAA4F00CC9105935A58664D0A1B35182');
INSERT INTO "change" VALUES(169,16,'need',2,'update','{"before":{"resolved_on":"2026-11-23","version":2},"after":{"resolved_on":null,"version":3}}',X'904A9C14426E5012A292BDB6990F561F',X'C6B26F79004D7832216994375D0809C0CF72651D5922FACA38D8920938C4E46E');
INSERT INTO "change" VALUES(170,17,'network_member',1,'insert','{"after":{"household_id":1,"name":"zus Samira","relation":"sibling","closeness":1,"direction":"gives","quality":"good","known_since":"2026-11-23","created_at":"2026-11-28 00:13:09.230000","version":1}}',X'6C2CC92CD71BF2687A470057C584316F',X'3A8BA2774AFB6674AA27D399590507765842E98AA68E96701A3B32310918C358');
INSERT INTO "change" VALUES(171,18,'support',1,'insert','{"after":{"need_id":1,"tier":"own-network","provider":"zus Samira","member_id":1,"lower_tiers":"kan het niet alleen regelen","status":"proposed","proposed_on":"2026-11-23","created_at":"2026-11-28 00:13:11.786136","version":1}}',X'4227ABDAC793B8B50944F0E491C1B585',X'ED235B7BEEB730C4D1F3CA1A17EA7DEF2DA5E19E931B9338D80DA0A8AA7DAF05');
INSERT INTO "change" VALUES(172,19,'support',2,'insert','{"after":{"need_id":2,"tier":"general-facility","provider":"schuldhulp","lower_tiers":"geprobeerd","status":"proposed","proposed_on":"2026-11-23","created_at":"2026-11-28 00:13:14.707541","version":1}}',X'944D3551CF1901868BA23E97C8CFF836',X'A2942BC3DC04646A382DC4BB09080E0E84119A908A2E1B95C3FF9928E5648947');
INSERT INTO "change" VALUES(173,20,'assessment',1,'insert','{"after":{"case_id":1,"resident_id":1,"manager_id":1,"edition":"2017","measured_on":"2026-11-23","created_at":"2026-11-28 00:13:18.836198","version":1}}',X'B76E9EDE6789648709A57A85A9219C4D',X'0C04A6E9C72A15A0AB57F3C56080773C7AA9D277DAD80E8D6164E89C409CF53F');
INSERT INTO "change" VALUES(174,20,'score',1,'insert','{"after":{"assessment_id":1,"domain":"finances","level":3,"created_at":"2026-11-28 00:13:18.882536","version":1}}',X'6593321868C5FE2A3733DD92043CA9B3',X'7D93317FA7E94AD2BCCE56ECFFC72DE0F66F5CE8C6AC41537937212DC0EBF6F6');
INSERT INTO "change" VALUES(175,20,'score',2,'insert','{"after":{"assessment_id":1,"domain":"work-education","level":3,"created_at":"2026-11-28 00:13:18.882556","version":1}}',X'2F9350CD5C33C797D982AFEBD36BF730',X'D30F85904A428C2922ED4A8C50E90048A67EE030BE4C5573DA39255AFA23DA81');
INSERT INTO "change" VALUES(176,20,'score',3,'insert','{"after":{"assessment_id":1,"domain":"time-use","level":4,"created_at":"2026-11-28 00:13:18.882565","version":1}}',X'5FD0CC6AE8146E6D00DB3BB7787517DC',X'EDEF57A164F57A7261BADB42BD62C2EE5E1BFCABAB558BD331EDD343692B40EB');
INSERT INTO "change" VALUES(177,20,'score',4,'insert','{"after":{"assessment_id":1,"domain":"housing","level":2,"created_at":"2026-11-28 00:13:18.882572","version":1}}',X'79E4DD2DA4083A73D076E422F10D8D38',X'30F3A006C785CA48C7E1DC1B7AE7217C1D461E1B1334FF4CA4A7BBA2637C0232');
INSERT INTO "change" VALUES(178,20,'score',5,'insert','{"after":{"assessment_id":1,"domain":"domestic-relations","level":3,"created_at":"2026-11-28 00:13:18.882581","version":1}}',X'73F0FEF69821FA903F0866BF66B0B956',X'DDA6242BC4DEE602270E842FF5E8F25254326DDEBC74395DBE584F283643EDD7');
INSERT INTO "change" VALUES(179,20,'score',6,'insert','{"after":{"assessment_id":1,"domain":"mental-health","level":3,"created_at":"2026-11-28 00:13:18.882590","version":1}}',X'6A035BBF00A23D2908F55FA0BB12209B',X'1162C31B01EA295A4B3A806B37EAF766968A95769E4EE3C4BFF911E7118B9C77');
INSERT INTO "change" VALUES(180,20,'score',7,'insert','{"after":{"assessment_id":1,"domain":"physical-health","level":3,"created_at":"2026-11-28 00:13:18.882598","version":1}}',X'773F99ABF2B6B019FF8821D07104CE9E',X'696974DAD4DAFFA6F0F5B7E746C422EAC2069317703076D56CA62128B270D615');
INSERT INTO "change" VALUES(181,20,'score',8,'insert','{"after":{"assessment_id":1,"domain":"substance-use","level":5,"created_at":"2026-11-28 00:13:18.882605","version":1}}',X'0A2290FC358DAF8142684F26F948C50D',X'0B7DE53EFA88539366FF6FA875635359E9417995F1061FB2350002A0A4C70787');
INSERT INTO "change" VALUES(182,20,'score',9,'insert','{"after":{"assessment_id":1,"domain":"basic-adl","level":5,"created_at":"2026-11-28 00:13:18.882611","version":1}}',X'62D2BB30A65747437C2C5A46337AD281',X'867325ECBC3EE49B2A5696181D91C0F282C52FC5254FD4F20F1562E4578C8665');
INSERT INTO "change" VALUES(183,20,'score',10,'insert','{"after":{"assessment_id":1,"domain":"instrumental-adl","level":4,"created_at":"2026-11-28 00:13:18.882617","version":1}}',X'96C4429209B574CB5384A9EE130E4CD2',X'9B48F1FECF72AC5D848547BC05CA3907739D78DBA118E2C6BE8CDBC3FF28171E');
INSERT INTO "change" VALUES(184,20,'score',11,'insert','{"after":{"assessment_id":1,"domain":"social-network","level":3,"created_at":"2026-11-28 00:13:18.882622","version":1}}',X'B32C9380C90FE247A036069777723939',X'6AA8DB1EE17CA69337A5EB7A096D6BDF93CF378EECBE2227FCBD65C29AADFAE5');
INSERT INTO "change" VALUES(185,20,'score',12,'insert','{"after":{"assessment_id":1,"domain":"community-participation","level":3,"created_at":"2026-11-28 00:13:18.882627","version":1}}',X'6D60EF37BEF331400A8BE95F50C6B3C9',X'D523D3598958CFE9257946154ADFE4D5C1C516AE09A0A463631D5EE1FD0D4222');
INSERT INTO "change" VALUES(186,20,'score',13,'insert','{"after":{"assessment_id":1,"domain":"justice","level":5,"created_at":"2026-11-28 00:13:18.882632","version":1}}',X'745A8D3FA5F7268372FA37007A74D79A',X'F780727D8D1D16BC25D4AF729A39260C8EE559AE43A092E62DA33A7143BA85B4');
INSERT INTO "change" VALUES(187,21,'relocation',1,'insert','{"after":{"case_id":1,"created_at":"2026-11-28 00:13:22.301662","version":1}}',X'B0B9836C689809F170CFD36B8E79F0E0',X'1ECE50B24903494F78B17FFF443235705B674E4A06B0015BC5AFE559D587D4FB');
INSERT INTO "change" VALUES(188,21,'relocation',1,'update','{"before":{"route":null,"wish":null,"version":1},"after":{"route":"temporary-dwelling","wish":"return","version":2}}',X'E41E701039F2E9EDFBBA0C8CD59CF76B',X'8E56BDB7E3400948AB377103BDAC482B692674B24942F4EFB86938EDA8084151');
INSERT INTO "change" VALUES(189,22,'money_figure',1,'insert','{"after":{"case_id":1,"kind":"rent-before","amount":65000,"told_on":"2026-11-23","created_at":"2026-11-28 00:13:26.834521","version":1}}',X'816724519912668955E77219F5D79B17',X'50709B1B0CB82DEE3F514D2C3639ECDBEEE81DFC1382FC287432081F4223020F');
INSERT INTO "change" VALUES(190,22,'money_figure',2,'insert','{"after":{"case_id":1,"kind":"rent-after","amount":72000,"told_on":"2026-11-23","created_at":"2026-11-28 00:13:26.834558","version":1}}',X'5F9D3490F7466A05D51E4ACDBE0C7BA0',X'8268FB5330BAC33DE89331120F3FF35F98C5A7AFE7253B057ED082D3528C91BD');
INSERT INTO "change" VALUES(191,23,'dwelling_offer',1,'insert','{"after":{"case_id":1,"offered_on":"2026-11-23","place":"Verzonnenlaan 4","rent":70000,"outcome":"open","created_at":"2026-11-28 00:13:31.528423","version":1}}',X'54CD5C62C4CA3220B12FFF33A47A86D3',X'201371A46EFED07DD1F371D455D73E0A3AC70DFB68AF1B22C4B3A7FC3B071D4B');
INSERT INTO "change" VALUES(192,24,'deadline',1,'insert','{"after":{"case_id":1,"kind":"latest-move-out","anchor_on":"2026-12-20","due":"2026-12-20","basis":"social-plan","withdrawn":false,"created_at":"2026-11-28 00:13:35.120023","version":1}}',X'4B80D37B6D76365628AA2C0E96BF0686',X'39FA9A096EEA2D51C1E41F25A7039750BEAE4CF276858B7326CC4224149209FD');
INSERT INTO "change" VALUES(193,25,'deadline',2,'insert','{"after":{"case_id":1,"kind":"termination-notice","anchor_on":"2026-11-02","due":"2026-12-14","basis":"law","source":"BW 7:271 lid 4","withdrawn":false,"created_at":"2026-11-28 00:13:38.471681","version":1}}',X'97E3298B269C4B20CD66181F5AC6770A',X'AECA4DB6136E1D866C5E1EC6CB91257EFC13BBCE3F310BA46DBA721335BCDD39');
INSERT INTO "change" VALUES(194,26,'deadline',2,'update','{"before":{"done_on":null,"result":null,"version":1},"after":{"done_on":"2026-11-23","result":"bezwaar gemaakt","version":2}}',X'24260659866B61773DC2E9DF7417AFB8',X'9157A8F6335846EF5B81A0A0362E873952C284DFB6AF833F7DA40AB5429A8667');
INSERT INTO "change" VALUES(195,27,'case',2,'update','{"before":{"stage":"intake","version":1},"after":{"stage":"aftercare","version":2}}',X'598459A9C17CDD6344BA8C141D5861A2',X'682B17A493F91652E0BE171004F181E949EC11F9D8EC0C00460A5D0487E9C720');
INSERT INTO "change" VALUES(196,27,'episode',2,'update','{"before":{"settled_on":null,"version":1},"after":{"settled_on":"2026-11-15","version":2}}',X'AFA0B61A68AC2F0434DDBA6E10436264',X'2D17CDCA4C28945EB763E67270E9C4B23014103109D60AD1C9518932FDFF42CC');
INSERT INTO "change" VALUES(197,28,'episode',4,'update','{"before":{"closed_on":null,"closed_because":null,"version":1},"after":{"closed_on":"2026-11-22","closed_because":"verhuisd","version":2}}',X'BCE4B9DAFD25EC346B85298574EC8BEC',X'300B873983C13A9EE347F3765C5034800A7C63D62E2D079528B068073821A7C8');
INSERT INTO "change" VALUES(198,28,'case',4,'update','{"before":{"stage":"intake","version":1},"after":{"stage":"closed","version":2}}',X'0190669C834D424FF33F22A84D224EBE',X'CC16CD6F503F212578B11A84360A5D94562922FADAE6BF9134B38B57B37AFC10');
INSERT INTO "change" VALUES(199,29,'episode',3,'update','{"before":{"closed_on":null,"closed_because":null,"version":1},"after":{"closed_on":"2026-11-23","closed_because":"wil niet","version":2}}',X'3F8F339F6C0005B6671220D0972697AF',X'CE26663844F8AA57C2212DBCCFC99AC259EFA522834AD4759CB7E064BE19D673');
INSERT INTO "change" VALUES(200,29,'case',3,'update','{"before":{"stage":"intake","version":1},"after":{"stage":"closed","version":2}}',X'6DA64F58A9BD4FE17B6AA33613E3AA64',X'D2F6FADAAFCA6E11B2D185C0C52A2E3C461EB416DDED86DE818D93C8B4DA037D');
INSERT INTO "change" VALUES(201,30,'episode',5,'insert','{"after":{"case_id":3,"opened_on":"2026-11-23","opened_because":"toch wel","created_at":"2026-11-28 00:13:56.938941","version":1}}',X'86703607BEB5976F8F2B079344FE7E3B',X'7B0C36F3332C79FCA1B8178D42182963928285DEB71B41DFEC8CD69F9FC545D5');
INSERT INTO "change" VALUES(202,30,'case',3,'update','{"before":{"stage":"closed","version":2},"after":{"stage":"support","version":3}}',X'7BDF89D14D9FEFBE66827C48AD23C047',X'9E1827969982FB25D039729B182F4C1B3C54B9467B2EF7BD5FA880B6354D0A71');
INSERT INTO "change" VALUES(203,31,'schedule',1,'found','{"after":{"name":"during-works","key":"during works","rule":"every 2w","anchor":"date","lasts":"26w","shipped":1,"created_at":"2026-11-28 00:22:59.238331","version":1}}',X'559CD05389AAF53FAC41482515C4619E',X'62FFE37F7E7EE2ABC6F1EBAFF547737654A8D25571E299EDB58002A9CB87EC9F');
INSERT INTO "change" VALUES(204,31,'schedule',2,'found','{"after":{"name":"aftercare","key":"aftercare","rule":"at 2w,6w,3m,6m,9m","anchor":"settled","shipped":1,"created_at":"2026-11-28 00:22:59.238340","version":1}}',X'4990C910C181C22AA614EBE898F7D0F4',X'4CBA0CA5C9D8C50A7BF98549B4C7BE8808AB22973BC329A69FA382ADE145DEDD');
INSERT INTO "change" VALUES(205,32,'contact',3,'insert','{"after":{"case_id":2,"manager_id":1,"happened_on":"2026-11-24","channel":"home-visit","outcome":"reached","confidential":false,"summary":"Nog eens gebeld","created_at":"2026-11-28 00:23:02.815635","version":1}}',X'4980A04EBE6879400F2D26B7F290D1DA',X'47FFA9F0DE9E5BCBD083F29EBB79D81F6E5B7C45EC90DE3BB9F2D64E6F6243F2');
INSERT INTO "change" VALUES(206,32,'follow_up',5,'insert','{"after":{"case_id":2,"assigned_to_id":1,"due":"2026-12-08","state":"open","planned_on":"2026-11-24","created_at":"2026-11-28 00:23:02.847655","version":1}}',X'334CABADD7010A92B0C98173634D503B',X'406BF3ED2AF379B3AEA21E7F613B3DE6A6B0D05FA119785DBF5F9CACE2036B94');
INSERT INTO "change" VALUES(207,33,'project',2,'insert','{"after":{"name":"Verzonnenhof","key":"verzonnenhof","created_at":"2026-11-28 00:31:09.607318","version":1}}',X'6E6C72E88B45680774F9233356C612E0',X'4F0EA87E6E4433673581032649397C598926907610AB2745A911B9E9336D9234');
INSERT INTO "change" VALUES(208,34,'relapse_signal',1,'insert','{"after":{"case_id":1,"manager_id":1,"kind":"crisis","noted_on":"2026-11-23","words":"GEHOORD","created_at":"2026-11-28 00:31:12.982313","version":1}}',X'166E9DA21D0CC0BF205FAC045BBB11DC',X'B4382925CCB973D9F1D4ABB82434B216F03726090FB4C6FE98AA4D48D54210C7');
INSERT INTO "change" VALUES(209,35,'pulse_handling',1,'insert','{"after":{"case_id":1,"manager_id":1,"handled_on":"2026-11-23","because":"gebeld","created_at":"2026-11-28 00:31:15.529346","version":1}}',X'D9BF3E8A8F0BAA2D767DD88106834E7E',X'634D14E57BAC35AA58F681EC654392B176DD8CC61751D30A98639A55C80B7A04');
INSERT INTO "change" VALUES(210,35,'handled_signal',1,'insert','{"after":{"handling_id":1,"rule":"crisis","fact":"note:1","created_at":"2026-11-28 00:31:15.541015","version":1}}',X'02C4F7EB17CBB9EF0B3B06B23373D173',X'9B06E5134DF66B2751FFB6F033744ADE9460896DA1F661170877BC39EA719B32');
INSERT INTO "change" VALUES(211,35,'handled_signal',2,'insert','{"after":{"handling_id":1,"rule":"need-back","fact":"turn:2","created_at":"2026-11-28 00:31:15.541027","version":1}}',X'BE29660EAA1032CC437BC36892987078',X'77749644416556E9A70BE49195F4AC35B8E6053468987635860F1ECA6317BEF2');
INSERT INTO "change" VALUES(212,36,'relapse_signal',2,'insert','{"after":{"case_id":1,"manager_id":1,"kind":"nuisance","noted_on":"2026-11-23","created_at":"2026-11-28 00:31:18.404053","version":1}}',X'DEF6716F15DDF97801E4AA01478F4106',X'8AEC85F63A634CFBA2C4675396B024C2656242B96C494BD9B68B1E2D929DD349');
INSERT INTO "change" VALUES(213,37,'project_alias',1,'insert','{"after":{"project_id":1,"name":"Verzonnendreef","key":"verzonnendreef","created_at":"2026-11-28 00:31:20.897299","version":1}}',X'BB925215130E7AFCE774DC354A54D5FF',X'003AAA0E22A03C8A1CE2A96E29B3BE07589B003062D394BCB2CC61F331841EC4');
INSERT INTO "change" VALUES(214,37,'project',1,'update','{"before":{"name":"Verzonnendreef","key":"verzonnendreef","version":1},"after":{"name":"Verzonnendreef Noord","key":"verzonnendreef noord","version":2}}',X'8D80BDE76A2D580F92BB80AAD7AE45BC',X'66220E12B6167A86B2B90786B68DB698234734C67CC17636ADC16A8AA5CA42A4');
INSERT INTO "change" VALUES(215,38,'contact',4,'insert','{"after":{"case_id":1,"manager_id":1,"happened_on":"2026-11-20","channel":"home-visit","outcome":"reached","confidential":false,"summary":"Verzonnen gesprek","created_at":"2026-11-28 00:39:40.627592","version":1}}',X'2D18763CD38E49791A19B24A725A0BEA',X'B4E7845254B468F8DCB0534681E4DD6C9BF74AC64069C6B267AAC81E4BEE5AF7');
INSERT INTO "change" VALUES(216,39,'resident',1,'update','{"before":{"phone":null,"version":1},"after":{"phone":"0612345678","version":2}}',X'BF522F317B2CFAFB114AE96E2DC7FEFE',X'D5E5E49F46C9BF8E64B51CEA42BD162A39F100534A3C5C5659F16BAEF791B7F0');
INSERT INTO "change" VALUES(217,40,'follow_up',6,'insert','{"after":{"case_id":1,"assigned_to_id":1,"due":"2026-12-01","state":"open","planned_on":"2026-11-23","created_at":"2026-11-28 00:39:47.512960","version":1}}',X'A697DC18FD08ACBA7768366647D639E5',X'212E2DE5840CAA7CA9D734AA26EDFB4F3474FD04371A1C158EA0CB38AEDA3EBB');
INSERT INTO "change" VALUES(218,41,'report_log',1,'insert','{"after":{"given_on":"2026-11-28","audience":"corporation","report":"wijk","scope":"wijken=WK034403","until":"2026-11-28","stamp":"5123b5cbd6363218","shown":14,"hidden":8,"figures":"[\"wijk\",[[\"wijken\",\"WK034403\"]],null,\"2026-11-28\",\"2026-11-28\",10,5,[[[[\"WK034403\",\"open\"]],1,\"small\",false,false,\"\"],[[[\"WK034403\",\"candidate\"]],0,\"shown\",false,false,\"\"],[[[\"WK034403\",\"intake\"]],1,\"small\",false,false,\"\"],[[[\"WK034403\",\"support\"]],0,\"shown\",false,false,\"\"],[[[\"WK034403\",\"aftercare\"]],0,\"shown\",false,false,\"\"],[[[\"WK034403\",\"opened\"]],1,\"small\",false,true,\"\"],[[[\"WK034403\",\"closed\"]],0,\"shown\",false,true,\"\"],[[[\"WK034403\",\"overdue\"]],0,\"shown\",false,false,\"\"],[[[\"WK034403\",\"due_week\"]],0,\"shown\",false,false,\"\"],[[[\"WK034403\",\"no_contact_30\"]],0,\"shown\",false,false,\"\"],[[[\"WK034403\",\"contacts\"]],2,\"hidden\",false,true,\"base\"],[[[\"total\",\"open\"]],1,\"small\",false,false,\"\"],[[[\"total\",\"candidate\"]],0,\"shown\",false,false,\"\"],[[[\"total\",\"intake\"]],1,\"small\",false,false,\"\"],[[[\"total\",\"support\"]],0,\"shown\",false,false,\"\"],[[[\"total\",\"aftercare\"]],0,\"shown\",false,false,\"\"],[[[\"total\",\"opened\"]],1,\"small\",false,true,\"\"],[[[\"total\",\"closed\"]],0,\"shown\",false,true,\"\"],[[[\"total\",\"overdue\"]],0,\"shown\",false,false,\"\"],[[[\"total\",\"due_week\"]],0,\"shown\",false,false,\"\"],[[[\"total\",\"no_contact_30\"]],0,\"shown\",false,false,\"\"],[[[\"total\",\"contacts\"]],2,\"hidden\",false,true,\"base\"]],[[0,[1,2,3,4]],[11,[12,13,14,15]],[11,[0]],[12,[1]],[13,[2]],[14,[3]],[15,[4]],[16,[5]],[17,[6]],[18,[7]],[19,[8]],[20,[9]],[21,[10]]],[[0,9],[11,20]]]","created_at":"2026-11-28 02:32:23.875974","version":1}}',X'8437672CED4FE78D8A7A11C27580B0D1',X'B3AD10F131E139393ABA4FC19D2556FB3094839A8CBA69665DB3F694B18683A1');
INSERT INTO "change" VALUES(219,42,'need',3,'insert','{"after":{"case_id":3,"kind_id":4,"severity":1,"raised_on":"2026-11-27","created_at":"2026-11-28 02:44:21.183078","version":1}}',X'3DB2F7D4E710F55C3AAB53CC2437B20E',X'A9363F09B2532375D4D2D70C1C6057ABF049B1F5ED506F843255806FD5FD5B11');
INSERT INTO "change" VALUES(220,43,'stage_turn',1,'found','{"after":{"case_id":2,"stage":"aftercare","turned_on":"2026-11-15","created_at":"2026-11-28 00:12:28.771129","version":1}}',X'23373AD5FCE4F6144E24470D46766AA6',X'F33DB1AEB92D8F2AC121346372C7A933B3C9624E716D062ECA48692B053BC734');
INSERT INTO "change" VALUES(221,43,'stage_turn',2,'found','{"after":{"case_id":3,"stage":"closed","turned_on":"2026-11-23","created_at":"2026-11-28 00:12:32.098901","version":1}}',X'7EE80384553A47B97B4426337F458747',X'9D2BBC6A572DBF65CEFE3FB2048F95093953D08EE53D83E1966CA594F82A973C');
INSERT INTO "change" VALUES(222,43,'stage_turn',3,'found','{"after":{"case_id":4,"stage":"closed","turned_on":"2026-11-22","created_at":"2026-11-28 00:12:35.334058","version":1}}',X'8824AEB181284FBE18927326449C0995',X'955BC549E22727CCA28EB32C4B86D2AC432050FDFBEB09462DDCCC68A5FE521F');
INSERT INTO "change" VALUES(223,44,'stage_turn',4,'insert','{"after":{"case_id":1,"stage":"support","turned_on":"2026-11-25","created_at":"2026-11-28 02:52:07.901111","version":1}}',X'2E3FA4F6D4D210DA3D07BBEC27FAC049',X'301D569E9B13139DAA3578C4B6F5CAC09D321EF4153585C974D2BC6F3322FDA3');
INSERT INTO "change" VALUES(224,44,'case',1,'update','{"before":{"stage":"intake","version":1},"after":{"stage":"support","version":2}}',X'9232AA1107B73BBAEC7024B2AF28BD2A',X'A9430AA453502DFFF33FD907724B6FBA84CD196A96E0E2AB73B526C4C8F22196');
INSERT INTO "change" VALUES(225,45,'deadline',3,'insert','{"after":{"case_id":1,"kind":"latest-move-out","anchor_on":"2027-01-24","due":"2027-01-24","basis":"social-plan","withdrawn":false,"created_at":"2026-11-28 02:56:22.101857","version":1}}',X'F7CF4E4B703DDD883F4BAFC90C537534',X'087A147EE653FFA60748542392C17AA3E0A0105CC68E1F9581E7D20148DAD886');
INSERT INTO "change" VALUES(226,46,'data_consent',1,'insert','{"after":{"case_id":1,"resident_id":1,"organisation_id":1,"purpose":"verzonnen doel","given":"spoken","given_on":"2026-11-23","created_at":"2026-11-28 03:00:20.969921","version":1}}',X'44673C8DA09B049C08A6B6BBFC2D462E',X'B117800CA8005CC4840CA96B31F435B7B5B89A8AB59B4AF0022B762D734DD189');
INSERT INTO "change" VALUES(227,46,'consent_category',1,'insert','{"after":{"consent_id":1,"category":"finances","created_at":"2026-11-28 03:00:20.989580","version":1}}',X'9318C803D926C26E9041EDFEEA9D9E9A',X'FF33DBD14F553B63A370AA1D7D251D05D8D3D29C90425E688C30E761DEBB20E7');
INSERT INTO "change" VALUES(228,46,'disclosure',1,'insert','{"after":{"case_id":1,"resident_id":1,"organisation_id":1,"shared_on":"2026-11-23","ground":"consent","form":"pdf","digest":"0000000000000000","created_at":"2026-11-28 03:00:21.003082","version":1}}',X'A186782E4FA16460CC58DFC0A661F3DB',X'53A43F44FFD5BD4FA54FD6B8241A8CEF65355E9985683AD7663F66C411B9E2B1');
INSERT INTO "change" VALUES(229,46,'disclosed_category',1,'insert','{"after":{"disclosure_id":1,"category":"finances","consent_id":1,"created_at":"2026-11-28 03:00:21.021312","version":1}}',X'845993510B2D666B2BF576EB74ECAF0D',X'7080ED043088DA3B28B32209A4946DC508EF0F878D364C6D669DE81ECAC3FE45');
INSERT INTO "change" VALUES(230,46,'referral',1,'insert','{"after":{"case_id":1,"resident_id":1,"organisation_id":1,"purpose":"verzonnen vraag","state":"proposed","proposed_on":"2026-11-23","created_at":"2026-11-28 03:00:21.030398","version":1}}',X'41F48FDA9B8A09F762EDEE2892FEE292',X'389EE059F0167A433EF49E1BCD16DA9E28028C0066F259A029CC049D3C7AB1AB');
INSERT INTO "change" VALUES(231,46,'rights_request',1,'insert','{"after":{"resident_id":1,"kind":"access","received_on":"2026-11-23","due":"2026-11-23","created_at":"2026-11-28 03:00:21.047275","version":1}}',X'9C5C57BCD92C9E918F1E0B0DD550193B',X'13D50A94E6B4795CDC80436ADFD25A7BBE7775ABEB2525F458AEF15440577D58');
INSERT INTO "change" VALUES(232,46,'review_decision',1,'insert','{"after":{"resident_id":1,"table_name":"contact","row_id":1,"field":"summary","blacked_out":false,"because":"mag","decided_on":"2026-11-23","created_at":"2026-11-28 03:00:21.066015","version":1}}',X'9CE578DB1017CECF52ED9094440FD21F',X'C914C1DA65C75E8A0EF4029B8D470B62117545C13E21FD89F90F075DA3D739AA');
INSERT INTO "change" VALUES(233,46,'resident_statement',1,'insert','{"after":{"resident_id":1,"table_name":"contact","row_id":1,"field":"summary","words":"Het was anders.","said_on":"2026-11-23","created_at":"2026-11-28 03:00:21.082523","version":1}}',X'B1B59A6CB03CFCCA945930D6AD116402',X'265ADD4A373DA68F82354F517F1F53BD189BCDCEC45DDEF9239AD906B1D1CC45');
INSERT INTO "change" VALUES(234,46,'objection',1,'insert','{"after":{"resident_id":1,"against":"rapporten","raised_on":"2026-11-23","created_at":"2026-11-28 03:00:21.095826","version":1}}',X'F5C07223303E760882A3F46CEA2DA439',X'A6383CBC243986D394FC422AAABFD254F35CACD0FCA383BD3764BBE37149C0D0');
INSERT INTO "change" VALUES(235,46,'restriction',1,'insert','{"after":{"resident_id":1,"from_on":"2026-11-23","because":"wordt nagekeken","lifted_on":"2026-11-23","created_at":"2026-11-28 03:00:21.113173","version":1}}',X'90FF259B913C5D1A0FB67A7D90018CBB',X'80157828192C1CDD915AA17DC08F59D53A3B3569910031AEF8F139BB90FE701D');
INSERT INTO "change" VALUES(236,47,'retention_policy',1,'found','{"after":{"name":"Wmo 15 jaar","key":"wmo 15 jaar","work_kind":"case","term":"15y","anchor":"creation","source":"Wmo 2015 art. 5.3.4 (tekst van mei 2017)","in_force":0,"shipped":1,"created_at":"2026-11-28 06:25:41.274026","version":1}}',X'C6764D40F1A40A753D58ED568A32D587',X'DB9BF0A445ED6C45F62E9E6E391CF45EA2A9C4382E81BE1E19EF0C404A81158C');
INSERT INTO "change" VALUES(237,47,'retention_policy',2,'found','{"after":{"name":"Maatschappelijk werk 15 jaar","key":"maatschappelijk werk 15 jaar","work_kind":"case","term":"15y","anchor":"closing","source":"kwadraad.nl (Kwadraad)","in_force":0,"shipped":1,"created_at":"2026-11-28 06:25:41.274049","version":1}}',X'2215F4F17DA7C246305BA4FEB7E54BFD',X'01105D9892C87BFF78969EDF876836E419893573097FD661D0DB5474C00798A3');
INSERT INTO "change" VALUES(238,47,'retention_policy',3,'found','{"after":{"name":"Bemiddeling 2 jaar","key":"bemiddeling 2 jaar","work_kind":"case","term":"2y","anchor":"closing","source":"kwadraad.nl (buurtbemiddeling)","in_force":0,"shipped":1,"created_at":"2026-11-28 06:25:41.274058","version":1}}',X'D2E9CAC7DD0152117D616B08DB9F882B',X'1999F41198B96CB254CB844EC8A9EBB6D8222324245EEA608A5B3F6941A38426');
INSERT INTO "change" VALUES(239,47,'retention_policy',4,'found','{"after":{"name":"Zonder voorziening 5 jaar","key":"zonder voorziening 5 jaar","work_kind":"case","term":"5y","anchor":"closing","source":"schulinck.nl; vhic.nl (gemeente)","in_force":0,"shipped":1,"created_at":"2026-11-28 06:25:41.274067","version":1}}',X'2177FBE3CBE372D4C08FEFD346244FD9',X'335893C75383E19D604AA2C0BB9D230977F1B8E6793CF73289D72100414B523E');
INSERT INTO "change" VALUES(240,47,'retention_policy',5,'found','{"after":{"name":"Niet opgepakt 6 weken","key":"niet opgepakt 6 weken","work_kind":"candidate","term":"6w","anchor":"creation","source":"schulinck.nl; vhic.nl (ingetrokken aanvraag, gemeente)","in_force":0,"shipped":1,"created_at":"2026-11-28 06:25:41.274077","version":1}}',X'9C9179E320E9C2484E91E68986A3D054',X'27CF2F487F5139FC3FD94704E184BBA6A7740ACFF04BDECDCC51B7AA1288BF64');
INSERT INTO "change" VALUES(241,47,'retention_policy',6,'found','{"after":{"name":"Niet opgepakt 6 maanden","key":"niet opgepakt 6 maanden","work_kind":"candidate","term":"6m","anchor":"creation","source":"[P]","in_force":0,"shipped":1,"created_at":"2026-11-28 06:25:41.274087","version":1}}',X'54DCF8CA5CC7B683FA8E8D2A28E24121',X'604FC9FEFBB09340D9CE8BAB517FC2B241DB73A96A846E868D7E61484879B043');
INSERT INTO "change" VALUES(242,47,'retention_policy',7,'found','{"after":{"name":"Onderzoek 12 maanden","key":"onderzoek 12 maanden","work_kind":"survey","term":"12m","anchor":"creation","source":"[P]","in_force":0,"shipped":1,"created_at":"2026-11-28 06:25:41.274096","version":1}}',X'E9B90AB9BC13BFB732FA18C042E575DD',X'80E893F488277BD327711CACA0C281382DDD0F3E90B9867656C38A8E529CC796');
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
INSERT INTO "change_set" VALUES(1,'2026-11-28 00:12:22.153447','root','','stock',NULL,1,123,'0000000000000000000000000000000000000000000000000000000000000000','fa28e9c20277f91c14b0117a10b077bb2de2bf9db7355b6a9ca792ebba6f9cb2');
INSERT INTO "change_set" VALUES(2,'2026-11-28 00:12:22.443033','root','init','work',NULL,124,1,'fa28e9c20277f91c14b0117a10b077bb2de2bf9db7355b6a9ca792ebba6f9cb2','679073fae413f1772fbd3767682d98491b1f3ea23a4fcb20a2e7d80535011615');
INSERT INTO "change_set" VALUES(3,'2026-11-28 00:12:25.341720','Noor Voorbeeld','intake','work',NULL,125,11,'679073fae413f1772fbd3767682d98491b1f3ea23a4fcb20a2e7d80535011615','7152eaae9cd22e61158e622b0d4a7a4af52da8776756a21914d8fcbc9b3a8675');
INSERT INTO "change_set" VALUES(4,'2026-11-28 00:12:28.663743','Noor Voorbeeld','intake','work',NULL,136,7,'7152eaae9cd22e61158e622b0d4a7a4af52da8776756a21914d8fcbc9b3a8675','65edaca6c97a04ba24affb6267a55d948b357f186eaf411df6b28f5f1df1d8a8');
INSERT INTO "change_set" VALUES(5,'2026-11-28 00:12:31.970127','Noor Voorbeeld','intake','work',NULL,143,6,'65edaca6c97a04ba24affb6267a55d948b357f186eaf411df6b28f5f1df1d8a8','5512e561fd446f3927d58e2ded4c248b13c3fa75aedb44fd659a1c6553042533');
INSERT INTO "change_set" VALUES(6,'2026-11-28 00:12:35.284271','Noor Voorbeeld','intake','work',NULL,149,6,'5512e561fd446f3927d58e2ded4c248b13c3fa75aedb44fd659a1c6553042533','02d7d8fe69e1fbf3906d034090ee5d42324d81654a4a619c033641f49593cb4c');
INSERT INTO "change_set" VALUES(7,'2026-11-28 00:12:37.752910','Noor Voorbeeld','contact add','work',NULL,155,3,'02d7d8fe69e1fbf3906d034090ee5d42324d81654a4a619c033641f49593cb4c','ecd425557ebf4b7a0722b1c5d1a599c91c657dc12e0b75247c8e40b3604114ac');
INSERT INTO "change_set" VALUES(8,'2026-11-28 00:12:40.870966','Noor Voorbeeld','contact add','work',NULL,158,1,'ecd425557ebf4b7a0722b1c5d1a599c91c657dc12e0b75247c8e40b3604114ac','ea0ead51010b7d6ee1dbf4a18a2c302056290888894d3d09ec8b04ed1a0447f8');
INSERT INTO "change_set" VALUES(9,'2026-11-28 00:12:43.482004','Noor Voorbeeld','followup move','work',NULL,159,2,'ea0ead51010b7d6ee1dbf4a18a2c302056290888894d3d09ec8b04ed1a0447f8','fbe20891a5c0dd8ef8985ae08267335ae75f61e631a779dec84eba5a9372ea5f');
INSERT INTO "change_set" VALUES(10,'2026-11-28 00:12:46.854631','Noor Voorbeeld','followup add','work',NULL,161,1,'fbe20891a5c0dd8ef8985ae08267335ae75f61e631a779dec84eba5a9372ea5f','410795836a8a9a6b53033aa3943138694253ac2aceb8d38feef4bb843e68492f');
INSERT INTO "change_set" VALUES(11,'2026-11-28 00:12:50.265078','Noor Voorbeeld','followup skip','work',NULL,162,1,'410795836a8a9a6b53033aa3943138694253ac2aceb8d38feef4bb843e68492f','e76a9ed624c7a3e39c824c4b1a448b2f56a1cce4174c3a50144e7e8c77ba0553');
INSERT INTO "change_set" VALUES(12,'2026-11-28 00:12:53.842399','Noor Voorbeeld','plan goal','work',NULL,163,1,'e76a9ed624c7a3e39c824c4b1a448b2f56a1cce4174c3a50144e7e8c77ba0553','459fccb730032e57e5dfd5e401eae7d17fa702ae2d2f3561575a810707408224');
INSERT INTO "change_set" VALUES(13,'2026-11-28 00:12:57.342473','Noor Voorbeeld','plan need','work',NULL,164,1,'459fccb730032e57e5dfd5e401eae7d17fa702ae2d2f3561575a810707408224','b10dc2ecf4e44e33e6287ef9821cebe7b85740ff1d496b955c138de757db8905');
INSERT INTO "change_set" VALUES(14,'2026-11-28 00:13:00.575222','Noor Voorbeeld','plan need','work',NULL,165,1,'b10dc2ecf4e44e33e6287ef9821cebe7b85740ff1d496b955c138de757db8905','24514dc0e042d8304040453551bed73a27cbd30d0e31eb8c8f163b787800ff55');
INSERT INTO "change_set" VALUES(15,'2026-11-28 00:13:03.588447','Noor Voorbeeld','plan resolve','work',NULL,166,2,'24514dc0e042d8304040453551bed73a27cbd30d0e31eb8c8f163b787800ff55','0bfaf0677e861a0b201a6bd3b7975c055d42a0561de3a3dbfb3b963eee4e25ae');
INSERT INTO "change_set" VALUES(16,'2026-11-28 00:13:06.663098','Noor Voorbeeld','plan reopen','work',NULL,168,2,'0bfaf0677e861a0b201a6bd3b7975c055d42a0561de3a3dbfb3b963eee4e25ae','664afc612f1440009216aa6b4197332ca7538242ff4d63cbe85fee49661dfb50');
INSERT INTO "change_set" VALUES(17,'2026-11-28 00:13:09.246499','Noor Voorbeeld','network add','work',NULL,170,1,'664afc612f1440009216aa6b4197332ca7538242ff4d63cbe85fee49661dfb50','eb5e3ddc06370f1f82fb75d8e6daf3d4235b2b00bd1317eaededad9bb892b65b');
INSERT INTO "change_set" VALUES(18,'2026-11-28 00:13:11.794500','Noor Voorbeeld','plan support','work',NULL,171,1,'eb5e3ddc06370f1f82fb75d8e6daf3d4235b2b00bd1317eaededad9bb892b65b','cf5941b53f4bbccf691d0b2d76393ab878deb3640703c006fd56d82b2bb439ce');
INSERT INTO "change_set" VALUES(19,'2026-11-28 00:13:14.729851','Noor Voorbeeld','plan support','work',NULL,172,1,'cf5941b53f4bbccf691d0b2d76393ab878deb3640703c006fd56d82b2bb439ce','72c9c833fc77faa20053b0bcd01330b4090709a4e82903c19fd96d794fc59920');
INSERT INTO "change_set" VALUES(20,'2026-11-28 00:13:18.855976','Noor Voorbeeld','zrm add','work',NULL,173,14,'72c9c833fc77faa20053b0bcd01330b4090709a4e82903c19fd96d794fc59920','e870cc19d5f7b7e03f965f2b961209286e292c4d0e4eb3946864f8b0e2370d75');
INSERT INTO "change_set" VALUES(21,'2026-11-28 00:13:22.323073','Noor Voorbeeld','move set','work',NULL,187,2,'e870cc19d5f7b7e03f965f2b961209286e292c4d0e4eb3946864f8b0e2370d75','05a15e2e3c86167a77dd2dd5fb54dc1112abe64deccc34968cb04352c1ad9c9d');
INSERT INTO "change_set" VALUES(22,'2026-11-28 00:13:26.862089','Noor Voorbeeld','move rent','work',NULL,189,2,'05a15e2e3c86167a77dd2dd5fb54dc1112abe64deccc34968cb04352c1ad9c9d','904f0605a48189b9162fbe6390c08cd8d389695af35af7a9782d2eacc608fb07');
INSERT INTO "change_set" VALUES(23,'2026-11-28 00:13:31.550105','Noor Voorbeeld','move offer','work',NULL,191,1,'904f0605a48189b9162fbe6390c08cd8d389695af35af7a9782d2eacc608fb07','9cd40fc0e7b225b996dada053fe2b6e5781a439f2edb80915b08599077e216bf');
INSERT INTO "change_set" VALUES(24,'2026-11-28 00:13:35.148458','Noor Voorbeeld','deadline add','work',NULL,192,1,'9cd40fc0e7b225b996dada053fe2b6e5781a439f2edb80915b08599077e216bf','bb1022cf0fb33a31c31a64e009fd4afb43ccf35c01b96977c91717f148a29088');
INSERT INTO "change_set" VALUES(25,'2026-11-28 00:13:38.483596','Noor Voorbeeld','deadline add','work',NULL,193,1,'bb1022cf0fb33a31c31a64e009fd4afb43ccf35c01b96977c91717f148a29088','4d7630459afd990a471909b2ed6b63900af7b9b8519f3ce8bd0d33929df02e2d');
INSERT INTO "change_set" VALUES(26,'2026-11-28 00:13:42.587560','Noor Voorbeeld','deadline done','work',NULL,194,1,'4d7630459afd990a471909b2ed6b63900af7b9b8519f3ce8bd0d33929df02e2d','d6037dfd27c086121beb816d3a40d8d9b03ce6a5f4369edd704623e186796b7a');
INSERT INTO "change_set" VALUES(27,'2026-11-28 00:13:46.383139','Noor Voorbeeld','case edit','work',NULL,195,2,'d6037dfd27c086121beb816d3a40d8d9b03ce6a5f4369edd704623e186796b7a','853834818b0f9eb9968e7e9a772eb77367374ce24ea80e45fe180c946cca9265');
INSERT INTO "change_set" VALUES(28,'2026-11-28 00:13:49.896094','Noor Voorbeeld','case close','work',NULL,197,2,'853834818b0f9eb9968e7e9a772eb77367374ce24ea80e45fe180c946cca9265','1779f96d60b56d6463be3aa3d23dafe7ea5f0db0d279432b26396fff1565cea6');
INSERT INTO "change_set" VALUES(29,'2026-11-28 00:13:53.607913','Noor Voorbeeld','case close','work',NULL,199,2,'1779f96d60b56d6463be3aa3d23dafe7ea5f0db0d279432b26396fff1565cea6','2eb84105824b4b38401102dcc6f1a7a8f9e1ed7d07af1f7b0587d707d688d079');
INSERT INTO "change_set" VALUES(30,'2026-11-28 00:13:56.978594','Noor Voorbeeld','case reopen','work',NULL,201,2,'2eb84105824b4b38401102dcc6f1a7a8f9e1ed7d07af1f7b0587d707d688d079','d6895c43e29136e1a5d459c254ad5d7c5b110c62dd3c2ca7d6398367ad674b80');
INSERT INTO "change_set" VALUES(31,'2026-11-28 00:22:59.239824','root','','stock',NULL,203,2,'d6895c43e29136e1a5d459c254ad5d7c5b110c62dd3c2ca7d6398367ad674b80','371c4b5a0eb96717532b15ad671baf12c6eeaed6bed8ecdc61c413f798ba3c5d');
INSERT INTO "change_set" VALUES(32,'2026-11-28 00:23:02.836169','Noor Voorbeeld','contact add','work',NULL,205,2,'371c4b5a0eb96717532b15ad671baf12c6eeaed6bed8ecdc61c413f798ba3c5d','12273704a54bd40b5fc115ca0cf78a1ea4d0ded159e5126e2411d4cdbae1f1cf');
INSERT INTO "change_set" VALUES(33,'2026-11-28 00:31:09.633059','root','project add','work',NULL,207,1,'12273704a54bd40b5fc115ca0cf78a1ea4d0ded159e5126e2411d4cdbae1f1cf','f5919cd4fae7fb77e023a19c3684934c209e906946473410802ab9dc5f79a67c');
INSERT INTO "change_set" VALUES(34,'2026-11-28 00:31:12.999236','root','pulse note','work',NULL,208,1,'f5919cd4fae7fb77e023a19c3684934c209e906946473410802ab9dc5f79a67c','a82c8ef06749fc9d3a14b25e3c3579936534c4c6241ea40a0d8c3017bb94729f');
INSERT INTO "change_set" VALUES(35,'2026-11-28 00:31:15.532076','root','pulse handle','work',NULL,209,3,'a82c8ef06749fc9d3a14b25e3c3579936534c4c6241ea40a0d8c3017bb94729f','7a33f515c78866585fe3865ce61a2cf25683628d699957f7eef080247d1d197a');
INSERT INTO "change_set" VALUES(36,'2026-11-28 00:31:18.419508','root','pulse note','work',NULL,212,1,'7a33f515c78866585fe3865ce61a2cf25683628d699957f7eef080247d1d197a','b7ba54b10b1cfaf494b3780a1d5ecac85b64a5ffb100e3c4aa438b28b7ffcc44');
INSERT INTO "change_set" VALUES(37,'2026-11-28 00:31:20.899864','root','project edit','work',NULL,213,2,'b7ba54b10b1cfaf494b3780a1d5ecac85b64a5ffb100e3c4aa438b28b7ffcc44','6e2179e913b55f96585e1df0b2ee8562742083e04500ae8ee0b252180198fe1e');
INSERT INTO "change_set" VALUES(38,'2026-11-28 00:39:40.642340','Noor Voorbeeld','contact add','work',NULL,215,1,'6e2179e913b55f96585e1df0b2ee8562742083e04500ae8ee0b252180198fe1e','858b80b93117f33b16d82c8c6414bcf04f9a221423d1fd40c9b183ff16739824');
INSERT INTO "change_set" VALUES(39,'2026-11-28 00:39:43.986531','Noor Voorbeeld','case edit','work',NULL,216,1,'858b80b93117f33b16d82c8c6414bcf04f9a221423d1fd40c9b183ff16739824','dbd2d9d8cf9eea2a9d6edef7bba3082c96ebce8e89df62a624fe041e4e576696');
INSERT INTO "change_set" VALUES(40,'2026-11-28 00:39:47.521582','Noor Voorbeeld','followup add','work',NULL,217,1,'dbd2d9d8cf9eea2a9d6edef7bba3082c96ebce8e89df62a624fe041e4e576696','8d1f97aad089f2f4372d4bbbbaf2f693255b9468ae8d0926f9039dcee662029a');
INSERT INTO "change_set" VALUES(41,'2026-11-28 02:32:23.879997','root','report wijk','work',NULL,218,1,'8d1f97aad089f2f4372d4bbbbaf2f693255b9468ae8d0926f9039dcee662029a','6779831c68f23c7a63dad7334750008513e265e9937e7a286b1610c63a4f36ae');
INSERT INTO "change_set" VALUES(42,'2026-11-28 02:44:21.186025','Noor Voorbeeld','plan need','work',NULL,219,1,'6779831c68f23c7a63dad7334750008513e265e9937e7a286b1610c63a4f36ae','5979acc8c7da6520136c1ca5e78e98ceb2bbb2ed79b3caed2fb9dddde5bf04fa');
INSERT INTO "change_set" VALUES(43,'2026-11-28 02:52:06.481111','root','','stock',NULL,220,3,'5979acc8c7da6520136c1ca5e78e98ceb2bbb2ed79b3caed2fb9dddde5bf04fa','9c3dc89d3f4bbfb12b9e7da907c16aa32913acd1975298c04f6e5999e3d4f341');
INSERT INTO "change_set" VALUES(44,'2026-11-28 02:52:07.912440','Noor Voorbeeld','case edit','work',NULL,223,2,'9c3dc89d3f4bbfb12b9e7da907c16aa32913acd1975298c04f6e5999e3d4f341','f185d886601128c381a3f2bc717630cc6b47b59c235ee7174bda637a95dc8605');
INSERT INTO "change_set" VALUES(45,'2026-11-28 02:56:22.116382','root','deadline add','work',NULL,225,1,'f185d886601128c381a3f2bc717630cc6b47b59c235ee7174bda637a95dc8605','b43d4218b5508e81a4483cae78390db4864c67bdd02bf58950af9fbba3bd1995');
INSERT INTO "change_set" VALUES(46,'2026-11-28 03:00:20.984259','Sanne de Wit','consent give','work',NULL,226,10,'b43d4218b5508e81a4483cae78390db4864c67bdd02bf58950af9fbba3bd1995','314f71b9886b92ed33fb60bde7193d0042ae58b3417db12234a9829383bdf0b2');
INSERT INTO "change_set" VALUES(47,'2026-11-28 06:25:41.329098','root','','stock',NULL,236,7,'314f71b9886b92ed33fb60bde7193d0042ae58b3417db12234a9829383bdf0b2','9913399717480800dfbd02c54c11bf36202e1a71ccbbdbc12d14354339c92195');
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
INSERT INTO "consent_category" VALUES(1,1,'finances','2026-11-28 03:00:20.989580',1);
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
INSERT INTO "contact" VALUES(1,1,1,'2026-11-10','home-visit','reached',30,0,'Koffie gedronken','2026-11-28 00:12:37.731288',1);
INSERT INTO "contact" VALUES(2,2,1,'2026-11-12','home-visit','no-show',NULL,0,'Niemand thuis','2026-11-28 00:12:40.851908',1);
INSERT INTO "contact" VALUES(3,2,1,'2026-11-24','home-visit','reached',NULL,0,'Nog eens gebeld','2026-11-28 00:23:02.815635',1);
INSERT INTO "contact" VALUES(4,1,1,'2026-11-20','home-visit','reached',NULL,0,'Verzonnen gesprek','2026-11-28 00:39:40.627592',1);
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
INSERT INTO "data_consent" VALUES(1,1,1,1,NULL,'verzonnen doel','spoken','2026-11-23',NULL,NULL,NULL,'2026-11-28 03:00:20.969921',1);
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
	CONSTRAINT fk_deadline_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT ck_deadline_basis CHECK (basis IN ('law', 'social-plan', 'own')), 
	CONSTRAINT ck_deadline_kind CHECK (kind IN ('objection', 'termination-notice', 'landlord-notice-term', 'tenant-notice-term', 'urgency-expiry', 'latest-move-out', 'return-decision', 'offer-answer', 'allowance-instalment', 'rent-habituation-end', 'key-handover', 'other', 'consultation', 'consultation-answer')), 
	CONSTRAINT fk_deadline_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT ck_deadline_case_or_project CHECK ((case_id IS NULL) <> (project_id IS NULL))
);
INSERT INTO "deadline" VALUES(1,1,'latest-move-out','2026-12-20','2026-12-20','social-plan',NULL,NULL,NULL,NULL,NULL,0,'2026-11-28 00:13:35.120023',1,NULL);
INSERT INTO "deadline" VALUES(2,1,'termination-notice','2026-11-02','2026-12-14','law','BW 7:271 lid 4',NULL,NULL,'2026-11-23','bezwaar gemaakt',0,'2026-11-28 00:13:38.471681',2,NULL);
INSERT INTO "deadline" VALUES(3,1,'latest-move-out','2027-01-24','2027-01-24','social-plan',NULL,NULL,NULL,NULL,NULL,0,'2026-11-28 02:56:22.101857',1,NULL);
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
INSERT INTO "disclosed_category" VALUES(1,1,'finances',1,'2026-11-28 03:00:21.021312',1);
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
INSERT INTO "disclosure" VALUES(1,1,1,1,NULL,'2026-11-23','consent',NULL,NULL,'pdf','0000000000000000','2026-11-28 03:00:21.003082',1);
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
INSERT INTO "due_change" VALUES(1,2,'2026-11-30','2026-12-04','2026-11-23','2026-11-28 00:12:43.468464',1,NULL,NULL,NULL);
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
INSERT INTO "dwelling" VALUES(1,'3562 XA','12','',4,'2026-11-28 00:12:25.330322',2,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dwelling" VALUES(2,NULL,NULL,'',12,'2026-11-28 00:12:28.650544',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dwelling" VALUES(3,NULL,NULL,'',6,'2026-11-28 00:12:31.951305',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dwelling" VALUES(4,NULL,NULL,'',2,'2026-11-28 00:12:35.281396',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "dwelling_offer" VALUES(1,1,'2026-11-23','Verzonnenlaan 4',70000,'open',NULL,NULL,'2026-11-28 00:13:31.528423',1);
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
	CONSTRAINT fk_episode_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT ck_episode_closed_after_opened CHECK (closed_on IS NULL OR closed_on >= opened_on), 
	CONSTRAINT ck_episode_settled_as CHECK (settled_as IN ('returned', 'rehoused', 'works-finished')), 
	CONSTRAINT ck_episode_close_reason CHECK (close_reason IN ('settled', 'moved-away', 'no-wish', 'out-of-reach', 'handed-over', 'deceased', 'other'))
);
INSERT INTO "episode" VALUES(1,1,'2026-11-01',NULL,NULL,NULL,NULL,'2026-11-28 00:12:25.466280',1,NULL,NULL,NULL);
INSERT INTO "episode" VALUES(2,2,'2026-11-01','2026-11-15',NULL,NULL,NULL,'2026-11-28 00:12:28.771129',2,NULL,NULL,NULL);
INSERT INTO "episode" VALUES(3,3,'2026-11-23',NULL,'2026-11-23',NULL,'wil niet','2026-11-28 00:12:32.098901',2,NULL,NULL,NULL);
INSERT INTO "episode" VALUES(4,4,'2026-11-02',NULL,'2026-11-22',NULL,'verhuisd','2026-11-28 00:12:35.334058',2,NULL,NULL,NULL);
INSERT INTO "episode" VALUES(5,3,'2026-11-23',NULL,NULL,'toch wel',NULL,'2026-11-28 00:13:56.938941',1,NULL,NULL,NULL);
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
	CONSTRAINT ck_follow_up_state CHECK (state IN ('open', 'done', 'skipped', 'missed')), 
	CONSTRAINT fk_follow_up_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
	CONSTRAINT fk_follow_up_assigned_to_id_case_manager FOREIGN KEY(assigned_to_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_follow_up_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id), 
	CONSTRAINT ck_follow_up_signal CHECK (signal IN ('stable', 'improving', 'worry', 'relapse', 'no-contact')), 
	CONSTRAINT fk_follow_up_series_id_series FOREIGN KEY(series_id) REFERENCES series (id), 
	CONSTRAINT ck_follow_up_series_has_step CHECK ((series_id IS NULL) = (step IS NULL)), 
	CONSTRAINT ck_follow_up_minutes_positive CHECK (minutes IS NULL OR minutes > 0)
);
INSERT INTO "follow_up" VALUES(1,1,1,'2026-11-20',NULL,'done','2026-11-23','2026-11-23',NULL,1,'2026-11-28 00:12:25.466305',2,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "follow_up" VALUES(2,2,1,'2026-12-04',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-28 00:12:28.771151',2,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "follow_up" VALUES(3,1,1,'2026-12-01',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-28 00:12:37.784246',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "follow_up" VALUES(4,3,1,'2026-11-25','sleutels','skipped','2026-11-23','2026-11-23','hoeft niet',NULL,'2026-11-28 00:12:46.825877',2,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "follow_up" VALUES(5,2,1,'2026-12-08',NULL,'open','2026-11-24',NULL,NULL,NULL,'2026-11-28 00:23:02.847655',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "follow_up" VALUES(6,1,1,'2026-12-01',NULL,'open','2026-11-23',NULL,NULL,NULL,'2026-11-28 00:39:47.512960',1,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "goal" VALUES(1,1,'steady','Ik wil overdag kunnen slapen','2026-11-23','2026-11-28 00:12:53.830060',1);
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
INSERT INTO "handled_signal" VALUES(1,1,'crisis','note:1','2026-11-28 00:31:15.541015',1);
INSERT INTO "handled_signal" VALUES(2,1,'need-back','turn:2','2026-11-28 00:31:15.541027',1);
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
	CONSTRAINT ck_household_preferred_channel CHECK (preferred_channel IN ('home-visit', 'phone', 'office', 'message', 'other')), 
	CONSTRAINT fk_household_dwelling_id_dwelling FOREIGN KEY(dwelling_id) REFERENCES dwelling (id), 
	CONSTRAINT ck_household_contract CHECK (contract IN ('permanent', 'temporary')), 
	CONSTRAINT ck_household_approach CHECK (approach IN ('alone', 'site-manager', 'corporation-first'))
);
INSERT INTO "household" VALUES(1,1,NULL,NULL,'2026-11-28 00:12:25.356092',2,NULL,NULL,NULL,NULL);
INSERT INTO "household" VALUES(2,2,NULL,NULL,'2026-11-28 00:12:28.673004',2,NULL,NULL,NULL,NULL);
INSERT INTO "household" VALUES(3,3,NULL,NULL,'2026-11-28 00:12:31.971441',2,NULL,NULL,NULL,NULL);
INSERT INTO "household" VALUES(4,4,NULL,NULL,'2026-11-28 00:12:35.289202',2,NULL,NULL,NULL,NULL);
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
INSERT INTO "money_figure" VALUES(1,1,'rent-before',65000,NULL,'2026-11-23','2026-11-28 00:13:26.834521',1);
INSERT INTO "money_figure" VALUES(2,1,'rent-after',72000,NULL,'2026-11-23','2026-11-28 00:13:26.834558',1);
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
INSERT INTO "moving_allowance" VALUES(1,'2007-03-01',505500,'emea.nl (Aedes)',1,'2026-11-28 00:12:22.151424',1);
INSERT INTO "moving_allowance" VALUES(2,'2017-02-28',591000,'stade-advies.nl; aedes.nl',1,'2026-11-28 00:12:22.151442',1);
INSERT INTO "moving_allowance" VALUES(3,'2018-02-16',599300,'https://www.aedes.nl/artikelen/klant-en-wonen/huurbeleid/hogere-verhuiskostenvergoeding-per-1-maart.html',1,'2026-11-28 00:12:22.151450',1);
INSERT INTO "moving_allowance" VALUES(4,'2019-02-28',NULL,'niet gevonden / not found',1,'2026-11-28 00:12:22.151456',1);
INSERT INTO "moving_allowance" VALUES(5,'2020-02-29',625300,'rijksoverheid.nl',1,'2026-11-28 00:12:22.151463',1);
INSERT INTO "moving_allowance" VALUES(6,'2021-02-28',633400,'rijksoverheid.nl',1,'2026-11-28 00:12:22.151469',1);
INSERT INTO "moving_allowance" VALUES(7,'2022-02-28',650500,'rijksoverheid.nl',1,'2026-11-28 00:12:22.151476',1);
INSERT INTO "moving_allowance" VALUES(8,'2023-02-28',715600,'rijksoverheid.nl',1,'2026-11-28 00:12:22.151485',1);
INSERT INTO "moving_allowance" VALUES(9,'2024-02-29',742800,'rijksoverheid.nl',1,'2026-11-28 00:12:22.151492',1);
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
INSERT INTO "need" VALUES(1,1,1,4,2,NULL,'2026-11-23',NULL,'2026-11-28 00:12:57.326242',1);
INSERT INTO "need" VALUES(2,1,NULL,2,3,NULL,'2026-11-23',NULL,'2026-11-28 00:13:00.560491',3);
INSERT INTO "need" VALUES(3,3,NULL,4,1,NULL,'2026-11-27',NULL,'2026-11-28 02:44:21.183078',1);
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
INSERT INTO "need_kind" VALUES(1,'neighbours','neighbours',1,'2026-11-28 00:12:22.143938',1);
INSERT INTO "need_kind" VALUES(2,'rent','rent',1,'2026-11-28 00:12:22.143945',1);
INSERT INTO "need_kind" VALUES(3,'where-to-go','where to go',1,'2026-11-28 00:12:22.143949',1);
INSERT INTO "need_kind" VALUES(4,'dust','dust',1,'2026-11-28 00:12:22.143967',1);
INSERT INTO "need_kind" VALUES(5,'privacy','privacy',1,'2026-11-28 00:12:22.143969',1);
INSERT INTO "need_kind" VALUES(6,'debts','debts',1,'2026-11-28 00:12:22.143971',1);
INSERT INTO "need_kind" VALUES(7,'income','income',1,'2026-11-28 00:12:22.143973',1);
INSERT INTO "need_kind" VALUES(8,'health','health',1,'2026-11-28 00:12:22.143976',1);
INSERT INTO "need_kind" VALUES(9,'mental-health','mental health',1,'2026-11-28 00:12:22.143978',1);
INSERT INTO "need_kind" VALUES(10,'care','care',1,'2026-11-28 00:12:22.143980',1);
INSERT INTO "need_kind" VALUES(11,'children','children',1,'2026-11-28 00:12:22.143981',1);
INSERT INTO "need_kind" VALUES(12,'loneliness','loneliness',1,'2026-11-28 00:12:22.143983',1);
INSERT INTO "need_kind" VALUES(13,'relations','relations',1,'2026-11-28 00:12:22.143984',1);
INSERT INTO "need_kind" VALUES(14,'language','language',1,'2026-11-28 00:12:22.143985',1);
INSERT INTO "need_kind" VALUES(15,'paperwork','paperwork',1,'2026-11-28 00:12:22.143987',1);
INSERT INTO "need_kind" VALUES(16,'clearing','clearing',1,'2026-11-28 00:12:22.143989',1);
INSERT INTO "need_kind" VALUES(17,'moving-help','moving help',1,'2026-11-28 00:12:22.143990',1);
INSERT INTO "need_kind" VALUES(18,'safety','safety',1,'2026-11-28 00:12:22.143992',1);
INSERT INTO "need_kind" VALUES(19,'other','other',1,'2026-11-28 00:12:22.143994',1);
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
INSERT INTO "need_turn" VALUES(1,2,'2026-11-23',1,'huurtoeslag geregeld','2026-11-28 00:13:03.559592',1);
INSERT INTO "need_turn" VALUES(2,2,'2026-11-23',0,'toch niet','2026-11-28 00:13:06.649225',1);
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
INSERT INTO "network_member" VALUES(1,1,'zus Samira','sibling',1,'gives','good',NULL,NULL,'2026-11-23',NULL,'2026-11-28 00:13:09.230000',1);
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
INSERT INTO "objection" VALUES(1,1,NULL,'rapporten',NULL,'2026-11-23',NULL,NULL,NULL,'2026-11-28 03:00:21.095826',1);
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
INSERT INTO "organisation" VALUES(1,'corporation','Bo-Ex','bo ex',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(2,'corporation','Cazas Wonen','cazas wonen',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(3,'corporation','Habion','habion',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(4,'corporation','SSH','ssh',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(5,'corporation','Stichting Portaal','stichting portaal',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(6,'corporation','Woonin','woonin',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(7,'corporation','Mitros','mitros',NULL,'2023-10-25',2020,'STUW 2020: https://www.duic.nl/wonen/komende-vijf-jaar-5000-nieuwe-sociale-huurwoningen-in-utrecht/; niet meer bij de afspraken van 26-10-2023, opgegaan in Woonin [U]','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(8,'corporation','GroenWest','groenwest',NULL,NULL,2020,'STUW 2020: https://www.duic.nl/wonen/komende-vijf-jaar-5000-nieuwe-sociale-huurwoningen-in-utrecht/; niet bij de afspraken van 26-10-2023','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(9,'tenants-organisation','Huurdersvereniging Bo-Ex','huurdersvereniging bo ex',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(10,'tenants-organisation','Huurdersvereniging Weidelanden','huurdersvereniging weidelanden',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(11,'tenants-organisation','BoKS','boks',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(12,'tenants-organisation','Huurdersraad Portaal Regio Utrecht','huurdersraad portaal regio utrecht',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(13,'tenants-organisation','Wooninspraak','wooninspraak',NULL,NULL,2023,'Samenwerkingsafspraken Utrecht 2023-2026: https://lawinsider.com/nl/contracts/kBdlTcp0v6M','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(14,'neighbourhood-team','Buurtteamorganisatie Sociaal Utrecht','buurtteamorganisatie sociaal utrecht',NULL,NULL,NULL,'https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(15,'neighbourhood-team','Lokalis','lokalis',NULL,NULL,NULL,'https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(16,'police','Politie','politie',NULL,NULL,2021,'https://zoek.officielebekendmakingen.nl/gmb-2021-237816.html','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(17,'help','U Centraal','u centraal',NULL,NULL,NULL,'https://www.u-centraal.nl/woonomgeving/herstructurering/','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(18,'help','Buurtbemiddeling','buurtbemiddeling',NULL,NULL,NULL,'https://www.kwadraad.nl/privacy-en-werkwijze/welke-gegevens-leggen-we-vast/','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(19,'municipality','gemeente Utrecht','gemeente utrecht',NULL,NULL,NULL,'https://www.buurtteamsutrecht.nl/privacyverklaring-buurtteam/','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation" VALUES(20,'other','Het Vierde Huis','het vierde huis',NULL,NULL,NULL,'https://mijn.boex.nl/urgentie','2026-11-28 00:12:22.050210',1);
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
INSERT INTO "organisation_alias" VALUES(1,1,'Boex','boex','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation_alias" VALUES(2,2,'Cazas','cazas','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation_alias" VALUES(3,5,'Portaal','portaal','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation_alias" VALUES(4,14,'Sociaal Utrecht','sociaal utrecht','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation_alias" VALUES(5,14,'buurtteam','buurtteam','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation_alias" VALUES(6,14,'neighbourhood team','neighbourhood team','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation_alias" VALUES(7,15,'buurtteam jeugd en gezin','buurtteam jeugd en gezin','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation_alias" VALUES(8,16,'police','police','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation_alias" VALUES(9,18,'neighbour mediation','neighbour mediation','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation_alias" VALUES(10,19,'gemeente','gemeente','2026-11-28 00:12:22.050210',1);
INSERT INTO "organisation_alias" VALUES(11,19,'municipality','municipality','2026-11-28 00:12:22.050210',1);
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
INSERT INTO "project" VALUES(1,'Verzonnendreef Noord','verzonnendreef noord',NULL,'2026-11-28 00:12:25.416913',2,NULL,NULL,NULL,NULL);
INSERT INTO "project" VALUES(2,'Verzonnenhof','verzonnenhof',NULL,'2026-11-28 00:31:09.607318',1,NULL,NULL,NULL,NULL);
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
INSERT INTO "project_alias" VALUES(1,1,'Verzonnendreef','verzonnendreef','2026-11-28 00:31:20.897299',1);
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
INSERT INTO "pseudonym_key" VALUES(1,'248de26d5ce7a195c4b9b24099df07aa3b56b97a96fa4c0763dc747e2b8dfa61');
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
INSERT INTO "pulse_handling" VALUES(1,1,1,'2026-11-23','gebeld','2026-11-28 00:31:15.529346',1);
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
INSERT INTO "referral" VALUES(1,1,1,1,NULL,'verzonnen vraag','proposed','2026-11-23',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 03:00:21.030398',1);
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
INSERT INTO "relapse_signal" VALUES(1,1,1,'crisis','2026-11-23','GEHOORD','2026-11-28 00:31:12.982313',1);
INSERT INTO "relapse_signal" VALUES(2,1,1,'nuisance','2026-11-23',NULL,'2026-11-28 00:31:18.404053',1);
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
INSERT INTO "relocation" VALUES(1,1,'temporary-dwelling',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'return',NULL,NULL,NULL,'2026-11-28 00:13:22.301662',2);
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
INSERT INTO "report_log" VALUES(1,'2026-11-28','corporation','wijk','wijken=WK034403',NULL,'2026-11-28','5123b5cbd6363218',14,8,'["wijk",[["wijken","WK034403"]],null,"2026-11-28","2026-11-28",10,5,[[[["WK034403","open"]],1,"small",false,false,""],[[["WK034403","candidate"]],0,"shown",false,false,""],[[["WK034403","intake"]],1,"small",false,false,""],[[["WK034403","support"]],0,"shown",false,false,""],[[["WK034403","aftercare"]],0,"shown",false,false,""],[[["WK034403","opened"]],1,"small",false,true,""],[[["WK034403","closed"]],0,"shown",false,true,""],[[["WK034403","overdue"]],0,"shown",false,false,""],[[["WK034403","due_week"]],0,"shown",false,false,""],[[["WK034403","no_contact_30"]],0,"shown",false,false,""],[[["WK034403","contacts"]],2,"hidden",false,true,"base"],[[["total","open"]],1,"small",false,false,""],[[["total","candidate"]],0,"shown",false,false,""],[[["total","intake"]],1,"small",false,false,""],[[["total","support"]],0,"shown",false,false,""],[[["total","aftercare"]],0,"shown",false,false,""],[[["total","opened"]],1,"small",false,true,""],[[["total","closed"]],0,"shown",false,true,""],[[["total","overdue"]],0,"shown",false,false,""],[[["total","due_week"]],0,"shown",false,false,""],[[["total","no_contact_30"]],0,"shown",false,false,""],[[["total","contacts"]],2,"hidden",false,true,"base"]],[[0,[1,2,3,4]],[11,[12,13,14,15]],[11,[0]],[12,[1]],[13,[2]],[14,[3]],[15,[4]],[16,[5]],[17,[6]],[18,[7]],[19,[8]],[20,[9]],[21,[10]]],[[0,9],[11,20]]]','2026-11-28 02:32:23.875974',1);
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
INSERT INTO "resident" VALUES(1,1,'main-tenant','Jan','van der','Berg',NULL,'0612345678',NULL,'2026-11-28 00:12:25.363601',2,NULL);
INSERT INTO "resident" VALUES(2,2,'main-tenant','Els','','Bedacht',NULL,NULL,NULL,'2026-11-28 00:12:28.686730',1,NULL);
INSERT INTO "resident" VALUES(3,3,'main-tenant','Ömer','','Yıldız',NULL,NULL,NULL,'2026-11-28 00:12:31.994251',1,NULL);
INSERT INTO "resident" VALUES(4,4,'main-tenant','Piet','','Weg',NULL,NULL,NULL,'2026-11-28 00:12:35.291969',1,NULL);
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
INSERT INTO "resident_statement" VALUES(1,1,NULL,'contact',1,'summary','Het was anders.','2026-11-23','2026-11-28 03:00:21.082523',1);
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
INSERT INTO "restriction" VALUES(1,1,NULL,'2026-11-23','wordt nagekeken','2026-11-23',NULL,'2026-11-28 03:00:21.113173',1);
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
INSERT INTO "retention_policy" VALUES(1,'Wmo 15 jaar','wmo 15 jaar','case','15y','creation','Wmo 2015 art. 5.3.4 (tekst van mei 2017)',0,1,'2026-11-28 06:25:41.274026',1);
INSERT INTO "retention_policy" VALUES(2,'Maatschappelijk werk 15 jaar','maatschappelijk werk 15 jaar','case','15y','closing','kwadraad.nl (Kwadraad)',0,1,'2026-11-28 06:25:41.274049',1);
INSERT INTO "retention_policy" VALUES(3,'Bemiddeling 2 jaar','bemiddeling 2 jaar','case','2y','closing','kwadraad.nl (buurtbemiddeling)',0,1,'2026-11-28 06:25:41.274058',1);
INSERT INTO "retention_policy" VALUES(4,'Zonder voorziening 5 jaar','zonder voorziening 5 jaar','case','5y','closing','schulinck.nl; vhic.nl (gemeente)',0,1,'2026-11-28 06:25:41.274067',1);
INSERT INTO "retention_policy" VALUES(5,'Niet opgepakt 6 weken','niet opgepakt 6 weken','candidate','6w','creation','schulinck.nl; vhic.nl (ingetrokken aanvraag, gemeente)',0,1,'2026-11-28 06:25:41.274077',1);
INSERT INTO "retention_policy" VALUES(6,'Niet opgepakt 6 maanden','niet opgepakt 6 maanden','candidate','6m','creation','[P]',0,1,'2026-11-28 06:25:41.274087',1);
INSERT INTO "retention_policy" VALUES(7,'Onderzoek 12 maanden','onderzoek 12 maanden','survey','12m','creation','[P]',0,1,'2026-11-28 06:25:41.274096',1);
CREATE TABLE review_decision (
	id INTEGER NOT NULL, 
	resident_id INTEGER NOT NULL, 
	manager_id INTEGER, 
	table_name TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	field TEXT NOT NULL, 
	blacked_out BOOLEAN NOT NULL, 
	because TEXT NOT NULL, 
	decided_on DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_review_decision PRIMARY KEY (id), 
	CONSTRAINT fk_review_decision_manager_id_case_manager FOREIGN KEY(manager_id) REFERENCES case_manager (id), 
	CONSTRAINT fk_review_decision_resident_id_resident FOREIGN KEY(resident_id) REFERENCES resident (id)
);
INSERT INTO "review_decision" VALUES(1,1,NULL,'contact',1,'summary',0,'mag','2026-11-23','2026-11-28 03:00:21.066015',1);
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
INSERT INTO "rights_request" VALUES(1,1,NULL,'access',NULL,'2026-11-23','2026-11-23',NULL,NULL,NULL,'2026-11-28 03:00:21.047275',1);
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
INSERT INTO "schedule" VALUES(1,'during-works','during works','every 2w','date','26w',1,'2026-11-28 00:22:59.238331',1);
INSERT INTO "schedule" VALUES(2,'aftercare','aftercare','at 2w,6w,3m,6m,9m','settled',NULL,1,'2026-11-28 00:22:59.238340',1);
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
INSERT INTO "score" VALUES(1,1,'finances',3,'2026-11-28 00:13:18.882536',1);
INSERT INTO "score" VALUES(2,1,'work-education',3,'2026-11-28 00:13:18.882556',1);
INSERT INTO "score" VALUES(3,1,'time-use',4,'2026-11-28 00:13:18.882565',1);
INSERT INTO "score" VALUES(4,1,'housing',2,'2026-11-28 00:13:18.882572',1);
INSERT INTO "score" VALUES(5,1,'domestic-relations',3,'2026-11-28 00:13:18.882581',1);
INSERT INTO "score" VALUES(6,1,'mental-health',3,'2026-11-28 00:13:18.882590',1);
INSERT INTO "score" VALUES(7,1,'physical-health',3,'2026-11-28 00:13:18.882598',1);
INSERT INTO "score" VALUES(8,1,'substance-use',5,'2026-11-28 00:13:18.882605',1);
INSERT INTO "score" VALUES(9,1,'basic-adl',5,'2026-11-28 00:13:18.882611',1);
INSERT INTO "score" VALUES(10,1,'instrumental-adl',4,'2026-11-28 00:13:18.882617',1);
INSERT INTO "score" VALUES(11,1,'social-network',3,'2026-11-28 00:13:18.882622',1);
INSERT INTO "score" VALUES(12,1,'community-participation',3,'2026-11-28 00:13:18.882627',1);
INSERT INTO "score" VALUES(13,1,'justice',5,'2026-11-28 00:13:18.882632',1);
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
	CONSTRAINT fk_selection_household_id_household FOREIGN KEY(household_id) REFERENCES household (id), 
	CONSTRAINT fk_selection_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT ck_selection_decision CHECK (decision IN ('take-up', 'decline', 'wait')), 
	CONSTRAINT fk_selection_with_id_organisation FOREIGN KEY(with_id) REFERENCES organisation (id), 
	CONSTRAINT fk_selection_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id), 
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
INSERT INTO "stage_turn" VALUES(1,2,'aftercare','2026-11-15','2026-11-28 00:12:28.771129',1);
INSERT INTO "stage_turn" VALUES(2,3,'closed','2026-11-23','2026-11-28 00:12:32.098901',1);
INSERT INTO "stage_turn" VALUES(3,4,'closed','2026-11-22','2026-11-28 00:12:35.334058',1);
INSERT INTO "stage_turn" VALUES(4,1,'support','2026-11-25','2026-11-28 02:52:07.901111',1);
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
INSERT INTO "support" VALUES(1,1,'own-network','zus Samira',1,NULL,'kan het niet alleen regelen','proposed','2026-11-23',NULL,NULL,NULL,NULL,NULL,'2026-11-28 00:13:11.786136',1);
INSERT INTO "support" VALUES(2,2,'general-facility','schuldhulp',NULL,NULL,'geprobeerd','proposed','2026-11-23',NULL,NULL,NULL,NULL,NULL,'2026-11-28 00:13:14.707541',1);
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
INSERT INTO "theme" VALUES(1,'nuisance','nuisance',1,'2026-11-28 00:12:22.141848',1);
INSERT INTO "theme" VALUES(2,'safety','safety',1,'2026-11-28 00:12:22.141864',1);
INSERT INTO "theme" VALUES(3,'loneliness','loneliness',1,'2026-11-28 00:12:22.141869',1);
INSERT INTO "theme" VALUES(4,'debts','debts',1,'2026-11-28 00:12:22.141873',1);
INSERT INTO "theme" VALUES(5,'rent','rent',1,'2026-11-28 00:12:22.141877',1);
INSERT INTO "theme" VALUES(6,'language','language',1,'2026-11-28 00:12:22.141883',1);
INSERT INTO "theme" VALUES(7,'youth','youth',1,'2026-11-28 00:12:22.141887',1);
INSERT INTO "theme" VALUES(8,'vacancy','vacancy',1,'2026-11-28 00:12:22.141891',1);
INSERT INTO "theme" VALUES(9,'dirt','dirt',1,'2026-11-28 00:12:22.141895',1);
INSERT INTO "theme" VALUES(10,'neighbour-quarrels','neighbour-quarrels',1,'2026-11-28 00:12:22.141900',1);
INSERT INTO "theme" VALUES(11,'trust','trust',1,'2026-11-28 00:12:22.141904',1);
INSERT INTO "theme" VALUES(12,'works','works',1,'2026-11-28 00:12:22.141908',1);
INSERT INTO "theme" VALUES(13,'care','care',1,'2026-11-28 00:12:22.141912',1);
INSERT INTO "theme" VALUES(14,'other','other',1,'2026-11-28 00:12:22.141917',1);
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
CREATE INDEX ix_area_key ON area ("key");
CREATE INDEX ix_area_parent_id ON area (parent_id);
CREATE INDEX ix_area_wijk_id ON area (wijk_id);
CREATE INDEX ix_area_alias_area_id ON area_alias (area_id);
CREATE UNIQUE INDEX uq_area_alias_key_area_id ON area_alias ("key", area_id);
CREATE UNIQUE INDEX uq_case_worry_case_id_worry ON case_worry (case_id, worry);
CREATE INDEX ix_contact_case_id_happened_on ON contact (case_id, happened_on, outcome);
CREATE INDEX ix_contact_happened_on ON contact (happened_on);
CREATE INDEX ix_contact_manager_id ON contact (manager_id);
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
CREATE INDEX ix_selection_manager_id ON selection (manager_id);
CREATE INDEX ix_selection_project_id ON selection (project_id);
CREATE INDEX ix_selection_with_id ON selection (with_id);
CREATE INDEX ix_selection_case_id ON selection (case_id);
CREATE INDEX ix_selection_household_id ON selection (household_id, decided_on);
CREATE INDEX ix_selection_dwelling_id ON selection (dwelling_id);
CREATE INDEX ix_change_table_name_row_id ON change (table_name, row_id);
CREATE INDEX ix_access_case_id ON access (case_id);
CREATE INDEX ix_series_case_id ON series (case_id);
CREATE INDEX ix_series_schedule_id ON series (schedule_id);
CREATE UNIQUE INDEX uq_series_episode_id_anchor_rule_anchor_on ON series (episode_id, anchor, rule, anchor_on);
CREATE INDEX ix_transfer_case_id ON transfer (case_id, until_on, from_on);
CREATE INDEX ix_transfer_from_manager_id ON transfer (from_manager_id);
CREATE INDEX ix_transfer_to_manager_id ON transfer (to_manager_id);
CREATE UNIQUE INDEX uq_goal_outcome_episode_id_programme_goal ON goal_outcome (episode_id, programme_goal);
CREATE INDEX ix_relapse_signal_case_id ON relapse_signal (case_id, noted_on);
CREATE INDEX ix_relapse_signal_manager_id ON relapse_signal (manager_id);
CREATE INDEX ix_pulse_handling_case_id ON pulse_handling (case_id);
CREATE INDEX ix_pulse_handling_manager_id ON pulse_handling (manager_id);
CREATE UNIQUE INDEX uq_handled_signal_handling_id_rule_fact ON handled_signal (handling_id, rule, fact);
CREATE INDEX ix_case_household_id ON "case" (household_id);
CREATE INDEX ix_case_project_id ON "case" (project_id);
CREATE INDEX ix_case_stage ON "case" (stage);
CREATE INDEX ix_case_area_id ON "case" (area_id, stage, project_id);
CREATE INDEX ix_episode_closed_on ON episode (closed_on);
CREATE UNIQUE INDEX uq_episode_open ON episode (case_id) WHERE closed_on IS NULL;
CREATE INDEX ix_episode_case_id ON episode (case_id, opened_on, closed_on);
CREATE INDEX ix_episode_opened_on ON episode (opened_on);
CREATE INDEX ix_follow_up_case_id ON follow_up (case_id, state, due);
CREATE INDEX ix_follow_up_assigned_to_id ON follow_up (assigned_to_id);
CREATE INDEX ix_follow_up_open_due ON follow_up (due, id) WHERE state = 'open';
CREATE INDEX ix_follow_up_contact_id ON follow_up (contact_id);
CREATE UNIQUE INDEX uq_follow_up_series_id_step ON follow_up (series_id, step);
CREATE INDEX ix_project_alias_project_id ON project_alias (project_id);
CREATE INDEX ix_follow_up_open_of_manager ON follow_up (assigned_to_id, due, id, case_id) WHERE state = 'open' AND assigned_to_id IS NOT NULL;
CREATE INDEX ix_follow_up_open_at_time ON follow_up (due, at_time, id) WHERE state = 'open' AND at_time IS NOT NULL;
CREATE INDEX ix_need_turn_back ON need_turn (need_id) WHERE resolved = 0;
CREATE INDEX ix_report_log_report ON report_log (report);
CREATE INDEX ix_data_consent_case_id ON data_consent (case_id);
CREATE INDEX ix_data_consent_manager_id ON data_consent (manager_id);
CREATE INDEX ix_data_consent_organisation_id ON data_consent (organisation_id);
CREATE INDEX ix_data_consent_resident_id ON data_consent (resident_id, organisation_id, withdrawn_on);
CREATE UNIQUE INDEX uq_consent_category_consent_id_category ON consent_category (consent_id, category);
CREATE INDEX ix_disclosure_case_id ON disclosure (case_id, shared_on);
CREATE INDEX ix_disclosure_manager_id ON disclosure (manager_id);
CREATE INDEX ix_disclosure_organisation_id ON disclosure (organisation_id);
CREATE INDEX ix_disclosure_resident_id ON disclosure (resident_id);
CREATE INDEX ix_disclosed_category_consent_id ON disclosed_category (consent_id);
CREATE UNIQUE INDEX uq_disclosed_category_disclosure_id_category ON disclosed_category (disclosure_id, category);
CREATE INDEX ix_referral_case_id ON referral (case_id);
CREATE INDEX ix_referral_follow_up_id ON referral (follow_up_id);
CREATE INDEX ix_referral_manager_id ON referral (manager_id);
CREATE INDEX ix_referral_organisation_id ON referral (organisation_id, sent_on);
CREATE INDEX ix_referral_resident_id ON referral (resident_id);
CREATE INDEX ix_referral_state ON referral (state, sent_on);
CREATE INDEX ix_rights_request_manager_id ON rights_request (manager_id);
CREATE INDEX ix_rights_request_resident_id ON rights_request (resident_id);
CREATE INDEX ix_review_decision_manager_id ON review_decision (manager_id);
CREATE UNIQUE INDEX uq_review_decision_resident_id_table_name_row_id_field ON review_decision (resident_id, table_name, row_id, field);
CREATE INDEX ix_resident_statement_manager_id ON resident_statement (manager_id);
CREATE INDEX ix_resident_statement_resident_id ON resident_statement (resident_id);
CREATE INDEX ix_resident_statement_table_name_row_id ON resident_statement (table_name, row_id);
CREATE INDEX ix_objection_manager_id ON objection (manager_id);
CREATE INDEX ix_objection_resident_id ON objection (resident_id);
CREATE INDEX ix_restriction_manager_id ON restriction (manager_id);
CREATE INDEX ix_restriction_resident_id ON restriction (resident_id);
CREATE UNIQUE INDEX uq_restriction_open ON restriction (resident_id) WHERE lifted_on IS NULL;
CREATE INDEX ix_destruction_proof_manager_id ON destruction_proof (manager_id);
CREATE INDEX ix_stage_turn_case_id ON stage_turn (case_id, turned_on, stage);
CREATE INDEX ix_case_manager_id ON "case" (manager_id, id, stage);
CREATE INDEX ix_follow_up_signal ON follow_up (signal, case_id, ended_on, state) WHERE signal IS NOT NULL;
CREATE INDEX ix_follow_up_ended ON follow_up (case_id, ended_on, id, state, signal) WHERE ended_on IS NOT NULL;
CREATE INDEX ix_resident_household_id ON resident (household_id, erased_on);
CREATE INDEX ix_deadline_case_id ON deadline (case_id);
CREATE INDEX ix_deadline_project_id ON deadline (project_id);
CREATE INDEX ix_deadline_open ON deadline (due, id, case_id, kind) WHERE done_on IS NULL AND withdrawn = 0;
CREATE INDEX ix_deadline_open_of_case ON deadline (case_id, due, id, kind) WHERE done_on IS NULL AND withdrawn = 0;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('household',4);
INSERT INTO "sqlite_sequence" VALUES('project',2);
INSERT INTO "sqlite_sequence" VALUES('resident',4);
INSERT INTO "sqlite_sequence" VALUES('case',4);
INSERT INTO "sqlite_sequence" VALUES('follow_up',6);
INSERT INTO "sqlite_sequence" VALUES('goal',1);
INSERT INTO "sqlite_sequence" VALUES('need',3);
INSERT INTO "sqlite_sequence" VALUES('network_member',1);
INSERT INTO "sqlite_sequence" VALUES('support',2);
INSERT INTO "sqlite_sequence" VALUES('deadline',3);
INSERT INTO "sqlite_sequence" VALUES('report_log',1);
INSERT INTO "sqlite_sequence" VALUES('data_consent',1);
INSERT INTO "sqlite_sequence" VALUES('disclosure',1);
INSERT INTO "sqlite_sequence" VALUES('referral',1);
INSERT INTO "sqlite_sequence" VALUES('rights_request',1);
COMMIT;
