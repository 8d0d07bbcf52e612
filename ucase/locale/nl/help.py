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
    "help.show": "Een casus op één scherm: wat dringend is, wie en waar, plan, netwerk, verhuizing en wat er gebeurde.",
    "help.show.examples": "  ucase show UC-0001\n  ucase show 1 --json",
    "help.today": "Wat er vandaag is, op één scherm: te laat, vandaag, afspraken, termijnen, wie nog nergens heen kan, signalen, wie stil is, en concepten. Van uzelf als bekend is wie u bent.",
    "help.today.examples": "  ucase today\n  ucase today --week\n  ucase today --team --json",
    "help.pulse": "De vinger aan de pols: welke huishoudens een menselijke blik nodig hebben, en waarom. Zonder werkwoord een lijst. De regels en hun drempels staan in ucase settings; ucase plakt op niemand een etiket.",
    "help.pulse.examples": '  ucase pulse --mine\n  ucase pulse why UC-0001\n  ucase pulse note UC-0001 "twee maanden huur achter" --kind huurachterstand',
    "help.pulse.why": "Waarom een huishouden in de lijst staat: de regel, wat er gezien is en wanneer.",
    "help.pulse.why.examples": "  ucase pulse why UC-0001\n  ucase pulse why 1 --json",
    "help.pulse.note": "Opschrijven wat u hoorde tussen twee opvolgingen in. Soorten: huurachterstand, overlast, crisis, bewoner zegt het, anders.",
    "help.pulse.note.examples": '  ucase pulse note UC-0001 "twee maanden huur achter" --kind huurachterstand\n  ucase pulse note 1 --kind overlast --on gisteren',
    "help.pulse.handle": "Opschrijven wat er met de signalen van een casus is gedaan. Dat maakt precies deze signalen stil; een later signaal meldt zich weer.",
    "help.pulse.handle.examples": '  ucase pulse handle UC-0001 --because "gebeld, betalingsregeling gemaakt"',
    "help.calendar": "Wat er gepland is, voor de agenda op uw telefoon of computer.",
    "help.calendar.export": "De opvolgingen, afspraken en termijnen als agendabestand (iCalendar), zonder namen. Hetzelfde bestand later nog eens importeren werkt de agenda bij: wat verplaatst is verschuift, wat gedaan is vervalt. Zonder BESTAND naar de standaarduitvoer.",
    "help.calendar.export.examples": "  ucase calendar export mijn-agenda.ics --mine\n  ucase calendar export - --since 1-1-2027",
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
        "  ucase case list --wijk Overvecht --stage support\n  ucase case list --mine --no-contact 30\n  ucase case list --name yildiz"
    ),
    "help.case.edit": "Wijzigen wat er van een casus is opgeschreven. Een lege waarde maakt een veld leeg. Zonder veld opent de editor op wat er speelt.",
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
        "uitstel zichtbaar is; was zij een vergissing, dan verbetert u haar met --first-planned en de reden. Een "
        "lege datum haalt hem weg."
    ),
    "help.project.date.examples": (
        "  ucase project date P-0001 support-poll --planned 1-3-2027\n"
        "  ucase project date P-0001 announcement --actual gisteren\n"
        '  ucase project date P-0001 support-poll --first-planned 1-3-2027 --because "tikfout in het jaar"'
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
        'hoeft u alleen te geven wat anders is: de andere antwoorden blijven, en een leeg antwoord ("") haalt weg. '
        "Nationaliteit, afkomst, geloof en BSN vraagt ucase nooit."
    ),
    "help.survey.add.examples": (
        "  ucase survey add H-0012\n"
        '  ucase survey add "3562 XA 12" --persons 3 --moving terug --worries huur,stof --neighbours "3562 XA 14"\n'
        "  ucase survey add H-0012 --rent-limit 800\n"
        '  ucase survey add H-0012 --not-reached --remarks "deed niet open"'
    ),
    "help.survey.import": (
        "Antwoorden overnemen uit een lijst: CSV of Excel, een rij per huishouden. Kolommen worden herkend aan hun "
        "naam; meer antwoorden in één cel met ; of komma ertussen. Een lege cel laat staan wat er staat. Voordat "
        "bestaande antwoorden veranderen, vraagt ucase het. Dezelfde lijst nog eens verandert niets."
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
    "help.select.agree": (
        "Opschrijven dat bewoners het goed vinden dat hun adres in het verslag voor de corporatie staat, ook als "
        "er al is besloten of een casus loopt; met --withdraw dat zij dat niet meer willen. Elk verslag dat "
        "daarna wordt gemaakt, houdt zich eraan."
    ),
    "help.select.agree.examples": "  ucase select agree H-0012 H-0031\n  ucase select agree H-0012 --withdraw",
    "help.select.minutes": (
        "De besluiten van een overleg, met het adres van toen. Zonder --for is het verslag intern. Met --for "
        "corporation is het voor de corporatie van het project, of voor die na --with: alleen wat met haar is "
        "besloten, alleen adres en besluit, en het adres alleen als de bewoner dat goed vindt (--agreed bij het "
        "besluit, of ucase select agree)."
    ),
    "help.select.minutes.examples": (
        "  ucase select minutes P-0001 --date vandaag\n"
        "  ucase select minutes P-0001 --date 20-11-2026 --for corporation --output csv\n"
        "  ucase select minutes P-0001 --date 20-11-2026 --for corporation --with Habion"
    ),
    "help.approach": "Voor de aannemer: hoe hij bij een adres mag aankomen. Nooit waarom.",
    "help.approach.set": (
        "Zeggen wie er tijdens het werk aan de deur mag komen: mag alleen, alleen de uitvoerder, of "
        "eerst de corporatie."
    ),
    "help.approach.set.examples": '  ucase approach set H-0012 "alleen de uitvoerder"\n  ucase approach set "3562xa 12" "mag alleen"',
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
        "verdwenen is, en wordt gevraagd of dat klopt. Zonder vraag is --yes nodig, en --gone voor wat "
        "verdwenen is. Wat de lijst niet noemt, blijft staan. Een andere huurder wordt een nieuw huishouden; "
        "wie volgens zijn casus is verhuisd, blijft waar hij is."
    ),
    "help.import.dwellings.examples": '  ucase import dwellings adressen.xlsx --project P-0001 --dry-run\n  ucase import dwellings adressen.xlsx --project P-0001\n  ucase import dwellings adressen.csv --project P-0001 --map "Kale hr=huur"',
    "help.plan": "Het plan: doelen van de bewoner, wat in de weg staat, en de ladder van steun.",
    "help.plan.show": "Het plan van een casus op één scherm.",
    "help.plan.show.examples": "  ucase plan show UC-0001",
    "help.plan.ladder": "De ladder van steun als tekening: wat op welke trede gebeurt.",
    "help.plan.ladder.examples": "  ucase plan ladder UC-0001",
    "help.plan.goal": "Een doel opschrijven in de woorden van de bewoner, onder een van de drie doelen van het werk: 1 neerwaartse spiraal doorbreken, 2 ontwrichting voorkomen, 3 belemmeringen wegnemen.",
    "help.plan.goal.examples": '  ucase plan goal UC-0001 "Ik wil rustig slapen" --under 2',
    "help.plan.need": "Een belemmering of stressfactor opschrijven. De soorten: ucase plan kind list.",
    "help.plan.need.examples": '  ucase plan need UC-0001 huur --severity 2 --about "Kan ik het straks betalen?"',
    "help.plan.resolve": "Een belemmering is opgelost; zeg erbij hoe.",
    "help.plan.resolve.examples": '  ucase plan resolve N-0001 "Huurtoeslag is rond"',
    "help.plan.reopen": "Een belemmering is terug; wat eerder is opgelost blijft erbij staan.",
    "help.plan.reopen.examples": '  ucase plan reopen N-0001 "Toeslag is gestopt"',
    "help.plan.support": "Steun bij een belemmering opschrijven: op welke trede en door wie. Een hogere trede vraagt wat op de lagere is geprobeerd; zij houdt niets tegen.",
    "help.plan.support.examples": '  ucase plan support N-0001 --tier "eigen netwerk" --by M-0002\n  ucase plan support N-0001 --tier vrijwilliger --by "maatje van de wijk" --lower "dochter woont te ver"',
    "help.plan.why": "Achteraf opschrijven wat op de lagere treden is geprobeerd, of waarom die niet passen.",
    "help.plan.why.examples": '  ucase plan why S-0002 "dochter woont te ver"',
    "help.plan.agree": "De steun is afgesproken.",
    "help.plan.agree.examples": "  ucase plan agree S-0001",
    "help.plan.start": "De steun is begonnen.",
    "help.plan.start.examples": "  ucase plan start S-0001 --on gisteren",
    "help.plan.end": "De steun is afgerond; zeg erbij hoe, en of het de belemmering oploste.",
    "help.plan.end.examples": '  ucase plan end S-0001 "Dozen gepakt" --solved',
    "help.plan.refuse": "De bewoner of de aanbieder wil de steun niet.",
    "help.plan.refuse.examples": '  ucase plan refuse S-0001 "wil geen vreemde in huis"',
    "help.plan.kind": "De soorten belemmeringen.",
    "help.plan.kind.add": "Een soort belemmering toevoegen.",
    "help.plan.kind.add.examples": '  ucase plan kind add "Volkstuin kwijt"',
    "help.plan.kind.list": "De soorten belemmeringen op de lijst.",
    "help.plan.kind.list.examples": "  ucase plan kind list",
    "help.network": "Wie er om een huishouden heen staan, en het ecogram. Het netwerk is van het huishouden: een latere casus heeft het ook.",
    "help.network.add": "Iemand in het netwerk opschrijven. Zonder --relation stelt ucase de vragen.",
    "help.network.add.examples": '  ucase network add UC-0001 "Fatma" --relation zus --closeness 1 --direction helpt --quality goed\n  ucase network add 1 "de buurvrouw van 14" --relation buur --lives-in-block --helps-with "de sleutel"',
    "help.network.edit": "Wijzigen wat er van iemand is opgeschreven. Een lege waarde maakt een veld leeg.",
    "help.network.edit.examples": '  ucase network edit M-0001 --quality gespannen --helps-with ""',
    "help.network.remove": "Iemand is uit het netwerk. Wat er stond blijft bewaard: ucase network list CASUS --all.",
    "help.network.remove.examples": "  ucase network remove M-0001",
    "help.network.list": "Het netwerk als lijst, wie het dichtst bij staat eerst.",
    "help.network.list.examples": "  ucase network list UC-0001\n  ucase network list 1 --all",
    "help.network.show": "Het ecogram: wie hoe dichtbij staat, welke kant de hulp op gaat en hoe de band is. Met --svg als tekening om af te drukken.",
    "help.network.show.examples": "  ucase network show UC-0001\n  ucase network show UC-0001 --svg ecogram.svg",
    "help.deadline": "De termijnen die voor een huishouden lopen, en waar elk op berust. U geeft de dag waarop de klok begint; ucase rekent de uiterste dag uit.",
    "help.deadline.list": "De termijnen, de eerste bovenaan.",
    "help.deadline.list.examples": "  ucase deadline list --open --within 6w\n  ucase deadline list --case UC-0001",
    "help.deadline.add": "Een termijn bijhouden. Vanaf de dag van de brief: naar de rechter over de renovatie, antwoord op opzegging, opzegtermijn verhuurder, opzegtermijn huurder. De uiterste dag zelf: urgentie verloopt, uiterste verhuisdatum, besluit over terugkeer, antwoord op woningaanbod, deel verhuiskostenvergoeding, einde huurgewenning, sleutels inleveren, anders.",
    "help.deadline.add.examples": '  ucase deadline add UC-0001 opzegging 31-1-2026\n  ucase deadline add 1 "uiterste verhuisdatum" 1-6-2027 --source "sociaal plan 4.2"',
    "help.deadline.done": "Wat moest is gedaan.",
    "help.deadline.done.examples": '  ucase deadline done D-0001 "brief verstuurd" --on gisteren',
    "help.deadline.withdraw": "De termijn geldt niet meer, met de reden.",
    "help.deadline.withdraw.examples": '  ucase deadline withdraw D-0001 --because "opzegging ingetrokken"',
    "help.deadline.show": "Een termijn met wanneer zij inging en waar zij op berust.",
    "help.deadline.show.examples": "  ucase deadline show D-0001",
    "help.deadline.allowance": "De verhuiskostenvergoeding: het wettelijk minimum per verhuisdatum.",
    "help.deadline.allowance.list": "De bedragen met hun bron.",
    "help.deadline.allowance.list.examples": "  ucase deadline allowance list",
    "help.deadline.allowance.show": "Het bedrag voor een verhuizing op één dag; onbekend is onbekend.",
    "help.deadline.allowance.show.examples": "  ucase deadline allowance show 1-4-2024",
    "help.deadline.allowance.add": "Een bedrag toevoegen, met de bron.",
    "help.deadline.allowance.add.examples": '  ucase deadline allowance add 28-2-2025 7500 --source "brief van de corporatie"',
    "help.consent": "Toestemming van een bewoner om gegevens te delen: met wie, waarvoor en welke. Dit is iets anders dan instemming met de werkzaamheden (ucase move set --works-agreed).",
    "help.consent.give": "Opschrijven dat een bewoner toestemming geeft om gegevens met een organisatie te delen, voor één doel.",
    "help.consent.give.examples": '  ucase consent give UC-0001 --to buurtteam --for "schuldhulp" --what contact,finances --how mondeling\n  ucase consent give 1 --resident R-0002 --to Woonin --for "hulp bij de verhuizing" --what contact,verhuizing --how schriftelijk --until 31-12-2026',
    "help.consent.withdraw": "Een bewoner trekt een toestemming in. Zij blijft opgeschreven, met wat er op grond ervan gedeeld is.",
    "help.consent.withdraw.examples": '  ucase consent withdraw T-0001\n  ucase consent withdraw T-0001 --on gisteren --because "wil het zelf regelen"',
    "help.consent.list": "De toestemmingen: van één casus, of van alle. Ook wat is ingetrokken of afgelopen, tenzij u --valid geeft.",
    "help.consent.list.examples": "  ucase consent list UC-0001\n  ucase consent list --within 30d --mine\n  ucase consent list --to buurtteam --valid",
    "help.share": "Gegevens van een bewoner met een organisatie delen: een stuk met precies wat mag, en het spoor van wat er gedeeld is. Een aannemer krijgt alleen de benadering aan de deur; een corporatie nooit ZRM, gezondheid, schulden, plan, netwerk of notities, want zij is de verhuurder; een gemeente of financier niets over een persoon. Vertrouwelijke contacten gaan nooit mee. ucase share UC-0001 is hetzelfde als ucase share new UC-0001.",
    "help.share.new": "Een stuk maken van wat nu mag, en opschrijven wat er met wie gedeeld is. Zonder --what alles wat mag. Wat niet mag wordt geweigerd, met de reden en de opdracht die erom vraagt.",
    "help.share.new.examples": '  ucase share UC-0001 --with buurtteam --what contact,finances\n  ucase share 1 --with buurtteam --output pdf --to voor-het-buurtteam.pdf\n  ucase share 1 --with Politie --what contact --ground vitaal-belang --because "dreigt zich iets aan te doen"',
    "help.share.list": "Wat er met wie gedeeld is, wanneer en op welke grond; het nieuwste eerst.",
    "help.share.list.examples": "  ucase share list UC-0001\n  ucase share list --with buurtteam --mine",
    "help.refer": "Verwijzen: een organisatie vragen iets over te nemen. Voorgesteld, verstuurd, aangenomen of afgewezen, begonnen, klaar; elke stap plant een opvolging voor de volgende. ucase refer UC-0001 is hetzelfde als ucase refer new UC-0001.",
    "help.refer.new": "Een verwijzing voorstellen.",
    "help.refer.new.examples": '  ucase refer UC-0001 --to buurtteam --for "schuldhulp"\n  ucase refer 1 --to Buurtbemiddeling --for "burenruzie" --handover "volgende week dinsdag" --people "mevrouw Verzonnen, Sam van Buurtbemiddeling"',
    "help.refer.sent": "De verwijzing is verstuurd.",
    "help.refer.sent.examples": "  ucase refer sent V-0001\n  ucase refer sent V-0001 --on gisteren",
    "help.refer.accepted": "De organisatie neemt haar aan.",
    "help.refer.accepted.examples": '  ucase refer accepted V-0001\n  ucase refer accepted V-0001 "intake op 3 december"',
    "help.refer.declined": "De organisatie wijst haar af, met de reden.",
    "help.refer.declined.examples": '  ucase refer declined V-0001 --because "wachtlijst van een half jaar"',
    "help.refer.started": "Het is begonnen.",
    "help.refer.started.examples": "  ucase refer started V-0001 --on maandag",
    "help.refer.done": "Het is klaar, met hoe het afliep.",
    "help.refer.done.examples": '  ucase refer done V-0001 "betalingsregeling loopt"',
    "help.refer.withdraw": "De verwijzing gaat niet door: de bewoner wil niet meer, of het is niet meer nodig.",
    "help.refer.withdraw.examples": '  ucase refer withdraw V-0001 --because "regelt het zelf"',
    "help.refer.handover": "Een warme overdracht afspreken: op welke dag, en wie erbij zijn.",
    "help.refer.handover.examples": '  ucase refer handover V-0001 3-12-2026 --people "mevrouw Verzonnen, Sam van het buurtteam"',
    "help.refer.list": "De verwijzingen: van één casus, of van alle.",
    "help.refer.list.examples": "  ucase refer list --open --mine\n  ucase refer list UC-0001\n  ucase refer list --unanswered",
    "help.report.partners": "Per organisatie: hoeveel verwijzingen er verstuurd, aangenomen en afgewezen zijn, en hoe lang een antwoord duurde.",
    "help.report.partners.examples": "  ucase report partners --since 1-1-2026\n  ucase report partners buurtteam --explain declined\n  ucase report partners --for gemeente --output html --to verwijzingen.html",
    "help.resident": "De mensen van een huishouden.",
    "help.resident.add": "Iemand toevoegen aan het huishouden van een casus.",
    "help.resident.add.examples": '  ucase resident add UC-0001 "Fatima El Idrissi" --role co-tenant --birth-year 1988',
    "help.resident.list": "Wie er wonen.",
    "help.resident.list.examples": "  ucase resident list UC-0001",
    "help.zrm": "De Zelfredzaamheid-Matrix (© GGD Amsterdam): meten en vergelijken.",
    "help.zrm.add": "Een bewoner meten op alle domeinen. Op een terminal stelt ucase de vragen; anders --scores of --from.",
    "help.zrm.add.examples": "  ucase zrm add UC-0001 --resident Fatima\n  ucase zrm add 1 --from meting.json",
    "help.zrm.show": "De metingen naast elkaar, met wat er veranderde.",
    "help.zrm.show.examples": "  ucase zrm show UC-0001",
    "help.move": "De verhuizing: waar ga ik heen, en kan ik het betalen.",
    "help.move.show": "De verhuizing van een casus: route, plek, sleutels, aanbod en huur.",
    "help.move.show.examples": "  ucase move show UC-0001",
    "help.move.list": "De verhuizingen van iedereen, wie het eerst weg moet bovenaan.",
    "help.move.list.examples": "  ucase move list --no-home --within 6w",
    "help.move.set": "Opschrijven hoe het met de verhuizing staat. Een lege waarde maakt --to en --income-band leeg.",
    "help.move.set.examples": '  ucase move set UC-0001 --route wisselwoning --to "Voorbeeldlaan 3" --start 1-2-2027\n  ucase move set 1 --works-agreed ja --on 3-11-2026',
    "help.move.offer": "Een aangeboden woning opschrijven, of zonder plek het antwoord op het aanbod dat openstaat.",
    "help.move.offer.examples": '  ucase move offer UC-0001 "Proefstraat 12" --rent 640\n  ucase move offer UC-0001 --outcome geweigerd --because "vierde verdieping zonder lift"',
    "help.move.rent": "Kan ik het betalen: huur, toeslag en inkomen, nu en straks, met de bron. Wat u opgeeft wordt bewaard; er volgt geen oordeel.",
    "help.move.rent.examples": '  ucase move rent UC-0001\n  ucase move rent 1 --before 612,34 --after 745 --allowance-before 210 --source "brief van de corporatie"',
    "help.report": "Cijfers.",
    "help.report.log": (
        "Welke verslagen naar buiten gingen, voor wie, en hoeveel cijfers erin verborgen zijn. Een nieuw verslag voor "
        "buiten wordt met deze vergeleken."
    ),
    "help.report.log.examples": "  ucase report log\n  ucase report log --output csv\n  ucase report log --forget 3",
    "help.report.wijk": (
        "Per wijk: open casussen per fase, geopend, gesloten, te laat, stil, contacten en doorlooptijd. "
        "Een subwijk, buurt of bijnaam telt bij de wijk waarin hij ligt."
    ),
    "help.report.wijk.examples": (
        "  ucase report wijk\n  ucase report wijk Kanaleneiland --since 1-1-2026 --until 30-6-2026\n"
        "  ucase report wijk --for corporation --output html --to wijken.html"
    ),
    "help.report.outcomes": "Wat het werk opleverde: per doel bereikt, deels of niet; belemmeringen genoemd en opgelost; verandering op de ZRM; terugval van wie weer op zijn plek was; en hoe lang elke fase duurde.",
    "help.report.outcomes.examples": "  ucase report outcomes --year 2026\n  ucase report outcomes Overvecht --quarter 2026Q3 --by project\n  ucase report outcomes --explain goals/spiral/reached",
    "help.report.support": "De ladder: op welke trede belemmeringen werden opgelost, en hoe vaak is uitgelegd waarom een lagere trede niet paste.",
    "help.report.support.examples": "  ucase report support --year 2026\n  ucase report support --by corporation\n  ucase report support --explain own_network",
    "help.report.project": "De lijn van onderzoek tot afsluiting met het aandeel bij elke stap, en de zorgen: genoemd, beantwoord en open. Zonder project: alle projecten samen.",
    "help.report.project.examples": "  ucase report project P-0001\n  ucase report project --by project\n  ucase report project P-0001 --explain worries/rent/open",
    "help.report.survey": (
        "Het woonwensenonderzoek in cijfers: respons, wensen, zorgen, wat nodig is, en wie nog niet is bereikt."
    ),
    "help.report.caseload": "Wat elke casemanager in handen heeft: open casussen per fase, het gewicht, wat te laat is en wie stil is; over een periode ook wat er bijkwam en wegging. Een norm bestaat niet; een eigen band staat in de instellingen (caseload.least en caseload.most).",
    "help.report.caseload.examples": "  ucase report caseload\n  ucase report caseload --quarter 2026Q3\n  ucase report caseload --by project --json",
    "help.report.survey.examples": (
        "  ucase report survey P-0001\n  ucase report survey --by project --year 2026\n"
        "  ucase report survey P-0001 --for municipality --output pdf --to woonwensen.pdf"
    ),
    "help.export": "Tabellen voor wie elders analyseert, met pseudoniemen.",
    "help.export.cases": "Casussen, een regel elk: fase, periodes, wijk en buurt, zorgen, verhuizing, doelen. Met pseudoniemen, tenzij u --identifiable zegt; ernaast komt een lijst van wat elk veld betekent.",
    "help.export.cases.examples": "  ucase export cases --to casussen.csv\n  ucase export cases --output jsonl | wc -l\n  ucase export cases --identifiable --to casussen.xlsx",
    "help.export.contacts": "Contacten, een regel elk: dag, manier, afloop en minuten; geen woord van wat er gezegd is.",
    "help.export.contacts.examples": "  ucase export contacts --to contacten.csv",
    "help.export.followups": "Opvolgingen, een regel elk: wanneer ze moesten, hoe vaak ze zijn verzet en wat ervan werd.",
    "help.export.followups.examples": "  ucase export followups --to check-ins.xlsx",
    "help.export.needs": "Belemmeringen en stressfactoren, een regel elk: soort, zwaarte, en op welke trede ze zijn opgelost.",
    "help.export.needs.examples": "  ucase export needs --output jsonl --to belemmeringen.jsonl",
    "help.export.scores": "Metingen met de Zelfredzaamheid-Matrix, een regel per domein.",
    "help.export.scores.examples": "  ucase export scores --to zrm.csv",
    "help.export.all": "Alle tabellen: als csv of jsonl in een map, als xlsx of sqlite in één bestand. Het sqlite-bestand is een gewoon bestand met weergaven voor vragen die terugkomen.",
    "help.export.all.examples": "  ucase export all --output sqlite --to analyse.db\n  ucase export all --output csv --to analyse",
    "help.export.fields": "Wat elke tabel bevat: elk veld met betekenis, eenheid, mogelijke woorden en bron.",
    "help.export.fields.examples": "  ucase export fields\n  ucase export fields --output csv",
    "help.export.log": "Wat er is geëxporteerd, wanneer en door wie.",
    "help.export.log.examples": "  ucase export log\n  ucase export log --json",
    "help.history": "Alles wat aan een casus gewijzigd is: wanneer, door wie, met welke opdracht, van wat in wat.",
    "help.history.examples": "  ucase history UC-0001\n  ucase history 1 --json",
    "help.dossier": "Alles wat over één bewoner bewaard wordt, voor die bewoner: met bron, ontvangers en wie gekeken heeft; anderen zijn zwart gemaakt. Ook rectificatie, bezwaar en beperking.",
    "help.dossier.examples": "  ucase dossier UC-0001 --resident R-0002\n  ucase dossier UC-0001 --resident R-0002 --output pdf --to inzage.pdf\n  ucase dossier UC-0001 --resident R-0002 --review",
    "help.dossier.give": "Het dossier van één bewoner; ook zonder het woord give.",
    "help.dossier.decide": "Beslis of een gegeven getoond wordt of zwart is; dat blijft bewaard.",
    "help.dossier.correct": "Zet een gegeven recht, of zet er de verklaring van de bewoner bij. Wat er stond blijft in het log.",
    "help.dossier.correct.examples": '  ucase dossier correct UC-0001 contact.12.summary --resident R-0002 --to "Hij belde zelf."\n  ucase dossier correct UC-0001 contact.12.summary --resident R-0002 --statement "Zo was het niet."',
    "help.dossier.restrict": "Beperk het gebruik: alleen te lezen met een reden, en niet in lijsten, rapporten en exports.",
    "help.dossier.unrestrict": "Hef een beperking op; ze blijft in het dossier staan.",
    "help.dossier.object": "Noteer een bezwaar, of het besluit daarop.",
    "help.dossier.request": "Noteer wat een bewoner over de eigen gegevens vraagt: inzage, tenzij anders gezegd. Het antwoord moet er binnen een maand zijn.",
    "help.dossier.request.examples": '  ucase dossier request UC-0001 --resident R-0002 --on maandag\n  ucase dossier request UC-0001 "Wil dat het oude verslag weggaat." --kind erasure',
    "help.dossier.answer": "Het verzoek is beantwoord; de termijn is gedaan.",
    "help.dossier.longer": "Het antwoord duurt twee maanden langer, met de reden die de bewoner hoort.",
    "help.retention": "Hoe lang gegevens bewaard worden, wat weg moet, en vernietigen met een bewijs.",
    "help.retention.policy": "De bewaartermijnen met hun bron; zet er een in gebruik of maak er een.",
    "help.retention.policy.examples": '  ucase retention policy\n  ucase retention policy "Maatschappelijk werk 15 jaar" --use\n  ucase retention policy "Eigen termijn" --for case --term "5 jaar" --counted closing --source "privacyreglement"',
    "help.retention.due": "Van welke huishoudens de termijn voorbij is, en wat vernietigen tegenhoudt.",
    "help.retention.destroy": "Vernietig wat over zijn termijn is en door niets tegengehouden wordt. Eerst ziet u wat; rapporten houden dezelfde cijfers.",
    "help.retention.proof": "De bewijzen van wat vernietigd is, zonder persoonsgegevens.",
    "help.register": "Het verwerkingsregister (AVG art. 30), zoals dit bestand gebruikt wordt.",
    "help.breach": "Wat een melding van een datalek binnen 72 uur nodig heeft: hoeveel mensen, welke gegevens, sinds wanneer, versleuteld of niet.",
    "help.breach.examples": "  ucase breach --discovered gisteren --time 16:30",
    "help.erase": "Wis een bewoner: uit alle gegevens, teksten, concepten en het wijzigingslog. Eerst ziet u wat er gebeurt. Rapporten houden dezelfde cijfers, en undo brengt niemand terug.",
    "help.erase.examples": "  ucase erase UC-0001 --resident R-0002 --dry-run\n  ucase erase UC-0001 --resident R-0002",
    "help.undo": "Neem uw laatste stap terug, of de stap met dit nummer, in zijn geheel of helemaal niet. Eerst ziet u wat er verandert.",
    "help.undo.examples": "  ucase undo\n  ucase undo --list\n  ucase undo 12",
    "help.redo": "Doe opnieuw wat u het laatst terugnam.",
    "help.redo.examples": "  ucase redo\n  ucase redo 12",
    "help.audit": "Klopt het wijzigingslog, en wie keek in een casus?",
    "help.audit.verify": "Controleer het hele log en elke rij ertegen; noemt de eerste stap die niet klopt.",
    "help.audit.verify.examples": "  ucase audit verify\n  ucase audit verify --since-head 57:3f2a…",
    "help.audit.head": "Het kenmerk van de laatste stap. Bewaar het ergens anders: dan valt het op als het log is ingekort.",
    "help.audit.head.examples": "  ucase audit head",
    "help.audit.access": "Wie een casus bekeken heeft, wanneer en met welke opdracht.",
    "help.audit.access.examples": "  ucase audit access UC-0001",
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
        "kan altijd; een nieuwer jaar komt in de plaats van het oude. Bij een ouder jaar, of als veel buurten "
        "hun adressen zouden verliezen, wordt eerst gevraagd of dat klopt; zonder vraag is --yes nodig."
    ),
    "help.area.import.examples": (
        "  ucase area import pc6hnr20250801_gwb.csv --municipality 0344 --names brt2025.csv\n"
        "  ucase area import pc6hnr2025.zip --municipality Utrecht --dry-run"
    ),
    "help.area.list": "De gebieden op de lijst.",
    "help.area.list.examples": "  ucase area list\n  ucase area list --within Overvecht",
    "help.key": "Waarmee het casusbestand opengaat: sleutel, wachtzin en herstelcode.",
    "help.key.list": "Alles waarmee dit bestand opengaat, en of de herstelcode ooit getoond is.",
    "help.key.list.examples": "  ucase key list",
    "help.key.passphrase": "Het bestand ook met een wachtzin laten opengaan, bijvoorbeeld op een andere computer.",
    "help.key.passphrase.examples": "  ucase key passphrase\n  ucase key passphrase --file wachtzin.txt",
    "help.key.remove": "Een toegang weghalen. De laatste blijft.",
    "help.key.remove.examples": "  ucase key remove file\n  ucase key remove passphrase",
    "help.key.rotate": "Het bestand een nieuwe sleutel en een nieuwe herstelcode geven, na een reservekopie.",
    "help.key.rotate.examples": "  ucase key rotate",
    "help.key.recovery": "De herstelcode nog eens tonen, of in een bestand zetten dat alleen van u is.",
    "help.key.recovery.examples": "  ucase key recovery\n  ucase key recovery --to herstelcode.txt",
    "help.key.recover": "Het bestand weer openen met de herstelcode, als de sleutel weg is.",
    "help.key.recover.examples": "  ucase key recover\n  ucase key recover --code herstelcode.txt",
    "help.key.encrypt": "Een gewoon bestand versleutelen.",
    "help.key.encrypt.examples": "  ucase key encrypt",
    "help.key.decrypt": "Van een versleuteld bestand een gewoon bestand maken.",
    "help.key.decrypt.examples": "  ucase key decrypt",
    "help.backup": (
        "Een reservekopie van het casusbestand maken. Dat mag in gebruik zijn. De kopie wordt geopend en nagekeken "
        "voordat zij haar naam krijgt, en is versleuteld als het bestand zelf. Zonder map komt zij in de map backups "
        "naast het casusbestand. Bewaard blijven de nieuwste van 7 dagen, 5 weken en 12 maanden."
    ),
    "help.backup.examples": "  ucase backup\n  ucase backup /media/usb/ucase\n  ucase backup --list",
    "help.doctor": (
        "Nakijken of met het casusbestand en eromheen alles in orde is: rechten, samenhang, versleuteling, reservekopieën, "
        "netwerk- en cloudmappen, klok, tekens en versies. Er staan geen namen of teksten in, dus u kunt het doorsturen. "
        "De exitcode is 0 (goed), 10 (let op) of 5 (fout)."
    ),
    "help.doctor.examples": "  ucase doctor\n  ucase doctor --fix\n  ucase doctor --json",
    "help.restore": (
        "Een reservekopie terugzetten. Eerst ziet u wat u kwijtraakt en wat er terugkomt; daarna is een voluit getypt "
        "ja nodig. Het casusbestand van nu blijft ernaast bewaard."
    ),
    "help.restore.examples": (
        "  ucase restore cases-20261123T081500Z-0003.db\n"
        "  ucase restore /media/usb/ucase/cases-20261123T081500Z-0003.db --dry-run"
    ),
    "help.init": (
        "Het casusbestand maken, zeggen wie u bent en in welke taal u werkt. Niet verplicht: de eerste "
        "intake maakt het bestand ook."
    ),
    "help.init.examples": '  ucase init --manager "Noor Voorbeeld" --lang nl\n  ucase init --db ~/werk/casussen.db',
    "help.followup.plan": "Een reeks plannen: steeds opnieuw, met stappen, of volgens een schema. Dezelfde reeks nog eens plannen verandert niets.",
    "help.followup.plan.examples": "  ucase followup plan UC-0001 --every 2w --until 2027-03-01\n  ucase followup plan UC-0001 --at 2w,6w,3m,6m,9m --from settled\n  ucase followup plan UC-0001 --schedule aftercare\n  ucase followup plan UC-0001 +3w",
    "help.schedule": "De schema's voor opvolging die uw team een naam gaf.",
    "help.schedule.list": "De schema's, met hun regel.",
    "help.schedule.list.examples": "  ucase schedule list",
    "help.schedule.add": "Een schema toevoegen.",
    "help.schedule.add.examples": '  ucase schedule add "drukke weken" --every 1w --lasts 6w\n  ucase schedule add "korte nazorg" --at 2w,2m --from settled',
    "help.schedule.edit": "Een schema wijzigen. Reeksen die er al zijn blijven zoals ze zijn.",
    "help.schedule.edit.examples": "  ucase schedule edit aftercare --at 2w,6w,3m,6m,9m,12m",
    "help.settle": "Een huishouden is weer op zijn plek: terug, herhuisvest, of de werkzaamheden zijn klaar. De nazorg begint met haar reeks.",
    "help.settle.examples": "  ucase settle UC-0001 --on 15-11-2026 --as returned\n  ucase settle UC-0001 --on gisteren --dry-run",
    "help.transfer": "Casussen overdragen aan een andere casemanager, of laten waarnemen tot een dag; de opvolging gaat mee.",
    "help.transfer.examples": '  ucase transfer UC-0001 UC-0002 --to "Sam Voorbeeld"\n  ucase transfer --all-of "Noor Voorbeeld" --to "Sam Voorbeeld" --until 4-1-2027 --dry-run',
    "help.settings": "De instellingen laten zien: wat er staat, wat geldt als er niets staat, en wat elke betekent.",
    "help.settings.examples": "  ucase settings\n  ucase settings --json",
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
    "option.case_or_project": "De casus, zoals UC-0001 of 1; bij overleg met de huurders het project, zoals P-0001.",
    "option.calendar_file": "Het agendabestand; een eerder bestand van ucase wordt vervangen.",
    "option.with_names": "Met namen, adressen en waarvoor; zo'n bestand hoort niet in een agenda die anderen zien.",
    "option.calendar_since": "Alleen wat op of na deze dag valt.",
    "option.relapse_kind": "Soort: huurachterstand, overlast, crisis, bewoner zegt het, anders.",
    "option.noted_words": "Wat u hoorde, in uw eigen woorden.",
    "option.noted_on": "De dag waarop u het hoorde (anders vandaag).",
    "option.only_case": "Alleen van deze casus.",
    "option.followup_ref": "De opvolging, zoals F-0001 of 1.",
    "option.when": "De dag: 3-12-2026, 3 dec, morgen, +10d, over 2 weken, volgende week dinsdag.",
    "option.contact_text": "Wat er gezegd en gedaan is; - leest het van de standaardinvoer.",
    "option.wijken": "Alleen deze wijken.",
    "option.partners": "Alleen deze organisaties: een naam, of een andere naam die zij heeft. Alleen intern.",
    "option.area_name": "De naam van het gebied.",
    "option.because": "De reden.",
    "option.in_wijk": "Alleen in deze wijk, subwijk of buurt.",
    "option.of_manager": "Alleen van deze casemanager.",
    "option.no_manager": "Alleen casussen zonder casemanager.",
    "option.mine": "Alleen van mij.",
    "option.today_mine": "Alleen van mij; zo is het al als bekend is wie u bent.",
    "option.team": "Van het hele team.",
    "option.week": "Ook wat de rest van deze week moet, tot en met zondag.",
    "option.project_ref": "Het project: zijn naam of P-0001.",
    "option.household_ref": 'Het huishouden: H-0012, zijn casus UC-0001, of het adres "3562 AB 12 bis".',
    "option.household_refs": (
        'De huishoudens: H-0012, hun casus UC-0001, of het adres "3562 AB 12 bis". Mogen er meer zijn.'
    ),
    "option.undecided": "Alleen waarover nog niets is besloten.",
    "option.with_decision": "Alleen met dit besluit: oppakken, niet oppakken, wachten.",
    "option.with_whom": "Met welke organisatie is besloten (anders de corporatie van het project).",
    "option.decided_on": "Dag van het overleg (anders vandaag).",
    "option.agreed": "De bewoner vindt het goed dat zijn adres in het verslag voor de corporatie staat.",
    "option.project_of_households": "Het project van de huishoudens; nodig als een adres nog geen project heeft.",
    "option.meeting_date": "Dag van het overleg.",
    "option.withdraw": "De bewoner wil niet meer dat het adres wordt genoemd.",
    "option.minutes_with": "Met --for: de corporatie voor wie het is (anders die van het project).",
    "option.for_whom": "Voor wie: corporation. Anders intern.",
    "option.approach_word": "De aanpak: mag alleen, alleen de uitvoerder of eerst de corporatie.",
    "option.csv": "Hetzelfde als --output csv.",
    "option.neighbour_ref": "De buur, op dezelfde manier.",
    "option.limit_groups": "Ten hoogste zoveel groepen.",
    "option.in_project": "Alleen in dit project.",
    "option.for_audience": "Voor wie: intern (met kleine aantallen), corporatie, gemeente of iedereen. Voor wie buiten staat worden kleine aantallen verborgen, en wordt onthouden wat u gaf.",
    "option.report_year": "Dit hele jaar, tot en met de dag van het verslag: 2026.",
    "option.report_quarter": "Dit hele kwartaal: 2026Q3.",
    "option.as_of": "Zoals het op deze dag stond, uit wat gedateerd is; wat dat niet is, zegt het verslag.",
    "option.by_what": "Een rij per: wijk, subwijk, buurt, project, corporation of manager.",
    "option.explain": "Wat dit cijfer telt, en de casussen erachter: overdue, of met de rij erbij: WK034403/overdue. Alleen intern.",
    "option.explain_referrals": "Wat dit cijfer telt, en de verwijzingen erachter: declined, of met de rij erbij: Lokalis/declined. Alleen intern.",
    "option.survey_project": "Het project, met zijn nummer of naam; zonder, met --by: alle projecten.",
    "option.report_project": "Het project, met zijn nummer of naam; zonder: alle projecten.",
    "option.report_to": "Schrijf het verslag in dit nieuwe bestand (bij --output html, xlsx, pdf of markdown).",
    "option.export_to": "Schrijf naar dit nieuwe bestand (bij all als csv of jsonl: deze nieuwe map). De vorm is --output csv, jsonl, xlsx of sqlite; zonder dat zegt de naam het: .csv, .jsonl, .xlsx, .db.",
    "option.identifiable": "Met namen, adressen en teksten, of (zoals vanzelf) met pseudoniemen. Herkenbaar wordt gevraagd en vastgelegd.",
    "option.yes_export": "Exporteer herkenbaar zonder te vragen.",
    "option.forget": "Vergeet het verslag met dit nummer: bij vergissing gemaakt, en niemand buiten zag het. Het wordt gevraagd en vastgelegd.",
    "option.yes_forget": "Vergeet het zonder te vragen.",
    "option.in_stage": "Alleen in deze fase: kandidaat, intake, begeleiding, nazorg, afgesloten, niet opgepakt.",
    "option.limit": "Ten hoogste zoveel regels.",
    "option.all": "Alle regels.",
    "option.all_events": "Alles wat er gebeurde; anders het laatste.",
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
    "option.worries": "Zorgen, met komma's: buren kwijtraken, huur, waar naartoe, stof en lawaai, privacy, anders.",
    "option.birth_year": "Geboortejaar.",
    "option.phone": "Telefoonnummer.",
    "option.email": "E-mailadres.",
    "option.language": "Taal waarin u elkaar spreekt.",
    "option.preferred_channel": "Liefst via: huisbezoek, telefoon, op kantoor, bericht, anders.",
    "option.project": "Project; een nieuwe naam maakt een nieuw project.",
    "option.source": "Wie het huishouden aandroeg: woonwensenonderzoek, sleutelfiguur, corporatie, buurtteam, bewoner zelf, anders.",
    "option.followup": "Eerste opvolging (anders over 2 weken), of none.",
    "option.no_followup": "Geen eerste opvolging plannen.",
    "option.manager": "Casemanager; bij een intake anders uzelf.",
    "option.opened": "Dag waarop de casus openging; bij een intake anders vandaag.",
    "option.settled": "Dag waarop het huishouden weer op zijn plek was.",
    "option.stage": "Fase: kandidaat, intake, begeleiding, nazorg.",
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
    "option.import_file": "De lijst: CSV of XLSX, of - voor standaardinvoer.",
    "option.import_project": "Het project waar de woningen bij horen (naam of P-0001).",
    "option.map": 'Welke kolom wat is, als die niet vanzelf herkend wordt; "Kolom=-" laat er een buiten.',
    "option.sheet": "Het blad van het spreadsheet waarop de lijst staat; zonder deze optie wordt het gezocht.",
    "option.dry_run_import": "Alleen kijken: laat zien wat er zou veranderen, bewaart niets.",
    "option.backup_folder": "De map waarin de reservekopie komt, zoals een USB-stick.",
    "option.backup_list": "Laat zien welke reservekopieën er zijn.",
    "option.doctor_fix": "Herstel wat veilig vanzelf kan: rechten, halve bestanden, een ontbrekende reservekopie.",
    "option.to_recipient": "Voor iemand anders: versleutel de kopie met diens ontvangersadres (age1…). Nodig: de extra backup.",
    "option.identity": "Uw age-identiteit, voor een kopie die iemand voor u versleutelde.",
    "option.restore_file": "De reservekopie: een pad, of een naam uit ucase backup --list.",
    "option.dry_run_restore": "Alleen kijken: laat zien wat er zou veranderen, zet niets terug.",
    "option.yes_restore": "Terugzetten zonder te vragen.",
    "option.step": "Het nummer van de stap (ucase undo --list); anders de laatste.",
    "option.list_steps": "Laat uw stappen zien, de nieuwste eerst.",
    "option.resident_of": "Welke bewoner: naam of R-0001; niet nodig als er één is.",
    "option.dossier_review": "Wat zwart is en waarom, met de tekst; op een terminal een voor een, met de vraag of het zo mag.",
    "option.dossier_agree": "Zo laten als de regel zegt: iemand heeft het nagelezen.",
    "option.dossier_to": "Bestand voor html of pdf.",
    "option.dossier_item": "Het gegeven, zoals contact.12.summary.",
    "option.dossier_show": "Helemaal tonen.",
    "option.dossier_black_out": "Helemaal zwart maken.",
    "option.request_kind": "Wat er gevraagd wordt: access (inzage), correction, objection, restriction, erasure.",
    "option.request_words": "Wat de bewoner vraagt, in eigen woorden.",
    "option.request_answer": "Wat er geantwoord is.",
    "option.request_on": "Dag waarop het gevraagd is (anders vandaag); daar begint de maand.",
    "option.answered_on": "Dag van het antwoord (anders vandaag).",
    "option.correct_to": "Wat het moet worden.",
    "option.statement": "De woorden van de bewoner, die bij het gegeven komen te staan.",
    "option.against": "Waartegen de bewoner bezwaar maakt.",
    "option.uphold": "Het bezwaar is gegrond.",
    "option.reject": "Het bezwaar is niet gegrond.",
    "option.policy_name": "Naam van de termijn.",
    "option.policy_for": "Voor welk soort werk.",
    "option.term": "Hoe lang: 15 jaar, 24 maanden, 6 weken.",
    "option.counted": "Vanaf het afsluiten van de laatste casus, of vanaf het vastleggen.",
    "option.policy_source": "Waar de termijn vandaan komt.",
    "option.policy_use": "Laat deze gelden; een andere voor hetzelfde werk vervalt.",
    "option.policy_stop": "Laat deze niet meer gelden.",
    "option.retention_all": "Alle huishoudens, ook die nog bewaard worden.",
    "option.confirm_destroy": "Hoeveel huishoudens, voluit: zo wordt er niet naar gevraagd.",
    "option.discovered": "Dag waarop het ontdekt is (anders vandaag).",
    "option.discovered_time": "Uur waarop het ontdekt is: vanaf dan tellen de 72 uur.",
    "option.why": "Waarom een beperkt dossier toch gelezen wordt; dat wordt vastgelegd: nakijken, bewoner, rechtsvordering, rechten van een ander of algemeen belang.",
    "option.dry_run_erase": "Alleen kijken: laat zien wat er gewist zou worden.",
    "option.confirm_erase": "Het nummer van de bewoner (R-0001), voluit: zo wordt er niet naar gevraagd.",
    "option.yes_undo": "Doen zonder te vragen.",
    "option.since_head": "Een kenmerk dat u eerder bewaarde (ucase audit head).",
    "option.yes": "Overnemen zonder te vragen.",
    "option.gone": "Ook wat niet meer op de lijst staat als verdwenen aanmerken; zonder vraag gebeurt dat nooit vanzelf.",
    "option.contact_date": "Dag van het contact (anders vandaag).",
    "option.channel": "Hoe: huisbezoek, telefoon, op kantoor, bericht, anders. Als u niets zegt huisbezoek.",
    "option.outcome": "Hoe het ging: gesproken, niet thuis, geweigerd. Als u niets zegt gesproken.",
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
    "option.every": "Steeds opnieuw met deze tussenpoos: 2w, 10d, 1m.",
    "option.at": "De stappen: 2w,6w,3m,6m,9m.",
    "option.schedule": "Volgens dit schema (ucase schedule list).",
    "option.settle_schedule": "Het schema van de nazorg (anders aftercare).",
    "option.from_anchor": "Vanaf wanneer de stappen tellen: weer op zijn plek, geopend of een datum (anders vandaag).",
    "option.schedule_anchor": "Vanaf wanneer de stappen tellen: weer op zijn plek, geopend of een datum.",
    "option.series_until": "De laatste dag van de reeks.",
    "option.any_day": "Ook in het weekend en op feestdagen.",
    "option.lasts": "Hoelang het zich herhaalt, als er niets anders wordt gezegd.",
    "option.schedule_name": "De naam van het schema.",
    "option.schedule_new_name": "Een andere naam.",
    "option.time": "De tijd van een afspraak: 14:30.",
    "option.appointment_minutes": "Hoelang de afspraak duurt, in minuten.",
    "option.place": "Waar de afspraak is.",
    "option.signal": "Hoe het gaat: stable, improving, worry, relapse of no-contact.",
    "option.settled_as": "Hoe: returned, rehoused of works-finished.",
    "option.goal_outcome": "Wat er van een doel van het werk gekomen is: spiral=reached. Mag vaker.",
    "option.reason": "Waarom het stopt, om te tellen: staat op eigen benen, vertrokken, wil geen hulp meer, uit beeld, overgedragen, overleden of anders.",
    "option.despite": "Waarom de casus sluit terwijl er nog steun of een verwijzing loopt of een termijn openstaat.",
    "option.to_manager": "De casemanager die de casussen krijgt.",
    "option.cases": "De casussen, of --all-of.",
    "option.all_of": "Alle open casussen van deze casemanager.",
    "option.transfer_on": "Vanaf welke dag (anders vandaag).",
    "option.cover_until": "Waarnemen tot en met deze dag; daarna gaan de casussen vanzelf terug.",
    "option.intensity": "Hoeveel de casus vraagt: light, usual of intensive.",
    "option.on": "De dag (anders vandaag).",
    "option.part_of_name": "Wie zo heet: een deel van de voornaam of achternaam van een bewoner.",
    "option.kind": "Soort: gemeente, wijk, subwijk, buurt. Als u niets zegt wijk.",
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
    "option.intervention": "Ingreep: groot onderhoud, renovatie in bewoonde staat, renovatie in onbewoonde staat, sloop/nieuwbouw, gemengd.",
    "option.threshold": "Hoeveel procent van de huurders moet instemmen. Hoort bij het project: geen drempel is overal wet.",
    "option.threshold_source": "Waar die drempel vandaan komt: wetsartikel, sociaal plan, afspraak.",
    "option.phase": "Fase: aankondiging, sociaal plan, draagvlakmeting, peildatum, begin van het werk, einde van het werk, einde nazorg.",
    "option.first_planned": "De goede eerst geplande datum, als wat er stond een vergissing was; met --because.",
    "option.because_first_planned": "Waarom de eerst geplande datum verbeterd wordt; de reden blijft zichtbaar.",
    "option.planned": "De dag waarop het gepland is.",
    "option.actual": "De dag waarop het kwam; vandaag of eerder.",
    "option.partner_name": "De naam van de organisatie.",
    "option.partner_ref": "De organisatie: haar naam of een bijnaam.",
    "option.partner_kind": (
        "Soort: woningcorporatie, huurdersorganisatie, buurtteam, sociaal makelaar, politie, jongerenwerk, "
        "hulpverlening, aannemer, gemeente, financier, anders."
    ),
    "option.all_aliases": "Alle bijnamen; mag vaker. Ze komen in de plaats van die er waren; een lege haalt ze weg.",
    "option.valid_from": "De eerste dag waarop deze naam geldt.",
    "option.valid_until": "De laatste dag waarop deze naam geldt.",
    "option.me": "Uw naam, zoals die bij uw casussen komt te staan.",
    "option.key_yes": "Doen zonder te vragen.",
    "option.key_slot": "De toegang, zoals ucase key list die noemt.",
    "option.passphrase_file": "Bestand waarin de wachtzin staat; - leest standaardinvoer.",
    "option.recovery_to": "Nieuw bestand voor de code, alleen voor u leesbaar.",
    "option.recovery_code": "Bestand waarin de herstelcode staat; - leest standaardinvoer.",
    "option.plain": "Maak een gewoon, onversleuteld bestand.",
    "option.seed": "Ander getal, andere verzonnen mensen.",
    "option.need_ref": "De belemmering, zoals N-0001.",
    "option.support_ref": "De steun, zoals S-0001.",
    "option.goal_words": "Het doel, in de woorden van de bewoner.",
    "option.under": "Onder welk doel van het werk: 1 neerwaartse spiraal doorbreken, 2 ontwrichting voorkomen, 3 belemmeringen en stress wegnemen.",
    "option.need_kind": "Soort, zoals huur, stof of schulden (ucase plan kind list).",
    "option.severity": "Hoe ernstig: 1 licht, 2 ernstig of 3 dringend.",
    "option.need_about": "Wat er speelt, in eigen woorden.",
    "option.goal": "Bij welk doel het hoort, zoals G-0001.",
    "option.how_it_ended": "Hoe het afliep.",
    "option.why_again": "Waarom het terug is.",
    "option.why_refused": "Waarom niet.",
    "option.tier": "De trede van de ladder: eigen kracht, eigen netwerk, vrijwilliger, algemene voorziening of maatwerkvoorziening.",
    "option.support_by": "Door wie: M-0001 uit het netwerk, een partner, of in woorden.",
    "option.lower": "Wat op de lagere treden is geprobeerd, of waarom die niet passen.",
    "option.support_status": "Hoe ver het is: voorgesteld, afgesproken of gestart.",
    "option.solved": "Of het de belemmering oploste.",
    "option.new_need_kind": "De naam van de soort.",
    "option.member_ref": "Iemand uit het netwerk, zoals M-0001.",
    "option.member_name": "Hoe het huishouden iemand noemt: een voornaam, 'de buurvrouw van 14'.",
    "option.relation": "Wat voor iemand: partner, kind, ouder, broer of zus, familie, vriend(in), buur, collega, geloof of vereniging, vrijwilliger, hulpverlener of anders; buurman en moskee mag ook.",
    "option.closeness": "Hoe dichtbij: 1 heel dichtbij, 2 dichtbij of 3 verder weg.",
    "option.direction": "Welke kant de hulp op gaat: geeft hulp (aan het huishouden), krijgt hulp of over en weer.",
    "option.quality": "Hoe de band is: goed, gespannen of verbroken.",
    "option.lives_in_block": "Of iemand in hetzelfde blok woont.",
    "option.helps_with": "Welke hulp het is.",
    "option.all_members": "Ook wie eruit zijn.",
    "option.svg": "Een nieuw bestand voor de tekening (SVG); - is de standaarduitvoer.",
    "option.deadline_ref": "De termijn, zoals D-0001.",
    "option.of_case": "Alleen van deze casus.",
    "option.open_deadlines": "Alleen wat nog openstaat, ook wat verlopen is.",
    "option.within_deadlines": "Alleen wat binnen deze termijn afloopt, zoals 6w.",
    "option.deadline_kind": "De soort, zoals opzegging of uiterste verhuisdatum.",
    "option.anchor": "De dag van de brief waarmee de klok begint; bij de andere soorten de uiterste dag zelf.",
    "option.basis": "Waarop de termijn berust: wet, sociaal plan of eigen afspraak.",
    "option.deadline_source": "Het artikel, de paragraaf of de afspraak.",
    "option.deadline_about": "Waarover het gaat.",
    "option.amount": "Bedrag in euro.",
    "option.tenancy_start": "De dag waarop de huur inging; die bepaalt de opzegtermijn.",
    "option.moved_on": "De dag van de verhuizing.",
    "option.effective_from": "Vanaf welke verhuisdatum het bedrag geldt.",
    "option.allowance_amount": "Het bedrag in euro.",
    "option.allowance_source": "Waar het bedrag vandaan komt.",
    "option.resident": "Welke bewoner: naam of R-0001; niet nodig als er één is.",
    "option.edition": "De editie: 2017 (13 domeinen) of 2013 (11 domeinen).",
    "option.scores": "De niveaus van alle domeinen, zoals financiën=2,huisvesting=3.",
    "option.zrm_remarks": "Opmerking bij de meting.",
    "option.replace": "De meting van dezelfde dag verbeteren.",
    "option.resident_name": "Naam van de bewoner.",
    "option.role": "Rol in het huurcontract: hoofdhuurder, medehuurder of huisgenoot.",
    "option.no_home": "Alleen wie nog nergens heen kan.",
    "option.within_moves": "Alleen wie er binnen deze termijn uit moet, zoals 6w.",
    "option.route": "Waar het huishouden blijft tijdens en na het werk: blijft in de woning, wisselwoning, logeerwoning, rustwoning, zelf geregeld of voorgoed verhuizen.",
    "option.to_place": "Waarheen: een adres of in woorden.",
    "option.move_start": "Vanaf welke dag.",
    "option.move_until": "Tot welke dag.",
    "option.keys_received": "Dag waarop de sleutels zijn gekregen.",
    "option.keys_handed_in": "Dag waarop de sleutels zijn ingeleverd.",
    "option.works_agreed": "Of de huurder instemt met het werk: ja, nee of geen antwoord.",
    "option.wish": "Wat het huishouden wil: terugkeren, voorgoed verhuizen of weet nog niet.",
    "option.return_decision": "Wat besloten is: terugkeren of voorgoed verhuizen.",
    "option.agreed_on": "De dag van de instemming of het besluit (anders vandaag).",
    "option.income_band": "Inkomensgroep, zoals de bewoner die noemt.",
    "option.offered_place": "De aangeboden woning.",
    "option.offer_outcome": "Wat ervan werd: open, aanvaard of geweigerd.",
    "option.offered_rent": "De huur van de aangeboden woning.",
    "option.rent_before": "Huur nu, per maand.",
    "option.rent_after": "Huur straks, per maand.",
    "option.allowance_before": "Huurtoeslag nu, per maand.",
    "option.allowance_after": "Huurtoeslag straks, per maand.",
    "option.income": "Inkomen per maand.",
    "option.rent_step": "Een stap van de huurgewenning, zoals 1-1-2027=650.",
    "option.figures_source": "Waar de bedragen vandaan komen.",
    "option.consent_to": "De organisatie die de gegevens mag krijgen; een andere naam mag. Lijst: ucase partner list.",
    "option.consent_for": "Waarvoor de gegevens zijn.",
    "option.consent_what": "Welke gegevens, met komma's: contact, household, wishes, practical, move, finances, health, network, plan, zrm, notes, casework, approach. Nederlandse woorden mogen: schulden, verhuizing, gezondheid.",
    "option.consent_how": "Hoe de toestemming gegeven is: mondeling (spoken) of schriftelijk (written).",
    "option.consent_on": "De dag waarop zij gegeven is (anders vandaag).",
    "option.consent_until": "De laatste dag waarop zij geldt (anders tot zij wordt ingetrokken).",
    "option.consent_ref": "De toestemming, zoals T-0001 of 1.",
    "option.consent_only_to": "Alleen aan deze organisatie.",
    "option.consent_valid": "Alleen wat vandaag geldt.",
    "option.consent_within": "Alleen wat geldt en binnen deze tijd afloopt, zoals 30d.",
    "option.share_with": "De organisatie die het krijgt; een andere naam mag. Lijst: ucase partner list.",
    "option.share_what": "Alleen deze gegevens, met komma's: contact, household, wishes, practical, move, finances, health, network, plan, zrm, notes, casework, approach.",
    "option.share_for": "Voor welk doel, als er voor meer doelen toestemming is.",
    "option.share_ground": "Een andere grond dan toestemming: vital-interest (vitaal belang), reporting-code (meldcode) of law (wet). Alleen met --because en --what.",
    "option.share_because": "Waarom het op die andere grond moet; de reden blijft in zicht.",
    "option.share_to": "Naar dit nieuwe bestand.",
    "option.share_dry_run": "Alleen kijken: laat zien wat er zou gaan, deelt en bewaart niets.",
    "option.share_only_with": "Alleen met deze organisatie.",
    "option.refer_to": "De organisatie; een andere naam mag. Lijst: ucase partner list.",
    "option.refer_for": "Wat er gevraagd wordt.",
    "option.refer_only_to": "Alleen naar deze organisatie.",
    "option.referral_ref": "De verwijzing, zoals V-0001 of 1.",
    "option.referral_words": "Wat erover te zeggen is.",
    "option.handover": "De dag van een warme overdracht; met --people.",
    "option.handover_date": "De dag van de warme overdracht.",
    "option.people": "Wie er bij de warme overdracht zijn.",
    "option.open_referrals": "Alleen wat nog loopt.",
    "option.unanswered": "Alleen wat langer op antwoord wacht dan de instelling referral.answer-days.",
}
