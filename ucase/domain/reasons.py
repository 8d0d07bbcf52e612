"""Why a household needs a human look: the rules of the pulse by name, and what one of them saw.

Apart from the rules (``ucase.domain.pulse``): the first screen of the day reads no more than this.
"""

from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ucase.domain.settings import Settings


class Rule(StrEnum):
    """Why a household needs a look. The first five are what somebody noted (``RelapseKind``)."""

    CRISIS = "crisis"
    RENT_ARREARS = "rent-arrears"
    NUISANCE = "nuisance"
    RESIDENT_SAYS = "resident-says"
    OTHER = "other"
    RELAPSE = "relapse"
    WORRY = "worry"
    NO_CONTACT = "no-contact"
    NEED_BACK = "need-back"
    SUPPORT_GONE = "support-gone"
    ZRM_DROP = "zrm-drop"
    ZRM_LOW = "zrm-low"
    OVERDUE = "overdue"


class Thresholds(NamedTuple):
    """From where a rule speaks, and which rules do not. Our own proposal; the configuration may differ."""

    zrm_drop: int = 1
    """So many levels below the closing measurement."""
    zrm_low: int = 2
    """A level at or below this one …"""
    zrm_was: int = 3
    """… where it was this one or higher before."""
    no_contact: int = 2
    """So many check-ins in a row without contact."""
    overdue_days: int = 14
    """A check-in that is overdue by more days than this."""
    off: frozenset[Rule] = frozenset()


def thresholds(said: "Settings") -> Thresholds:
    """What the team set."""
    from ucase.domain import settings

    return Thresholds(
        zrm_drop=said[settings.PULSE_ZRM_LEVELS],
        zrm_low=said[settings.PULSE_ZRM_LOW],
        zrm_was=said[settings.PULSE_ZRM_WAS],
        no_contact=said[settings.NO_CONTACT_IN_A_ROW],
        overdue_days=said[settings.PULSE_OVERDUE_DAYS],
        off=frozenset(rule for rule in Rule if not said[settings.PULSE_RULES[rule]]),
    )


class Reason(NamedTuple):
    """What one rule saw, and since which day."""

    rule: Rule
    since: date
    fact: str
    """What it saw, as a key that another fact never has: ``follow_up:311``. Handling silences this one."""
    number: int | None = None
    """The number of the reference by which a person knows it, where it has one."""
    word: str | None = None
    """The ZRM domain, or the kind of the need."""
    level: int | None = None
    """The level now; or how many check-ins in a row."""
    was: int | None = None
    """The level before."""


Signed = tuple[str, str]
"""What names one signal: the rule and the fact."""


def signed(reason: Reason) -> Signed:
    """By what a signal is known, to be handled once."""
    return reason.rule.value, reason.fact


def in_order(reasons: Iterable[Reason]) -> list[Reason]:
    """Oldest first; of one day in the order of the rules."""
    rules = list(Rule)
    return sorted(reasons, key=lambda one: (one.since, rules.index(one.rule), one.fact))


def unhandled(found: Iterable[Reason], handled: Collection[Signed]) -> list[Reason]:
    """What nobody dealt with yet: handling silences exactly the signals of then."""
    return [one for one in found if signed(one) not in handled]
