"""Talks with key figures."""

TEXTS: dict[str, str] = {
    "key_figure.community-police-officer": "community police officer",
    "key_figure.social-broker": "social broker",
    "key_figure.neighbourhood-team": "neighbourhood team",
    "key_figure.youth-work": "youth work",
    "key_figure.residents-committee": "residents' committee",
    "key_figure.tenants-organisation": "tenants' organisation",
    "key_figure.housing-consultant": "housing consultant",
    "key_figure.other": "other",
}
