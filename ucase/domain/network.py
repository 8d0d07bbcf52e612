"""The network of a household: who is there for it, how near and how well (DOMAIN §2.2)."""

from enum import StrEnum

from ucase.domain.errors import Invalid
from ucase.domain.names import PersonName
from ucase.domain.ordinary_words import LITTLE_WORDS, ORDINARY
from ucase.domain.text import fold
from ucase.domain.titles import CALLED_BY_NAME
from ucase.domain.vocabulary import SPOKEN, spoken


class Relation(StrEnum):
    """What somebody is to the household."""

    PARTNER = "partner"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    FAMILY = "family"
    FRIEND = "friend"
    NEIGHBOUR = "neighbour"
    COLLEAGUE = "colleague"
    COMMUNITY = "community"
    """Church, mosque, club."""
    VOLUNTEER = "volunteer"
    PROFESSIONAL = "professional"
    OTHER = "other"


class Direction(StrEnum):
    """Which way the help goes, seen from the member: who gives, gives to the household."""

    GIVES = "gives"
    RECEIVES = "receives"
    BOTH = "both"


class Quality(StrEnum):
    """How the tie is."""

    GOOD = "good"
    STRAINED = "strained"
    BROKEN = "broken"


CLOSENESS = (1, 2, 3)
"""1 is nearest."""
CLOSE_WORDS = {
    "1": 1, "heel dichtbij": 1, "very close": 1,
    "2": 2, "dichtbij": 2, "close": 2,
    "3": 3, "verder weg": 3, "further away": 3,
}  # fmt: skip


def read_closeness(said: str) -> int:
    """How near somebody is: 1, 2 or 3, or the word for it. Raises :class:`Invalid`."""
    closeness = CLOSE_WORDS.get(spoken(said))
    if closeness is None:
        raise Invalid("closeness", field="closeness")
    return closeness


SPOKEN[Relation] = {
    "man": Relation.PARTNER, "vrouw": Relation.PARTNER, "kind": Relation.CHILD, "zoon": Relation.CHILD,
    "dochter": Relation.CHILD, "ouder": Relation.PARENT, "vader": Relation.PARENT, "moeder": Relation.PARENT,
    "broer": Relation.SIBLING, "zus": Relation.SIBLING, "broer of zus": Relation.SIBLING,
    "brother": Relation.SIBLING, "sister": Relation.SIBLING, "familie": Relation.FAMILY,
    "neef": Relation.FAMILY, "nicht": Relation.FAMILY, "oom": Relation.FAMILY, "tante": Relation.FAMILY,
    "vriend": Relation.FRIEND, "vriendin": Relation.FRIEND, "vriend(in)": Relation.FRIEND,
    "kennis": Relation.FRIEND,
    "buur": Relation.NEIGHBOUR, "buurman": Relation.NEIGHBOUR, "buurvrouw": Relation.NEIGHBOUR,
    "neighbor": Relation.NEIGHBOUR, "collega": Relation.COLLEAGUE, "kerk": Relation.COMMUNITY,
    "moskee": Relation.COMMUNITY, "vereniging": Relation.COMMUNITY, "club": Relation.COMMUNITY,
    "gemeenschap": Relation.COMMUNITY, "geloof": Relation.COMMUNITY,
    "geloof of vereniging": Relation.COMMUNITY, "faith or club": Relation.COMMUNITY,
    "vrijwilliger": Relation.VOLUNTEER,
    "hulpverlener": Relation.PROFESSIONAL,
    "anders": Relation.OTHER, "overig": Relation.OTHER,
}  # fmt: skip
SPOKEN[Direction] = {
    "geeft": Direction.GIVES, "helpt": Direction.GIVES, "krijgt": Direction.RECEIVES,
    "ontvangt": Direction.RECEIVES, "beide": Direction.BOTH, "allebei": Direction.BOTH,
    "geeft hulp": Direction.GIVES, "krijgt hulp": Direction.RECEIVES, "over en weer": Direction.BOTH,
    "gives help": Direction.GIVES, "receives help": Direction.RECEIVES, "both ways": Direction.BOTH,
}  # fmt: skip
SPOKEN[Quality] = {
    "goed": Quality.GOOD, "gespannen": Quality.STRAINED, "moeizaam": Quality.STRAINED,
    "verbroken": Quality.BROKEN, "geen contact": Quality.BROKEN,
}  # fmt: skip


def named_in(said: str) -> PersonName | None:
    """The name in what a household calls somebody: ``zus Ayşe`` is Ayşe, ``de buurvrouw van 14`` nobody's."""
    known = SPOKEN[Relation].keys() | CALLED_BY_NAME | LITTLE_WORDS
    words = [word for word in said.replace(",", " ").split() if any(map(str.isalpha, word))]
    name = [
        word
        for word in words
        if fold(word) not in known and (word[0].isupper() or fold(word) not in ORDINARY)
    ]
    return PersonName(name[0], "", " ".join(name[1:])) if name else None
