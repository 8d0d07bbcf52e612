"""Which categories of data may go to a partner at this moment, on which ground, and why others may not."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ucase.domain.personal_data import SHAREABLE, Category
from ucase.domain.sharing import HOLDS, ConsentState, Ground, consent_state
from ucase.domain.text import fold


class Consent(NamedTuple):
    """A consent of one resident for one organisation."""

    number: int
    purpose: str
    categories: frozenset[Category]
    given_on: date
    until: date | None
    withdrawn_on: date | None

    def state(self, day: date) -> ConsentState:
        """How it stands on a day."""
        return consent_state(self.given_on, self.until, self.withdrawn_on, day)

    def is_for(self, purpose: str | None) -> bool:
        """Whether it is for this purpose; without one, for any."""
        return purpose is None or fold(purpose) == fold(self.purpose)


class Why(StrEnum):
    """Why a category may not go."""

    NEVER = "never"
    """This kind of partner never gets it."""
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    OTHER_PURPOSE = "other-purpose"
    """There is consent for it, for another purpose."""
    NOT_GIVEN = "not-given"


class Covered(NamedTuple):
    """A category that may go, and what it rests on; the consent when that is one."""

    category: Category
    ground: Ground
    consent: int | None = None


class Uncovered(NamedTuple):
    """A category that may not go, why, and the consent that ended or is for something else."""

    category: Category
    why: Why
    consent: int | None = None


class Rules(NamedTuple):
    """What a partner gets without consent and what it never gets (``ucase.domain.partner_policy``)."""

    free: frozenset[Category]
    never: frozenset[Category]


class Coverage(NamedTuple):
    """What may go and what may not, each category once, in the order of the list."""

    covered: tuple[Covered, ...]
    uncovered: tuple[Uncovered, ...]


def coverage(
    wanted: Iterable[Category] | None,
    rules: Rules,
    consents: Sequence[Consent],
    purpose: str | None,
    ground: Ground,
    day: date,
) -> Coverage:
    """Look at each category by itself; without ``wanted`` all that may go, and refused is what once might.

    What a partner never gets goes on no ground. On another ground than consent the rest of what is wanted
    goes; else what is free, and what a consent covers that holds on the day and is for this purpose.
    """
    asked = SHAREABLE if wanted is None else tuple(one for one in SHAREABLE if one in set(wanted))
    found = [cover(one, rules, consents, purpose, ground, day) for one in asked]
    covered = tuple(one for one in found if isinstance(one, Covered))
    uncovered = tuple(one for one in found if isinstance(one, Uncovered))
    if wanted is None:
        uncovered = tuple(one for one in uncovered if one.consent is not None)
    return Coverage(covered, uncovered)


def cover(
    category: Category,
    rules: Rules,
    consents: Sequence[Consent],
    purpose: str | None,
    ground: Ground,
    day: date,
) -> Covered | Uncovered:
    """One category."""
    if category in rules.never:
        return Uncovered(category, Why.NEVER)
    if ground is not Ground.CONSENT:
        return Covered(category, ground)
    about = [one for one in consents if category in one.categories]
    holding = [one for one in about if one.state(day) in HOLDS]
    for one in holding:
        if one.is_for(purpose):
            return Covered(category, Ground.CONSENT, one.number)
    if category in rules.free:
        return Covered(category, Ground.DEFAULT)
    if holding:
        return Uncovered(category, Why.OTHER_PURPOSE, holding[-1].number)
    return why_not(category, about, day)


def why_not(category: Category, about: Sequence[Consent], day: date) -> Uncovered:
    """Why nothing covers it: the newest consent that did, or none was ever given."""
    reasons = {ConsentState.WITHDRAWN: Why.WITHDRAWN, ConsentState.EXPIRED: Why.EXPIRED}
    for one in reversed(about):
        if one.state(day) in reasons:
            return Uncovered(category, reasons[one.state(day)], one.number)
    return Uncovered(category, Why.NOT_GIVEN)


def purposes(found: Coverage, consents: Sequence[Consent]) -> list[str]:
    """For which purposes it goes, each once: data that were given for two are not put on one paper."""
    said = {one.number: one.purpose for one in consents}
    used = [said[one.consent] for one in found.covered if one.consent is not None]
    return list({fold(one): one for one in used}.values())
