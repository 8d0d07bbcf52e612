"""Who is at work for a case on a day: its manager, or whoever stands in while that one is away."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple


class Cover(NamedTuple):
    """Somebody stands in for a manager, from one day to another, both included."""

    away: int
    stands_in: int
    first: date
    last: date


def at_work(manager: int | None, covers: Iterable[Cover], today: date) -> int | None:
    """The manager, or who covers that very manager today. It returns by itself on the day after the last.

    A cover for somebody who no longer has the case counts for nothing.
    """
    for one in covers:
        if one.away == manager and one.first <= today <= one.last:
            return one.stands_in
    return manager
