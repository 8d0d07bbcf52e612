"""What each kind of partner may get (DOMAIN §4.2): nothing without a ground, some things never.

The table is our own proposal [P]. What one gets without consent is a setting. What it never gets is not,
for no consent makes it right: that of who depends on the other is suspect (DOMAIN §4.2, AP 2016).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from ucase.domain.errors import Invalid, Refused
from ucase.domain.personal_data import SHAREABLE, Category
from ucase.domain.settings import SHARING_CONTRACTOR, SHARING_CORPORATION, Setting, Settings
from ucase.domain.vocabulary import choose_several
from ucase.domain.works import OrganisationKind


class NeverShared(Refused):
    """A kind of partner never gets some categories, which it carries so that their words can be shown."""

    def __init__(self, kind: OrganisationKind, categories: Sequence[Category]) -> None:
        nobody = gets_nobody(kind)
        super().__init__("never_about_anybody" if nobody else "never_shared", field="what")
        self.kind = kind
        self.categories = tuple(categories)
        self.values = {"kind": kind.value, "categories": ", ".join(categories)}


EVERYTHING: Final = frozenset(SHAREABLE)
OF_A_LANDLORD: Final = frozenset(
    {Category.FINANCES, Category.HEALTH, Category.NETWORK, Category.PLAN, Category.ZRM, Category.NOTES}
)
"""ZRM, health, debts and notes; with them the plan and the network, whose words tell of health and debts."""

NEVER: Final[Mapping[OrganisationKind, frozenset[Category]]] = {
    OrganisationKind.CORPORATION: OF_A_LANDLORD,
    OrganisationKind.TENANTS_ORGANISATION: OF_A_LANDLORD,
    OrganisationKind.CONTRACTOR: EVERYTHING - {Category.APPROACH},
    OrganisationKind.MUNICIPALITY: EVERYTHING,
    OrganisationKind.FUNDER: EVERYTHING,
}
"""What a kind of partner never gets, whatever the ground. A kind that is not named may get anything that is
covered, but never the whole dossier (:func:`check_parts`)."""

FREE: Final[Mapping[OrganisationKind, Setting[tuple[str, ...]]]] = {
    OrganisationKind.CORPORATION: SHARING_CORPORATION,
    OrganisationKind.CONTRACTOR: SHARING_CONTRACTOR,
}
"""What a kind of partner gets without consent; every other kind gets nothing without."""


def never_for(kind: OrganisationKind) -> frozenset[Category]:
    """What this kind of partner never gets."""
    return NEVER.get(kind, frozenset())


def free_for(kind: OrganisationKind, settings: Settings) -> frozenset[Category]:
    """What this kind of partner gets without consent."""
    if kind not in FREE:
        return frozenset()
    said: tuple[str, ...] = settings[FREE[kind]]
    return frozenset(map(Category, said))


def gets_nobody(kind: OrganisationKind) -> bool:
    """Whether this kind of partner never gets anything about a person."""
    return never_for(kind) >= EVERYTHING


def read_categories(said: Iterable[str], field: str = "what") -> list[Category]:
    """The categories of data that were named, with commas or apart, in the order of the list.

    Raises :class:`ucase.domain.vocabulary.NoChoice`; :class:`Invalid` when none is named, or one that nobody
    outside ever gets.
    """
    words = [word for text in said for word in text.split(",")]
    found = choose_several(Category, words, field)
    if not found:
        raise Invalid("no_category", field=field)
    if Category.RIGHTS in found:
        raise Invalid("category_not_shared", field=field)
    return found


def refuse_nobody(kind: OrganisationKind) -> None:
    """Raise :class:`NeverShared` for a kind of partner that never gets anything about a person."""
    if gets_nobody(kind):
        raise NeverShared(kind, SHAREABLE)


def check_never(kind: OrganisationKind, wanted: Iterable[Category]) -> None:
    """Raise :class:`NeverShared` for what this kind of partner never gets."""
    refused = [one for one in wanted if one in never_for(kind)]
    if refused:
        raise NeverShared(kind, refused)


def check_parts(wanted: Iterable[Category]) -> None:
    """Raise :class:`Refused` for the whole dossier: what goes out is named, part by part (DOMAIN §4.2)."""
    if set(wanted) >= EVERYTHING:
        raise Refused("whole_dossier")
