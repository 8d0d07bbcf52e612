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
    "select.empty.list": "Geen huishoudens gevonden.",
    "select.empty.no_meetings": "Over dit project is nog niets besloten.",
    "select.empty.minutes": "Op die dag is over dit project niets besloten. Wel op: {days}.",
    "select.note.order": "Bovenaan staat wie zelf het meeste noemde. Dat is een volgorde, geen oordeel over iemand.",
    "select.note.internal": "Alleen voor intern gebruik. Voor de corporatie: --for corporation",
    "select.note.counted": "Besloten: {counted}.",
    "select.note.not_named": "Bij {count} wordt het adres niet genoemd: dat mag alleen als de bewoner het goed vindt.",
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
    "select.done.dry_run": (
        "Alles klopt: {count} besluit(en) zouden worden vastgelegd en {cases} casus(sen) geopend. Er is niets "
        "opgeslagen."
    ),
    "select.done.without_corporation": (
        "{count} besluit(en) van die dag zijn niet met de corporatie genomen en staan er niet bij."
    ),
    "select.next.case": "Verder: ucase show {case}. Het verslag: ucase select minutes {project} --date {date}",
    "select.next.list": (
        "Verder: ucase select list {project} --undecided. Het verslag: ucase select minutes {project} --date "
        "{date}"
    ),
}
