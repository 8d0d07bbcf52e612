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
    "help.report": "Cijfers.",
    "help.report.wijk": (
        "Per wijk: open casussen per fase, geopend, gesloten, te laat, stil, contacten en doorlooptijd. "
        "Een subwijk, buurt of bijnaam telt bij de wijk waarin hij ligt."
    ),
    "help.report.wijk.examples": (
        "  ucase report wijk\n  ucase report wijk Kanaleneiland --since 1-1-2026 --until 30-6-2026"
    ),
    "help.area": "Wijken en buurten. Die van Utrecht zitten erin, met jaar en bron.",
    "help.area.add": "Een gebied toevoegen.",
    "help.area.add.examples": (
        "  ucase area add Liendert --within Amersfoort\n"
        '  ucase area add "De Ganskuijl" --kind buurt --within Liendert --alias Ganskuijl'
    ),
    "help.area.list": "De gebieden op de lijst.",
    "help.area.list.examples": "  ucase area list",
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
    "option.from": "JSON uit een bestand, of - voor standaardinvoer: een object, een lijst, of een object per regel.",
    "option.from_one": "Velden uit een JSON-bestand, of - voor standaardinvoer; wat op de regel staat gaat voor.",
    "option.allow_duplicate": "Ook openen als het huishouden er al lijkt te zijn.",
    "option.dry_run": "Alleen kijken: alles wordt nagegaan, niets wordt bewaard.",
    "option.contact_date": "Dag van het contact (anders vandaag).",
    "option.channel": "Hoe: home-visit, phone, office, message, other. Anders home-visit.",
    "option.outcome": "Hoe het ging: reached, no-show, refused. Anders reached.",
    "option.minutes": "Duur in minuten.",
    "option.confidential": "Vertrouwelijk: gaat nooit naar anderen.",
    "option.next": "De volgende opvolging plannen.",
    "option.done": "De opvolging die hiermee gedaan is.",
    "option.since": "Vanaf deze dag.",
    "option.until": "Tot en met deze dag.",
    "option.on": "De dag (anders vandaag).",
    "option.kind": "Soort: municipality, wijk, subwijk, buurt. Anders wijk.",
    "option.no_contact": "Open casussen waarin zo lang niemand gesproken is, zoals 30 of 6w.",
    "option.within_area": "Het gebied waar het in ligt.",
    "option.code": "CBS-code.",
    "option.year": "Jaar van de indeling.",
    "option.alias": "Een andere naam; mag vaker.",
    "option.me": "Uw naam, zoals die bij uw casussen komt te staan.",
    "option.plain": "Een gewoon, onversleuteld bestand (voorlopig is elk bestand zo).",
    "option.seed": "Ander getal, andere verzonnen mensen.",
}
