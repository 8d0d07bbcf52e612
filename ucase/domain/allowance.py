"""The statutory minimum of the moving allowance, by the day of the move (BW 7:220 lid 5-7, DOMAIN §1.7)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

EARLIEST_ADJUSTMENT = (2, 16)
"""The amount is adjusted yearly before 1 March; the earliest day seen is 16 February (2018)."""


class AllowanceRow(NamedTuple):
    """From a day on, this amount in cents; None where the amount was not found."""

    effective_from: date
    amount: int | None
    source: str


def allowance_on(rows: Sequence[AllowanceRow], moved_on: date) -> AllowanceRow | None:
    """The row that holds for a move on that day; None, or a row without an amount, when it is unknown.

    A row holds until the next adjustment can have come, unless the row of the year after says from when.
    After that the amount is unknown, never the last one. ``rows`` may stand in any order.
    """
    row = max((row for row in rows if row.effective_from <= moved_on), default=None, key=starts)
    if row is None:
        return None
    following = min((one.effective_from for one in rows if one.effective_from > moved_on), default=None)
    until = next_adjustment(row.effective_from)
    if following is not None and following.year == until.year:
        until = max(until, following)
    return row if moved_on < until else None


def starts(row: AllowanceRow) -> date:
    """The day from which a row holds."""
    return row.effective_from


def next_adjustment(effective_from: date) -> date:
    """The first day on which another amount may hold."""
    return date(effective_from.year + 1, *EARLIEST_ADJUSTMENT)
