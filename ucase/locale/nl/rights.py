"""Rechten van bewoners over hun gegevens, en hoe lang die bewaard worden."""

TEXTS: dict[str, str] = {
    "request_kind.access": "inzage",
    "request_kind.correction": "rectificatie",
    "request_kind.objection": "bezwaar",
    "request_kind.restriction": "beperking",
    "request_kind.erasure": "wissing",
    "work_kind.case": "casus",
    "work_kind.candidate": "nooit opgepakte kandidaat",
    "work_kind.survey": "woonwensenonderzoek zonder casus",
    "retention_anchor.closing": "afsluiten",
    "retention_anchor.creation": "vastleggen",
    "destroyed.retention": "termijn voorbij",
    "destroyed.request": "op verzoek",
}
