"""The one place that reads the wall clock; everything else is handed a clock."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import NamedTuple


class Clock(NamedTuple):
    """What day it is for the rules, and what instant for the record."""

    today: date
    now: Callable[[], datetime]


def system_clock(today: date | None = None) -> Clock:
    """The machine's clock; ``today`` (from ``--today``) replaces the day, not the instant."""
    return Clock(today or datetime.now().astimezone().date(), lambda: datetime.now(UTC))
