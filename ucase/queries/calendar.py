"""The events of a calendar, from the check-ins and the deadlines as they stand."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from ucase.domain import references
from ucase.domain.addresses import address_line
from ucase.domain.names import PersonName
from ucase.queries import run
from ucase.queries.pulse import covered_cases
from ucase.storage.reading import Reader, a_date

REMEMBERED = timedelta(days=31)
"""For so long, what ended or went to a colleague is still told, so that its event goes away."""


class EventFilter(NamedTuple):
    """Whose events; ``since`` leaves out what lies before that day."""

    today: date
    manager: int | None = None
    since: date | None = None


class Event(NamedTuple):
    """A check-in or a deadline as a calendar needs it."""

    reference: str
    case: int
    day: date
    is_open: bool
    changes: int
    """Rises whenever anything about it changed, and never goes down."""
    made: datetime
    resident: PersonName
    at: str | None = None
    """``14:30`` of an appointment."""
    minutes: int | None = None
    place: str | None = None
    about: str | None = None
    deadline: str | None = None
    """The kind of a deadline; nothing for a check-in."""


def events(reader: Reader, wanted: EventFilter) -> Iterator[Event]:
    """Check-ins by date, then deadlines by date."""
    for row in rows(reader, "calendar_check_ins", wanted):
        number, case, due, is_open, changes, made, at, minutes, place, purpose = row[:10]
        yield Event(
            references.write(references.FOLLOW_UP, number), case, a_date(due), bool(is_open), changes,
            instant(made), PersonName(*row[10:13]), at, minutes, place or address_line(*row[13:16]) or None,
            purpose,
        )  # fmt: skip
    for number, case, due, is_open, changes, made, kind, about, *name in rows(
        reader, "calendar_deadlines", wanted
    ):
        yield Event(
            references.write(references.DEADLINE, number), case, a_date(due), bool(is_open), changes,
            instant(made), PersonName(*name), about=about, deadline=kind,
        )  # fmt: skip


def rows(reader: Reader, query: str, wanted: EventFilter) -> Iterator[tuple[Any, ...]]:
    """Of the team; or of one case manager, of the cases they cover today, and of those that left them."""
    days = {
        "today": wanted.today,
        "since": wanted.since or date.min, "ended_since": wanted.since or wanted.today - REMEMBERED,
    }  # fmt: skip
    if wanted.manager is None:
        yield from run(reader, query, **days)
        return
    yield from run(reader, f"{query}_mine", manager=wanted.manager, **days)
    for case in covered_cases(reader, wanted.manager, wanted.today):
        yield from run(reader, f"{query}_of_case", case=case, **days)
    for row in run(reader, f"{query}_left", manager=wanted.manager, **days):
        yield gone(row)


def gone(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """What is somebody else's now, as the calendar that it left is told: cancelled.

    Numbered before what the event would get if it came back.
    """
    number, case, due, _is_open, changes, *more = row
    return (number, case, due, False, changes - 1, *more)


def instant(value: str | datetime) -> datetime:
    """SQLite hands instants out as text in UTC, PostgreSQL as instants."""
    if isinstance(value, str):
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    return value.astimezone(UTC)
