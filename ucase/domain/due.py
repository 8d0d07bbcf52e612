"""When a check-in is overdue, due or upcoming: the one rule (DESIGN §3).

Due is a date. A check-in is due on the day itself and overdue from the day after, so nothing turns
overdue at midnight of the day on which it could still be done.
"""

from datetime import date, timedelta
from enum import StrEnum


class DueStatus(StrEnum):
    """How an open check-in stands towards today."""

    OVERDUE = "overdue"
    DUE = "due"
    UPCOMING = "upcoming"


class FollowUpState(StrEnum):
    """What became of a check-in."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    MISSED = "missed"


def days_overdue(due: date, today: date) -> int:
    """Whole days past the due date; 0 on the day itself and before."""
    return max(0, (today - due).days)


def due_status(due: date, today: date) -> DueStatus:
    """Where a check-in that is still open stands."""
    if due < today:
        return DueStatus.OVERDUE
    return DueStatus.DUE if due == today else DueStatus.UPCOMING


def end_of_week(today: date) -> date:
    """The Sunday that closes today's week; 'due this week' runs from today to that day."""
    return today + timedelta(days=6 - today.weekday())
