"""Rechten van bewoners over hun gegevens, en hoe lang die bewaard worden."""

TEXTS: dict[str, str] = {
    "request_kind.access": "inzage",
    "request_kind.correction": "rectificatie",
    "request_kind.objection": "bezwaar",
    "request_kind.restriction": "beperking",
    "request_kind.erasure": "wissing",
    "request.said.asked": "Het verzoek van {resident} om {kind} is genoteerd: antwoord uiterlijk {due} (termijn {deadline}, ook in ucase today).",
    "request.said.longer": "Het antwoord aan {resident} ({kind}) mag tot en met {due} duren (termijn {deadline}). Vertel de bewoner binnen een maand na het verzoek waarom.",
    "request.said.answered": "Het verzoek van {resident} om {kind} is beantwoord; termijn {deadline} is gedaan. In het dossier staat wat er gevraagd en geantwoord is.",
    "request.said.late": "Dat is te laat: uiterlijk was {due}.",
    "request.said.next": "Verder: {command}. Beantwoord: ucase dossier answer {case} --resident {resident}",
    "request.said.open": "Verzoek van {resident} staat open: antwoord uiterlijk {due}. Gegeven? ucase dossier answer {case} --resident {resident}",
    "work_kind.case": "casus",
    "work_kind.candidate": "nooit opgepakte kandidaat",
    "work_kind.survey": "woonwensenonderzoek zonder casus",
    "retention_anchor.closing": "afsluiten",
    "retention_anchor.creation": "vastleggen",
    "destroyed.retention": "termijn voorbij",
    "destroyed.request": "op verzoek",
}
