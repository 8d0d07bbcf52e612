"""What talks with key figures are about: the themes that ship, and the words by which people name them.

The list is our own proposal [P], from what the field talks about (DOMAIN §1.1, §4.1); a team adds its own.
"""

from enum import StrEnum

from ucase.domain.errors import Invalid
from ucase.domain.text import fold
from ucase.domain.vocabulary import SPOKEN, choose
from ucase.domain.wording import a_name


class ShippedTheme(StrEnum):
    """The themes that are there from the start; the values are kept, and are what JSON says."""

    NUISANCE = "nuisance"
    SAFETY = "safety"
    LONELINESS = "loneliness"
    DEBTS = "debts"
    RENT = "rent"
    LANGUAGE = "language"
    YOUTH = "youth"
    VACANCY = "vacancy"
    DIRT = "dirt"
    NEIGHBOUR_QUARRELS = "neighbour-quarrels"
    TRUST = "trust"
    WORKS = "works"
    CARE = "care"
    OTHER = "other"


SPOKEN[ShippedTheme] = {
    "empty homes": ShippedTheme.VACANCY, "litter and dirt": ShippedTheme.DIRT,
    "quarrels between neighbours": ShippedTheme.NEIGHBOUR_QUARRELS,
    "overlast": ShippedTheme.NUISANCE, "geluidsoverlast": ShippedTheme.NUISANCE,
    "lawaai": ShippedTheme.NUISANCE, "noise": ShippedTheme.NUISANCE,
    "veiligheid": ShippedTheme.SAFETY, "onveiligheid": ShippedTheme.SAFETY, "veilig": ShippedTheme.SAFETY,
    "eenzaamheid": ShippedTheme.LONELINESS, "eenzaam": ShippedTheme.LONELINESS,
    "schulden": ShippedTheme.DEBTS, "schuld": ShippedTheme.DEBTS, "geldzorgen": ShippedTheme.DEBTS,
    "huur": ShippedTheme.RENT, "de huur": ShippedTheme.RENT, "the rent": ShippedTheme.RENT,
    "taal": ShippedTheme.LANGUAGE,
    "jongeren": ShippedTheme.YOUTH, "jeugd": ShippedTheme.YOUTH, "young people": ShippedTheme.YOUTH,
    "leegstand": ShippedTheme.VACANCY, "leeg": ShippedTheme.VACANCY,
    "vervuiling": ShippedTheme.DIRT, "vuil": ShippedTheme.DIRT, "afval": ShippedTheme.DIRT,
    "litter": ShippedTheme.DIRT,
    "burenruzie": ShippedTheme.NEIGHBOUR_QUARRELS, "burenruzies": ShippedTheme.NEIGHBOUR_QUARRELS,
    "ruzie": ShippedTheme.NEIGHBOUR_QUARRELS, "quarrels": ShippedTheme.NEIGHBOUR_QUARRELS,
    "vertrouwen": ShippedTheme.TRUST, "vertrouwen in de corporatie": ShippedTheme.TRUST,
    "trust in the corporation": ShippedTheme.TRUST,
    "werkzaamheden": ShippedTheme.WORKS, "zorgen over de werkzaamheden": ShippedTheme.WORKS,
    "renovatie": ShippedTheme.WORKS, "worries about the works": ShippedTheme.WORKS,
    "zorg": ShippedTheme.CARE,
    "anders": ShippedTheme.OTHER, "overig": ShippedTheme.OTHER,
}  # fmt: skip


def shipped_theme(word: str) -> ShippedTheme | None:
    """The shipped theme that a word stands for, if it does."""
    try:
        return choose(ShippedTheme, word, "theme")
    except Invalid:
        return None


def read_theme(text: str) -> str:
    """The name of a theme of one's own: one line without a comma, since commas stand between themes.

    Raises :class:`Invalid`: ``name_empty``, ``bsn``, ``too_long`` or ``theme_comma``.
    """
    name = a_name(text, "theme")
    if "," in name:
        raise Invalid("theme_comma", field="theme")
    if not fold(name):
        raise Invalid("name_empty", field="theme")
    return name
