"""The closed lists of the field (DOMAIN §7) and how a typed word finds its place in one.

The values are what is stored and what JSON promises; the words on screen come from ``ucase.locale``.
Lists that belong to one subject stand with it (``works``, ``wishes``) and add what people say to ``SPOKEN``.
"""

from enum import StrEnum
from typing import TypeVar

from ucase.domain.errors import Invalid
from ucase.domain.stage import Stage
from ucase.domain.text import fold


class Channel(StrEnum):
    """How people speak with each other; also the way a household prefers."""

    HOME_VISIT = "home-visit"
    PHONE = "phone"
    OFFICE = "office"
    MESSAGE = "message"
    OTHER = "other"


class Outcome(StrEnum):
    """How a contact ended. Only ``REACHED`` counts as contact (:func:`ucase.domain.silence.is_contact`)."""

    REACHED = "reached"
    NO_SHOW = "no-show"
    REFUSED = "refused"


class Source(StrEnum):
    """Who pointed the case manager to this household (DOMAIN §1.1, §4.1)."""

    SURVEY = "survey"
    KEY_FIGURE = "key-figure"
    CORPORATION = "corporation"
    NEIGHBOURHOOD_TEAM = "neighbourhood-team"
    SELF = "self"
    OTHER = "other"


class Worry(StrEnum):
    """The five worries that tenants bring (DESIGN §1), and any other."""

    NEIGHBOURS = "neighbours"
    RENT = "rent"
    WHERE_TO_GO = "where-to-go"
    DUST = "dust"
    PRIVACY = "privacy"
    OTHER = "other"


class AreaKind(StrEnum):
    """The levels of a municipality's division; Utrecht has one between wijk and buurt (DOMAIN §6)."""

    MUNICIPALITY = "municipality"
    WIJK = "wijk"
    SUBWIJK = "subwijk"
    BUURT = "buurt"


class ResidentRole(StrEnum):
    """What somebody is in the household's lease (DOMAIN §7)."""

    MAIN_TENANT = "main-tenant"
    CO_TENANT = "co-tenant"
    OTHER = "other"


# What people type instead, folded (lower case, no hyphens); the words on screen are accepted as well.
SPOKEN: dict[type[StrEnum], dict[str, StrEnum]] = {
    Channel: {
        "huisbezoek": Channel.HOME_VISIT, "thuis": Channel.HOME_VISIT, "visit": Channel.HOME_VISIT,
        "bezoek": Channel.HOME_VISIT, "home": Channel.HOME_VISIT,
        "telefoon": Channel.PHONE, "bellen": Channel.PHONE, "gebeld": Channel.PHONE, "tel": Channel.PHONE,
        "call": Channel.PHONE, "telephone": Channel.PHONE,
        "kantoor": Channel.OFFICE, "spreekuur": Channel.OFFICE,
        "op kantoor": Channel.OFFICE, "at the office": Channel.OFFICE,
        "bericht": Channel.MESSAGE, "whatsapp": Channel.MESSAGE, "app": Channel.MESSAGE,
        "sms": Channel.MESSAGE, "mail": Channel.MESSAGE, "email": Channel.MESSAGE, "e mail": Channel.MESSAGE,
        "brief": Channel.MESSAGE, "letter": Channel.MESSAGE,
        "anders": Channel.OTHER, "overig": Channel.OTHER,
    },
    Outcome: {
        "gesproken": Outcome.REACHED, "bereikt": Outcome.REACHED,
        "niet thuis": Outcome.NO_SHOW, "niet verschenen": Outcome.NO_SHOW, "geen gehoor": Outcome.NO_SHOW,
        "noshow": Outcome.NO_SHOW,
        "geweigerd": Outcome.REFUSED, "weigert": Outcome.REFUSED,
    },
    Source: {
        "woonwensenonderzoek": Source.SURVEY, "onderzoek": Source.SURVEY, "enquete": Source.SURVEY,
        "sleutelfiguur": Source.KEY_FIGURE, "wijkagent": Source.KEY_FIGURE,
        "corporatie": Source.CORPORATION, "woningcorporatie": Source.CORPORATION,
        "buurtteam": Source.NEIGHBOURHOOD_TEAM, "wijkteam": Source.NEIGHBOURHOOD_TEAM,
        "housing wishes survey": Source.SURVEY, "bewoner zelf": Source.SELF, "the resident": Source.SELF,
        "zelf": Source.SELF, "bewoner": Source.SELF, "anders": Source.OTHER, "overig": Source.OTHER,
    },
    Worry: {
        "buren kwijtraken": Worry.NEIGHBOURS, "losing the neighbours": Worry.NEIGHBOURS,
        "de huur": Worry.RENT, "the rent": Worry.RENT,
        "buren": Worry.NEIGHBOURS, "neighbors": Worry.NEIGHBOURS, "huur": Worry.RENT, "geld": Worry.RENT,
        "waarheen": Worry.WHERE_TO_GO, "waar naartoe": Worry.WHERE_TO_GO, "where": Worry.WHERE_TO_GO,
        "woning": Worry.WHERE_TO_GO, "waar": Worry.WHERE_TO_GO,
        "stof": Worry.DUST, "lawaai": Worry.DUST, "noise": Worry.DUST, "herrie": Worry.DUST,
        "stof en lawaai": Worry.DUST, "dust and noise": Worry.DUST,
        "anders": Worry.OTHER, "overig": Worry.OTHER,
    },
    Stage: {
        "kandidaat": Stage.CANDIDATE, "begeleiding": Stage.SUPPORT, "nazorg": Stage.AFTERCARE,
        "afgesloten": Stage.CLOSED, "gesloten": Stage.CLOSED, "niet opgepakt": Stage.DECLINED,
    },
    AreaKind: {
        "gemeente": AreaKind.MUNICIPALITY, "district": AreaKind.WIJK, "subdistrict": AreaKind.SUBWIJK,
        "neighbourhood": AreaKind.BUURT,
    },
    ResidentRole: {
        "member of the household": ResidentRole.OTHER,
        "hoofdhuurder": ResidentRole.MAIN_TENANT, "medehuurder": ResidentRole.CO_TENANT,
        "huisgenoot": ResidentRole.OTHER, "kind": ResidentRole.OTHER, "child": ResidentRole.OTHER,
    },
}  # fmt: skip

Choice = TypeVar("Choice", bound=StrEnum)


class NoChoice(Invalid):
    """A word that is not on a closed list. It carries the list, so that its words can be shown."""

    def __init__(self, field: str, choices: type[StrEnum]) -> None:
        super().__init__("choice", field=field, choices=", ".join(member.value for member in choices))
        self.list = choices


def spoken(word: str) -> str:
    """Fold a typed word for the look-up: ``No_Show``, ``no-show`` and ``no show`` are one."""
    return fold(word.replace("_", " ").replace("-", " ")).replace("-", " ")


def choose(choices: type[Choice], word: str, field: str) -> Choice:
    """The member that ``word`` stands for: its value, or a Dutch or English word for it.

    Raises :class:`NoChoice` with the values that can be given.
    """
    wanted = spoken(word)
    for member in choices:
        if spoken(member.value) == wanted:
            return member
    found = SPOKEN.get(choices, {}).get(wanted)
    if isinstance(found, choices):
        return found
    raise NoChoice(field, choices)


def choose_several(choices: type[Choice], words: list[str], field: str) -> list[Choice]:
    """The members that the words stand for, each once, in the order of the list they come from."""
    named = {choose(choices, word, field) for word in words if word.strip()}
    return [member for member in choices if member in named]
