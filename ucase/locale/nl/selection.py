"""Welke huishoudens een casus krijgen, en wie bij elkaar wil blijven."""

TEXTS: dict[str, str] = {
    "decision.take-up": "oppakken",
    "decision.decline": "niet oppakken",
    "decision.wait": "wachten",
    "select.column.said": "Zegt zelf",
    "select.column.decision": "Besluit",
    "select.column.decided_on": "Besloten op",
    "select.column.because": "Waarom",
    "select.column.with": "Met wie",
    "select.column.agreed": "Mag ge-\nnoemd",
    "select.title.list": "Huishoudens van {project} voor het overleg, {date}",
    "select.title.minutes": "Besluiten over {project}, overleg van {date}",
    "select.title.minutes_for": "Voor {corporation}: besluiten over {project}, overleg van {date}",
    "select.empty.list": "Geen huishoudens gevonden.",
    "select.empty.no_meetings": "Over dit project is nog niets besloten.",
    "select.empty.minutes": "Op die dag is over dit project niets besloten. Wel op: {days}.",
    "select.empty.not_with": "Met {corporation} is op die dag over dit project niets besloten.",
    "select.note.order": (
        "Bovenaan staat wie zelf het meeste noemde. Wie niet is bereikt, staat onder wie iets noemde en boven wie "
        "niets noemde. Dat is een volgorde, geen oordeel over iemand."
    ),
    "select.note.internal": "Alleen voor intern gebruik. Voor de corporatie: --for corporation",
    "select.note.counted": "Besloten: {counted}.",
    "select.note.not_named": "Bij 1 besluit wordt het adres niet genoemd: dat mag alleen als de bewoner het goed vindt.",
    "select.note.not_named_many": (
        "Bij {count} besluiten wordt het adres niet genoemd: dat mag alleen als de bewoner het goed vindt."
    ),
    "select.not_named": "adres niet genoemd",
    "select.said.worry.other": "een andere zorg",
    "select.said.need.other": "iets anders tijdens het werk",
    "select.said.moving.return": "wil terugkeren",
    "select.said.moving.move": "wil voorgoed verhuizen",
    "select.said.moving.undecided": "twijfelt over terugkeren",
    "select.said.contact": "wil contact",
    "select.said.nothing": "noemt geen zorgen",
    "select.said.not_reached": "niet bereikt",
    "select.done.take-up": "{household}: oppakken. Casus {case} is geopend.",
    "select.done.take-up_many": "{count} huishoudens: oppakken. De casussen {first} tot en met {last} zijn geopend.",
    "select.done.decline": "{household}: niet oppakken.",
    "select.done.decline_many": "{count} huishoudens: niet oppakken.",
    "select.done.wait": "{household}: wachten.",
    "select.done.wait_many": "{count} huishoudens: wachten.",
    "select.done.check_in": "Eerste opvolging: {followup}, {due}.",
    "select.done.check_ins": "Eerste opvolging van elk: {due}.",
    "select.done.older": "Let op: voor {households} geldt nog een besluit van een latere dag.",
    "select.done.dry_run": "Alles klopt: er zou 1 besluit worden vastgelegd. Er is niets opgeslagen.",
    "select.done.dry_run_many": (
        "Alles klopt: er zouden {count} besluiten worden vastgelegd. Er is niets opgeslagen."
    ),
    "select.done.dry_run_opening": (
        "Alles klopt: er zou 1 besluit worden vastgelegd en 1 casus geopend. Er is niets opgeslagen."
    ),
    "select.done.dry_run_opening_many": (
        "Alles klopt: er zouden {count} besluiten worden vastgelegd en evenveel casussen geopend. Er is niets "
        "opgeslagen."
    ),
    "select.done.without_corporation": (
        "1 besluit van die dag is niet met {corporation} genomen en staat er niet bij."
    ),
    "select.done.without_corporation_many": (
        "{count} besluiten van die dag zijn niet met {corporation} genomen en staan er niet bij."
    ),
    "select.done.agreed": "{household}: het adres mag worden genoemd in het verslag voor de corporatie.",
    "select.done.agreed_before": "{household}: dat het adres mag worden genoemd, stond er al.",
    "select.done.withdrawn": (
        "{household}: het adres mag niet meer worden genoemd. Een verslag dat al weg is, verandert daar niet door."
    ),
    "select.done.withdrawn_before": "{household}: dat het adres niet mag worden genoemd, stond er al.",
    "select.next.case": "Verder: ucase show {case}",
    "select.next.list": "Verder: ucase select list {project} --undecided",
    "select.next.minutes": "Het verslag: ucase select minutes {project} --date {date}",
    "select.next.agreed": (
        "Elk verslag dat u vanaf nu maakt, houdt zich daaraan: ucase select minutes {project} --date {date} --for "
        'corporation --with "{corporation}"'
    ),
    "select.next.agreed_inside": (
        "Elk verslag dat u vanaf nu maakt, houdt zich daaraan: ucase select minutes {project} --date {date}"
    ),
}
