"""De hulpteksten."""

TEXTS = {
    "help.ucase": (
        "Casussen bijhouden tijdens herstructurering: intake, contacten, opvolging en cijfers per wijk."
    ),
    "help.ucase.examples": (
        "  ucase demo\n"
        '  ucase intake --name "Jan van der Berg" --wijk Overvecht --about "maakt zich zorgen over de huur"\n'
        "  ucase followup --due"
    ),
    "help.intake": (
        "Een casus openen voor een huishouden. Zonder opties stelt ucase de vragen; met opties of --from "
        "vraagt het niets."
    ),
    "help.intake.examples": (
        "  ucase intake\n"
        '  ucase intake --name "Fatima El Idrissi" --postcode 3562ab --house-number "12 bis A" --wijk Overvecht\n'
        "  ucase intake --from huishoudens.json"
    ),
    "help.show": "Een casus op één scherm: wie, waar, fase, zorgen, opvolging en wat er gebeurde.",
    "help.show.examples": "  ucase show UC-0001\n  ucase show 1 --json",
    "help.contact": "Contacten vastleggen en teruglezen.",
    "help.contact.add": (
        "Vastleggen wat er gezegd en gedaan is: één opdracht na een bezoek. Zonder tekst opent de teksteditor."
    ),
    "help.contact.add.examples": (
        '  ucase contact add UC-0001 "Koffie gedronken, dozen besproken" --done F-0003 --next +2w\n'
        '  ucase contact add 1 "Deed niet open" --outcome no-show --date gisteren'
    ),
    "help.contact.list": "De contacten, nieuwste eerst.",
    "help.contact.list.examples": "  ucase contact list UC-0001\n  ucase contact list --since 1-11-2026 --mine",
    "help.followup": (
        "De opvolging: wat openstaat, wat vandaag moet en wat te laat is. Zonder werkwoord een lijst."
    ),
    "help.followup.examples": (
        "  ucase followup --due\n  ucase followup --within 7d --wijk Overvecht\n  ucase followup done F-0001"
    ),
    "help.followup.add": "Een opvolging plannen.",
    "help.followup.add.examples": (
        '  ucase followup add UC-0001 +2w\n  ucase followup add 1 "volgende week dinsdag" --purpose "sleutels"'
    ),
    "help.followup.done": "Een opvolging afvinken.",
    "help.followup.done.examples": '  ucase followup done F-0001 --note "gaat goed"',
    "help.followup.skip": "Een opvolging overslaan, met de reden.",
    "help.followup.skip.examples": '  ucase followup skip F-0001 --because "op vakantie"',
    "help.followup.move": "Een opvolging verplaatsen; de oude datum blijft bewaard.",
    "help.followup.move.examples": '  ucase followup move F-0001 "over 3 dagen"',
    "help.followup.show": "Een opvolging met alle datums die zij had.",
    "help.followup.show.examples": "  ucase followup show F-0001",
    "help.case": "De casussen: lijst, wijzigen, afsluiten, heropenen.",
    "help.case.list": "De casussen, open eerst.",
    "help.case.list.examples": (
        "  ucase case list --wijk Overvecht --stage support\n  ucase case list --mine --no-contact 30"
    ),
    "help.case.edit": "Wijzigen wat er van een casus is opgeschreven. Een lege waarde maakt een veld leeg.",
    "help.case.edit.examples": (
        '  ucase case edit UC-0001 --phone "030 1234567" --worries rent,dust\n'
        "  ucase case edit 1 --stage aftercare --settled gisteren"
    ),
    "help.case.close": "Een casus afsluiten, met de reden. Openstaande opvolging vervalt daarmee.",
    "help.case.close.examples": '  ucase case close UC-0001 --because "terug in de eigen woning"',
    "help.case.reopen": "Een afgesloten casus heropenen, met de reden. De vorige afsluiting blijft bewaard.",
    "help.case.reopen.examples": '  ucase case reopen UC-0001 --because "nieuwe huurachterstand"',
    "help.project": "De projecten: woningen die als één geheel worden opgeknapt of gesloopt, met hun fasen.",
    "help.project.add": "Een project toevoegen. Alleen de naam is nodig; de rest mag later.",
    "help.project.add.examples": (
        '  ucase project add "Zamenhofdreef 1-200" --wijk Overvecht --corporation Portaal '
        "--kind renovation-occupied\n"
        '  ucase project add "De Gaard" --threshold 70 --threshold-source "sociaal plan, blz. 4"'
    ),
    "help.project.list": "De projecten, met hoeveel woningen en wat hierna komt.",
    "help.project.list.examples": "  ucase project list",
    "help.project.show": "Een project op één scherm: de fasen, hoe ver het is en wat er nu te doen is.",
    "help.project.show.examples": '  ucase project show P-0001\n  ucase project show "De Gaard" --json',
    "help.project.edit": "Een project aanvullen of wijzigen. Een lege waarde maakt een veld leeg.",
    "help.project.edit.examples": '  ucase project edit P-0001 --corporation Woonin\n  ucase project edit 1 --threshold ""',
    "help.project.date": (
        "Een fase plannen of opschrijven wanneer zij kwam. De eerst geplande datum blijft bewaard, zodat "
        "uitstel zichtbaar is. Een lege datum haalt hem weg."
    ),
    "help.project.date.examples": (
        "  ucase project date P-0001 support-poll --planned 1-3-2027\n"
        "  ucase project date P-0001 announcement --actual gisteren"
    ),
    "help.partner": "Corporaties en andere organisaties. Die van Utrecht zitten erin, met jaar en bron.",
    "help.partner.add": "Een organisatie toevoegen.",
    "help.partner.add.examples": '  ucase partner add "Bouwbedrijf Voorbeeld" --kind contractor --alias Voorbeeldbouw',
    "help.partner.list": "De organisaties op de lijst.",
    "help.partner.list.examples": "  ucase partner list",
    "help.partner.edit": (
        "Een organisatie wijzigen. Een andere naam maakt van de oude een bijnaam; --alias vervangt alle bijnamen."
    ),
    "help.partner.edit.examples": (
        '  ucase partner edit Voorbeeldbouw --valid-until 31-12-2026\n  ucase partner edit SSH --name "SSH Utrecht"'
    ),
    "help.neighbours": "Wie bij wie in de buurt wil blijven, en of dat lukte.",
    "help.neighbours.list": (
        "De groepen huishoudens die bij elkaar in de buurt willen blijven, met de grootte van de woning die elk "
        "nodig heeft. Over en weer is wat beiden zeiden. Dat staat in het woonwensenonderzoek."
    ),
    "help.neighbours.list.examples": "  ucase neighbours list P-0001\n  ucase neighbours list P-0001 --output csv",
    "help.neighbours.check": (
        "Het antwoord op de eerste zorg van bewoners: wonen mijn buren straks nog naast mij? Per groep: ja, deels, "
        "nee, of nog niet te zeggen.\n\n"
        "Bij elkaar is: zelfde postcode of zelfde straat. Waar een huishouden woont, is het adres dat er nu staat; "
        "een nieuw adres na een verhuizing: ucase case edit UC-0001 --postcode 3531ab --house-number 5. Wie in het "
        "project woont, telt pas mee als het einde van het werk bij het project is ingevuld."
    ),
    "help.neighbours.check.examples": "  ucase neighbours check P-0001\n  ucase neighbours check P-0001 --json",
    "help.neighbours.add": (
        "Opschrijven dat een huishouden bij een ander in de buurt wil blijven. Dat de ander het ook wil, is een "
        "eigen opdracht."
    ),
    "help.neighbours.add.examples": (
        '  ucase neighbours add H-0003 H-0007\n  ucase neighbours add "3562ab 12" "3562ab 14"'
    ),
    "help.neighbours.remove": "Weghalen dat een huishouden bij een ander in de buurt wil blijven.",
    "help.neighbours.remove.examples": "  ucase neighbours remove H-0003 H-0007",
    "help.survey": "Het woonwensenonderzoek: vragen, opschrijven, teruglezen.",
    "help.survey.add": (
        "Opschrijven wat een huishouden wil en nodig heeft. Zonder opties stelt ucase de vragen. Een volgende keer "
        "komt erbij; de laatste antwoorden tellen. Nationaliteit, afkomst, geloof en BSN vraagt ucase nooit."
    ),
    "help.survey.add.examples": (
        "  ucase survey add H-0012\n"
        '  ucase survey add "3562 XA 12" --persons 3 --moving terug --worries huur,stof --neighbours "3562 XA 14"\n'
        '  ucase survey add H-0012 --not-reached --remarks "deed niet open"'
    ),
    "help.survey.import": (
        "Antwoorden overnemen uit een lijst: CSV of Excel, een rij per huishouden. Kolommen worden herkend aan hun "
        "naam; meer antwoorden in één cel met ; of komma ertussen. Dezelfde lijst nog eens verandert niets."
    ),
    "help.survey.import.examples": (
        "  ucase survey import antwoorden.csv --project P-0001 --dry-run\n"
        '  ucase survey import antwoorden.xlsx --project P-0001 --map "Vraag 3=worries"'
    ),
    "help.survey.list": "De laatste antwoorden per huishouden, of wie nog niet is bereikt.",
    "help.survey.list.examples": (
        "  ucase survey list --project P-0001 --wants-contact\n  ucase survey list --project P-0001 --not-reached"
    ),
    "help.survey.show": "De antwoorden van één huishouden.",
    "help.survey.show.examples": '  ucase survey show H-0012\n  ucase survey show "3562 XA 12"',
    "help.select": (
        "Met de corporatie kiezen welke huishoudens een casus krijgen: de lijst, het besluit en het verslag."
    ),
    "help.select.list": (
        "De huishoudens van een project voor het overleg, met wat zij zelf zeiden in het woonwensenonderzoek. "
        "Bovenaan staat wie het meeste noemde. Met --undecided alleen die waarover nog niets is besloten en "
        "die geen lopende casus hebben."
    ),
    "help.select.list.examples": "  ucase select list P-0001\n  ucase select list P-0001 --undecided --limit 20",
    "help.select.take-up": (
        "Besluiten dat huishoudens een casus krijgen. De casus gaat open met wat in het woonwensenonderzoek "
        "staat. Klopt er bij één iets niet, dan wordt er niets opgeslagen."
    ),
    "help.select.take-up.examples": (
        '  ucase select take-up H-0012 H-0031 --because "wil hulp" --on 20-11-2026\n'
        '  ucase select take-up "3562xa 12" --with Portaal --because "vroeg er zelf om" --agreed'
    ),
    "help.select.decline": (
        "Besluiten dat huishoudens geen casus krijgen. Er gaat niets open; een later besluit gaat voor."
    ),
    "help.select.decline.examples": '  ucase select decline H-0012 H-0013 --because "redt het zelf, familie helpt"',
    "help.select.wait": "Het besluit over huishoudens uitstellen.",
    "help.select.wait.examples": '  ucase select wait H-0012 --because "eerst nog een keer langsgaan"',
    "help.select.minutes": (
        "De besluiten van een overleg. Zonder --for is het verslag intern. Met --for corporation staan er "
        "alleen adres en besluit in, en het adres alleen als de bewoner dat goed vindt (--agreed bij het "
        "besluit)."
    ),
    "help.select.minutes.examples": (
        "  ucase select minutes P-0001 --date vandaag\n"
        "  ucase select minutes P-0001 --date 20-11-2026 --for corporation --output csv"
    ),
    "help.approach": "Voor de aannemer: hoe hij bij een adres mag aankomen. Nooit waarom.",
    "help.approach.set": (
        "Zeggen wie er tijdens het werk aan de deur mag komen: alone (mag alleen), site-manager (alleen de "
        "uitvoerder) of corporation-first (eerst de corporatie)."
    ),
    "help.approach.set.examples": '  ucase approach set H-0012 site-manager\n  ucase approach set "3562xa 12" alone',
    "help.approach.list": (
        "De lijst voor de aannemer: per adres alleen de aanpak. Lege woningen staan er niet op; waar de "
        "aanpak niet bepaald is ook niet, daar geldt eerst de corporatie."
    ),
    "help.approach.list.examples": "  ucase approach list P-0001\n  ucase approach list P-0001 --csv > aannemer.csv",
    "help.signal": "Wat sleutelfiguren over de buurt vertellen, nooit over een huishouden.",
    "help.signal.add": "Een gesprek met een sleutelfiguur vastleggen. Zonder tekst opent de teksteditor. Een tekst die iemand aanwijst (adres, telefoonnummer, naam van een bewoner) wordt niet aangenomen.",
    "help.signal.add.examples": '  ucase signal add Overvecht --from wijkagent --theme overlast,jongeren "Onrust rond de portieken, vooral in het weekend"\n  ucase signal add P-0001 --from social-broker --date gisteren\n  ucase signal add P-0001 --record gesprek.json',
    "help.signal.list": "De gesprekken met sleutelfiguren, nieuwste eerst.",
    "help.signal.list.examples": "  ucase signal list Overvecht --since 1-9-2026\n  ucase signal list P-0001 --theme schulden --from buurtteam",
    "help.signal.themes": "Waar het over ging: thema's geteld per wijk en maand.",
    "help.signal.themes.examples": "  ucase signal themes\n  ucase signal themes Overvecht --since 1-1-2026",
    "help.signal.theme": "De lijst met thema's.",
    "help.signal.theme.add": "Een eigen thema op de lijst zetten.",
    "help.signal.theme.add.examples": '  ucase signal theme add "warmte en kou"',
    "help.signal.theme.list": "De thema's op de lijst.",
    "help.signal.theme.list.examples": "  ucase signal theme list",
    "help.import": "Een lijst van de corporatie inlezen.",
    "help.import.dwellings": (
        "De adressenlijst van een project inlezen: CSV of XLSX, zoals de corporatie die stuurt. Kolommen "
        "worden herkend aan hun naam, in welke volgorde ook; eerst ziet u wat ervan gemaakt is.\n\n"
        "Goede rijen komen samen binnen. Een rij die niet kan, blijft buiten en komt met de reden in "
        "LIJST.rejected.csv naast de lijst; verbeter die en lees hem net zo in (exitcode 6 zolang er een "
        "rij is afgewezen).\n\n"
        "Dezelfde lijst nog eens verandert niets. Bij een nieuwere lijst ziet u wat nieuw, gewijzigd en "
        "verdwenen is, en wordt gevraagd of dat klopt. Wat de lijst niet noemt, blijft staan. Een andere "
        "huurder wordt een nieuw huishouden."
    ),
    "help.import.dwellings.examples": '  ucase import dwellings adressen.xlsx --project P-0001 --dry-run\n  ucase import dwellings adressen.xlsx --project P-0001\n  ucase import dwellings adressen.csv --project P-0001 --map "Kale hr=huur"',
    "help.report": "Cijfers.",
    "help.report.wijk": (
        "Per wijk: open casussen per fase, geopend, gesloten, te laat, stil, contacten en doorlooptijd. "
        "Een subwijk, buurt of bijnaam telt bij de wijk waarin hij ligt."
    ),
    "help.report.wijk.examples": (
        "  ucase report wijk\n  ucase report wijk Kanaleneiland --since 1-1-2026 --until 30-6-2026"
    ),
    "help.report.survey": (
        "Het woonwensenonderzoek in cijfers: respons, wensen, zorgen, wat nodig is, en wie nog niet is bereikt."
    ),
    "help.report.survey.examples": "  ucase report survey P-0001\n  ucase report survey P-0001 --json",
    "help.area": "Wijken en buurten. Die van Utrecht zitten erin, met jaar en bron.",
    "help.area.add": "Een gebied toevoegen.",
    "help.area.add.examples": (
        "  ucase area add Liendert --within Amersfoort\n"
        '  ucase area add "De Ganskuijl" --kind buurt --within Liendert --alias Ganskuijl'
    ),
    "help.area.import": (
        "De CBS-bestanden inlezen waarin staat welke huisnummers in welke buurt liggen, en hoe de buurten heten. "
        "Daarna vindt een intake de buurt bij postcode en huisnummer. Neem het bestand zoals CBS het publiceert, "
        "los of als ZIP (zoek op cbs.nl naar: buurt, wijk en gemeente voor postcode huisnummer). Opnieuw inlezen "
        "kan altijd; een nieuwer jaar komt in de plaats van het oude."
    ),
    "help.area.import.examples": (
        "  ucase area import pc6hnr20250801_gwb.csv --municipality 0344 --names brt2025.csv\n"
        "  ucase area import pc6hnr2025.zip --municipality Utrecht --dry-run"
    ),
    "help.area.list": "De gebieden op de lijst.",
    "help.area.list.examples": "  ucase area list\n  ucase area list --within Overvecht",
    "help.init": (
        "Het casusbestand maken, zeggen wie u bent en in welke taal u werkt. Niet verplicht: de eerste "
        "intake maakt het bestand ook."
    ),
    "help.init.examples": '  ucase init --manager "Noor Voorbeeld" --lang nl\n  ucase init --db ~/werk/casussen.db',
    "help.demo": "Een wegwerpbestand met verzonnen mensen bouwen en laten zien. Raakt uw eigen bestand niet aan.",
    "help.demo.examples": "  ucase demo\n  ucase demo --seed 7",
    # general options
    "option.db": "Casusbestand of PostgreSQL-URL (anders UCASE_DB, de configuratie, of de gewone plek).",
    "option.today": "Doe alsof het deze dag is (ook UCASE_TODAY).",
    "option.output": "table, plain, json, jsonl of csv. Anders een tabel op het scherm en plain in een pijp.",
    "option.json": "Hetzelfde als --output json.",
    "option.lang": "Taal: nl of en (ook UCASE_LANG).",
    "option.anon": "Namen en teksten verbergen, voor een gedeeld scherm.",
    "option.no_input": "Nooit iets vragen (ook UCASE_NO_INPUT).",
    "option.help": "Deze uitleg tonen.",
    "option.version": "De versie tonen.",
    "option.install_completion": "Aanvullen met TAB installeren voor deze shell.",
    "option.show_completion": "De code voor aanvullen met TAB tonen.",
    # arguments and own options
    "option.case": "De casus, zoals UC-0001 of 1.",
    "option.only_case": "Alleen van deze casus.",
    "option.followup_ref": "De opvolging, zoals F-0001 of 1.",
    "option.when": "De dag: 3-12-2026, 3 dec, morgen, +10d, over 2 weken, volgende week dinsdag.",
    "option.contact_text": "Wat er gezegd en gedaan is; - leest het van de standaardinvoer.",
    "option.wijken": "Alleen deze wijken.",
    "option.area_name": "De naam van het gebied.",
    "option.because": "De reden.",
    "option.in_wijk": "Alleen in deze wijk, subwijk of buurt.",
    "option.of_manager": "Alleen van deze casemanager.",
    "option.mine": "Alleen van mij.",
    "option.project_ref": "Het project: zijn naam of P-0001.",
    "option.household_ref": 'Het huishouden: H-0012, zijn casus UC-0001, of het adres "3562 AB 12 bis".',
    "option.household_refs": (
        'De huishoudens: H-0012, hun casus UC-0001, of het adres "3562 AB 12 bis". Mogen er meer zijn.'
    ),
    "option.undecided": "Alleen waarover nog niets is besloten.",
    "option.with_decision": "Alleen met dit besluit: take-up, decline, wait.",
    "option.with_whom": "Met welke organisatie is besloten (anders de corporatie van het project).",
    "option.decided_on": "Dag van het overleg (anders vandaag).",
    "option.agreed": "De bewoner vindt het goed dat zijn adres in het verslag voor de corporatie staat.",
    "option.project_of_households": "Het project van de huishoudens; nodig als een adres nog geen project heeft.",
    "option.meeting_date": "Dag van het overleg.",
    "option.for_whom": "Voor wie: corporation. Anders intern.",
    "option.approach_word": "De aanpak: alone, site-manager of corporation-first.",
    "option.csv": "Hetzelfde als --output csv.",
    "option.neighbour_ref": "De buur, op dezelfde manier.",
    "option.limit_groups": "Ten hoogste zoveel groepen.",
    "option.in_project": "Alleen in dit project.",
    "option.in_stage": "Alleen in deze fase: candidate, intake, support, aftercare, closed, declined.",
    "option.limit": "Ten hoogste zoveel regels.",
    "option.all": "Alle regels.",
    "option.due": "Wat vandaag moet of te laat is.",
    "option.within": "Wat binnen deze termijn moet, zoals 7d of 2w, en wat te laat is.",
    "option.exit_code": "Afsluitcode 10 als er iets te laat is.",
    "option.purpose": "Waarvoor.",
    "option.note": "Wat eruit kwam.",
    "option.name": "Naam van de bewoner, met tussenvoegsel.",
    "option.postcode": "Postcode.",
    "option.house_number": "Huisnummer, eventueel met toevoeging.",
    "option.addition": "Toevoeging bij het huisnummer.",
    "option.wijk": "Wijk (een subwijk, buurt of bijnaam mag ook).",
    "option.buurt": "Buurt.",
    "option.about": "Wat er speelt, in de woorden van de bewoner.",
    "option.worries": "Zorgen, met komma's: neighbours, rent, where-to-go, dust, privacy, other.",
    "option.birth_year": "Geboortejaar.",
    "option.phone": "Telefoonnummer.",
    "option.email": "E-mailadres.",
    "option.language": "Taal waarin u elkaar spreekt.",
    "option.preferred_channel": "Liefst via: home-visit, phone, office, message, other.",
    "option.project": "Project; een nieuwe naam maakt een nieuw project.",
    "option.source": "Wie het huishouden aandroeg: survey, key-figure, corporation, neighbourhood-team, self, other.",
    "option.followup": "Eerste opvolging (anders over 2 weken), of none.",
    "option.no_followup": "Geen eerste opvolging plannen.",
    "option.manager": "Casemanager; bij een intake anders uzelf.",
    "option.opened": "Dag waarop de casus openging; bij een intake anders vandaag.",
    "option.settled": "Dag waarop het huishouden weer op zijn plek was.",
    "option.stage": "Fase: candidate, intake, support, aftercare.",
    "option.persons": "Hoeveel mensen er wonen.",
    "option.composition": (
        "Wie er wonen: single, couple, couple-children, couple-children-others, couple-others, parent-children, "
        "parent-children-others, other."
    ),
    "option.moving": "return (terugkeren), move (voorgoed verhuizen) of undecided (weet nog niet).",
    "option.temporary_home": (
        "Waar tijdens het werk: stay, temporary-dwelling, guest-dwelling, rest-dwelling, family, other."
    ),
    "option.needs": (
        "Nodig bij het werk, met komma's: night-shift, mobility, medical-device, lungs, pets, clearing, other."
    ),
    "option.wants_contact": "Of het huishouden wil dat u langskomt of belt.",
    "option.desired_home": "De gewenste woning, in de woorden van de bewoner.",
    "option.rooms_needed": "Hoeveel kamers nodig zijn.",
    "option.ground_floor": "Of een woning op de begane grond of met lift nodig is.",
    "option.rent_limit": 'Huur ten hoogste, per maand: 650 of "€ 650,50".',
    "option.neighbours": "Bij wie in de buurt blijven: adressen of H-0014, met komma's; mag vaker. Nooit namen.",
    "option.interpreter": "Of er een tolk nodig is.",
    "option.best_time": "Wanneer het huishouden het best te bereiken is.",
    "option.remarks": "Wat er verder gezegd is.",
    "option.asked": "Dag van het gesprek (anders vandaag).",
    "option.asked_by": "Wie het gesprek voerde (anders uzelf).",
    "option.import_survey_project": "Het project van deze huishoudens: zijn naam of P-0001.",
    "option.asked_undated": "Dag van het gesprek voor rijen zonder datum (anders vandaag).",
    "option.not_reached": "Vergeefs geprobeerd: er was niemand bereikbaar.",
    "option.only_not_reached": "Wie nog niet geantwoord heeft, en hoe vaak dat is geprobeerd.",
    "option.only_wants_contact": "Alleen wie gesproken wil worden.",
    "option.from": "JSON uit een bestand, of - voor standaardinvoer: een object, een lijst, of een object per regel.",
    "option.from_one": "Velden uit een JSON-bestand, of - voor standaardinvoer; wat op de regel staat gaat voor.",
    "option.allow_duplicate": "Ook openen als het huishouden er al lijkt te zijn.",
    "option.dry_run": "Alleen kijken: alles wordt nagegaan, niets wordt bewaard.",
    "option.import_file": "De lijst: CSV of XLSX.",
    "option.import_project": "Het project waar de woningen bij horen (naam of P-0001).",
    "option.map": 'Welke kolom wat is, als die niet vanzelf herkend wordt; "Kolom=-" laat er een buiten.',
    "option.dry_run_import": "Alleen kijken: laat zien wat er zou veranderen, bewaart niets.",
    "option.yes": "Overnemen zonder te vragen.",
    "option.contact_date": "Dag van het contact (anders vandaag).",
    "option.channel": "Hoe: home-visit, phone, office, message, other. Anders home-visit.",
    "option.outcome": "Hoe het ging: reached, no-show, refused. Anders reached.",
    "option.minutes": "Duur in minuten.",
    "option.confidential": "Vertrouwelijk: gaat nooit naar anderen.",
    "option.next": "De volgende opvolging plannen.",
    "option.done": "De opvolging die hiermee gedaan is.",
    "option.signal_place": "Waarover: een project (naam of P-0001), of een wijk, subwijk of buurt (naam of CBS-code).",
    "option.signal_in_place": "Alleen over dit project of deze wijk, subwijk of buurt.",
    "option.told_by": "Wie het vertelde: wijkagent, sociaal makelaar, buurtteam, jongerenwerk, bewonerscommissie, huurdersorganisatie, woonconsulent of anders.",
    "option.told_by_only": "Alleen van deze sleutelfiguur, zoals wijkagent of buurtteam.",
    "option.signal_text": "Wat er verteld is over de buurt; - leest het van de standaardinvoer.",
    "option.theme": "Thema's van de lijst, met komma's; mag vaker.",
    "option.of_theme": "Alleen met dit thema.",
    "option.theme_name": "De naam van het thema.",
    "option.signal_date": "Dag van het gesprek (anders vandaag).",
    "option.not_a_person": "Waarom de tekst niemand aanwijst, ook al lijkt het zo; deze reden wordt bewaard.",
    "option.since": "Vanaf deze dag.",
    "option.until": "Tot en met deze dag.",
    "option.on": "De dag (anders vandaag).",
    "option.kind": "Soort: municipality, wijk, subwijk, buurt. Anders wijk.",
    "option.no_contact": "Open casussen waarin zo lang niemand gesproken is, zoals 30 of 6w.",
    "option.within_area": "Het gebied waar het in ligt.",
    "option.lies_within": "Alleen wat in dit gebied ligt.",
    "option.area_file": "Het bestand van CBS: een CSV, of de ZIP waarin het zit. Mag ook een bestand met namen zijn.",
    "option.names": "Een bestand met namen van buurten, wijken of gemeenten; mag vaker.",
    "option.municipality": "De gemeente: haar CBS-code, zoals 0344, of haar naam. Hoeft niet bij een bestand van één gemeente.",
    "option.code": "CBS-code.",
    "option.year": "Jaar van de indeling.",
    "option.alias": "Een andere naam; mag vaker.",
    "option.project_name": "De naam van het project, zoals straat en huisnummers.",
    "option.new_name": "Een andere naam.",
    "option.corporation": "De woningcorporatie; een bijnaam mag ook. Lijst: ucase partner list.",
    "option.intervention": "Ingreep: major-maintenance, renovation-occupied, renovation-vacated, demolition-rebuild, mixed.",
    "option.threshold": "Hoeveel procent van de huurders moet instemmen. Hoort bij het project: geen drempel is overal wet.",
    "option.threshold_source": "Waar die drempel vandaan komt: wetsartikel, sociaal plan, afspraak.",
    "option.phase": "Fase: announcement, social-plan, support-poll, reference-date, works-start, works-end, aftercare-end.",
    "option.planned": "De dag waarop het gepland is.",
    "option.actual": "De dag waarop het kwam; vandaag of eerder.",
    "option.partner_name": "De naam van de organisatie.",
    "option.partner_ref": "De organisatie: haar naam of een bijnaam.",
    "option.partner_kind": (
        "Soort: corporation, tenants-organisation, neighbourhood-team, social-broker, police, youth-work, help, "
        "contractor, municipality, funder, other."
    ),
    "option.all_aliases": "Alle bijnamen; mag vaker. Ze komen in de plaats van die er waren; een lege haalt ze weg.",
    "option.valid_from": "De eerste dag waarop deze naam geldt.",
    "option.valid_until": "De laatste dag waarop deze naam geldt.",
    "option.me": "Uw naam, zoals die bij uw casussen komt te staan.",
    "option.plain": "Een gewoon, onversleuteld bestand (voorlopig is elk bestand zo).",
    "option.seed": "Ander getal, andere verzonnen mensen.",
}
