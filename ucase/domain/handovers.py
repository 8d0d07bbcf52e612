"""Who had a case on a day that has gone, from the handovers that carry one."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple


class Handover(NamedTuple):
    """A case went from one case manager to another, for good. Nobody had it before where that is None."""

    on: date
    before: int | None
    after: int


def holder(now: int | None, handovers: Sequence[Handover], day: date) -> int | None:
    """Who had the case at the end of a day: whoever gave it away next, or who has it now if nobody did.

    ``handovers`` are those of the case, in order. That a case was taken from everybody is not dated.
    """
    still_to_come = next((one for one in handovers if one.on > day), None)
    return still_to_come.before if still_to_come else now


def had_to_do(
    now: int | None, handovers: Sequence[Handover], day: date, ended: date | None = None
) -> int | None:
    """Who was to do a check-in at the end of a day: those that were open went along with the case."""
    for one in reversed(handovers):
        if one.on > day and one.after == now and (ended is None or ended > one.on):
            now = one.before
    return now
