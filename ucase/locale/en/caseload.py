"""The caseload."""

TEXTS: dict[str, str] = {
    "caseload.title": "Caseload on {date}",
    "caseload.empty": "No open cases yet.",
    "caseload.nobody": "(without a case manager)",
    "caseload.column.weight": "Weight",
    "caseload.column.covers": "Covers",
    "caseload.column.band": "Band",
    "caseload.standing.below": "below",
    "caseload.standing.within": "within",
    "caseload.standing.above": "above",
    "caseload.note": "Cases and weight: by whose the case is. Overdue and silent: who is at work on it that day, also as a stand-in.",
    "caseload.weighs": "A light case weighs {light} %, an intensive one {intensive} % of a usual one.",
    "caseload.team": "The whole team",
    "caseload.band": "The team's band: {least} up to {most}, of the weight. It warns and stops nothing.",
    "caseload.no_band": "No norm exists. A band of your own: caseload.least and caseload.most in the settings.",
    "caseload.said.above": "Note: this brings {manager} to {load}, above the {most} that the team thinks good. Overview: ucase report caseload",
}
