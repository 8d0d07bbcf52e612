"""Gesprekken met sleutelfiguren."""

TEXTS: dict[str, str] = {
    "key_figure.community-police-officer": "wijkagent",
    "key_figure.social-broker": "sociaal makelaar",
    "key_figure.neighbourhood-team": "buurtteam",
    "key_figure.youth-work": "jongerenwerk",
    "key_figure.residents-committee": "bewonerscommissie",
    "key_figure.tenants-organisation": "huurdersorganisatie",
    "key_figure.housing-consultant": "woonconsulent",
    "key_figure.other": "anders",
}
