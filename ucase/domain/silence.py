"""What counts as contact, and from when a household is without it."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ucase.domain.vocabulary import Outcome

SILENT_DAYS = 30


def is_contact(outcome: "Outcome") -> bool:
    """A no-show or a refusal is kept on record, but nobody was spoken to."""
    from ucase.domain.vocabulary import Outcome  # here: the first screen of the day does without

    return outcome is Outcome.REACHED


def silent_since(opened: date, last_contact: date | None) -> date:
    """The day from which the silence counts: the last contact, else the opening of the case."""
    return opened if last_contact is None else max(opened, last_contact)


def silence_limit(today: date, days: int = SILENT_DAYS) -> date:
    """Cases that are silent since before this day have had no contact for ``days`` days."""
    return today - timedelta(days=days)


def is_silent(opened: date, last_contact: date | None, today: date, days: int = SILENT_DAYS) -> bool:
    """Whether nobody of an open case was spoken to during the last ``days`` days."""
    return silent_since(opened, last_contact) < silence_limit(today, days)
