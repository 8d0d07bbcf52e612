"""The contact moments, newest first."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from ucase.queries import NO_LIMIT, run
from ucase.queries.follow_ups import FAR
from ucase.storage.reading import Reader, Value, a_date


class ContactFilter(NamedTuple):
    """Which contacts: of a case, of a case manager, in a period."""

    case: int | None = None
    manager: int | None = None
    since: date = date.min
    until: date = FAR


class ContactRow(NamedTuple):
    """A contact moment, also when nobody was there."""

    case: int
    happened_on: date
    channel: str
    outcome: str
    minutes: int | None
    confidential: bool
    summary: str
    manager: str | None


def contacts(reader: Reader, wanted: ContactFilter, most: int | None = None) -> Iterator[ContactRow]:
    """The contacts, newest first."""
    return as_rows(run(reader, "contacts", most=NO_LIMIT if most is None else most, **values_of(wanted)))


def contacts_of_case(reader: Reader, case: int) -> list[ContactRow]:
    """Every contact of one case, newest first, without looking at those of others."""
    return list(as_rows(run(reader, "contacts_of_case", case=case)))


def as_rows(rows: Iterator[tuple[Any, ...]]) -> Iterator[ContactRow]:
    """Rows of the database."""
    for case, on, channel, outcome, minutes, confidential, summary, manager in rows:
        yield ContactRow(case, a_date(on), channel, outcome, minutes, bool(confidential), summary, manager)


def count(reader: Reader, wanted: ContactFilter) -> int:
    """How many contacts the filter keeps."""
    return int(next(run(reader, "contacts_count", **values_of(wanted)))[0])


def values_of(wanted: ContactFilter) -> dict[str, Value]:
    """The filter as the queries take it."""
    return dict(wanted._asdict())
