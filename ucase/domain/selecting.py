"""What is decided about a household in the meeting with the corporation (DOMAIN §1.1 step 2, §7)."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from ucase.domain.vocabulary import SPOKEN


class Decision(StrEnum):
    """Whether a household gets a case. The last decision counts; earlier ones stay on record."""

    TAKE_UP = "take-up"
    DECLINE = "decline"
    WAIT = "wait"


def standing(decision: Decision | None, *, has_open_case: bool) -> Decision | None:
    """What counts about a household: while it has an open case it is taken up, whatever was decided before.

    So it is when a case was opened at an intake without a meeting, or opened again after a later decline.
    """
    return Decision.TAKE_UP if has_open_case else decision


def newest(decided: Mapping[int, date]) -> int | None:
    """Which decision about a household counts, of number → day: the last one.

    Of two on one day it is the one that was written down last, since that one corrects the other.
    """
    return max(((day, number) for number, day in decided.items()), default=(None, None))[1]


SPOKEN[Decision] = {
    "oppakken": Decision.TAKE_UP, "opgepakt": Decision.TAKE_UP, "niet oppakken": Decision.DECLINE,
    "niet opgepakt": Decision.DECLINE, "wachten": Decision.WAIT, "wacht": Decision.WAIT,
}  # fmt: skip
