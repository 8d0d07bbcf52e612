"""De caseload."""

TEXTS: dict[str, str] = {
    "caseload.title": "Caseload op {date}",
    "caseload.empty": "Nog geen open casussen.",
    "caseload.nobody": "(zonder casemanager)",
    "caseload.column.weight": "Ge-\nwicht",
    "caseload.column.covers": "Waar-\nneming",
    "caseload.column.band": "Band",
    "caseload.standing.below": "onder",
    "caseload.standing.within": "binnen",
    "caseload.standing.above": "boven",
    "caseload.note": "Casussen en gewicht: van wie de casus is. Te laat en stil: wie er die dag aan werkt, ook als waarnemer.",
    "caseload.weighs": "Een lichte casus weegt {light} %, een intensieve {intensive} % van een gewone.",
    "caseload.team": "Het hele team",
    "caseload.band": "Band van het team: {least} tot en met {most}, over het gewicht. Zij waarschuwt en houdt niets tegen.",
    "caseload.no_band": "Er bestaat geen norm. Een eigen band: caseload.least en caseload.most in de instellingen.",
    "caseload.said.above": "Let op: {manager} komt hiermee op {load}, boven de {most} die het team goed vindt. Overzicht: ucase report caseload",
}
