"""The check-ins: what is open, what is due, and one with the dates it has had."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from ucase.domain import references
from ucase.domain.due import DueStatus, days_overdue, due_status
from ucase.domain.errors import NotFound
from ucase.domain.names import PersonName
from ucase.queries import NO_LIMIT, run
from ucase.storage.reading import Reader, a_date, as_date

FAR = date(9999, 12, 31)


class FollowUpFilter(NamedTuple):
    """Which open check-ins: due until a day, in an area, of a case manager."""

    until: date = FAR
    area: int | None = None
    manager: int | None = None


class FollowUpRow(NamedTuple):
    """An open check-in as a list shows it."""

    number: int
    case: int
    due: date
    status: DueStatus
    days_overdue: int
    purpose: str | None
    resident: PersonName
    wijk: str | None
    manager: str | None
    """Who is at work for it today: who it is assigned to, or who stands in."""
    at: str | None
    """The time of an appointment."""
    address: str | None = None
    """Of a household of which no name is known: where it lives."""


class Move(NamedTuple):
    """A check-in got another date."""

    follow_up: int
    was_due: date
    became_due: date
    changed_on: date
    was_at: str | None
    became_at: str | None
    because: str | None


class FollowUpDetail(NamedTuple):
    """One check-in, open or ended, with every date it has had."""

    row: FollowUpRow
    state: str
    planned_on: date
    ended_on: date | None
    result: str | None
    signal: str | None
    minutes: int | None
    place: str | None
    step: str | None
    rule: str | None
    schedule: str | None
    """The series it belongs to, and the schedule by which that was planned."""
    moves: list[Move]


def follow_ups(
    reader: Reader, wanted: FollowUpFilter, today: date, most: int | None = None, *, addresses: bool = False
) -> Iterator[FollowUpRow]:
    """The open check-ins, oldest due date first; with ``addresses`` of households without a name."""
    rows = run(
        reader,
        "follow_ups",
        until=wanted.until,
        area=wanted.area,
        manager=wanted.manager,
        today=today,
        most=NO_LIMIT if most is None else most,
    )
    found = (as_row(row, today) for row in rows)
    return (known_by_address(reader, one) for one in found) if addresses else found


def known_by_address(reader: Reader, row: FollowUpRow) -> FollowUpRow:
    """Of a household without a name, which is rare, also where it lives."""
    if row.resident.family or row.resident.given:
        return row
    from ucase.queries.households import household, of_case

    return row._replace(address=household(reader, of_case(reader, row.case)).address or None)


def as_row(row: tuple[Any, ...], today: date) -> FollowUpRow:
    """One row of the database, with the rule of ``ucase.domain.due`` applied."""
    number, case, due, purpose, given, prefix, family, wijk, manager, at = row
    return FollowUpRow(
        number, case, *standing(due, today), purpose, PersonName(given, prefix, family), wijk, manager, at
    )


@lru_cache(maxsize=512)
def standing(due: str | date, today: date) -> tuple[date, DueStatus, int]:
    """A due date, how it stands and how many days it is late; many check-ins share one."""
    day = a_date(due)
    return day, due_status(day, today), days_overdue(day, today)


def count(reader: Reader, wanted: FollowUpFilter, today: date) -> int:
    """How many open check-ins there are; ``today`` says who stands in for whom."""
    if wanted.area is None and wanted.manager is None:  # reads nothing but an index
        rows = run(reader, "follow_ups_count", until=wanted.until, manager=None)
        return int(next(rows)[0]) - held_back(reader, wanted)
    rows = run(reader, "follow_ups_count_of", today=today, **wanted._asdict())
    return int(next(rows)[0])


def held_back(reader: Reader, wanted: FollowUpFilter) -> int:
    """How many may not be listed, since the use of those data is restricted; wherever the case is."""
    values = {"until": wanted.until, "manager": wanted.manager}
    return int(next(run(reader, "follow_ups_count_restricted", **values))[0])


def follow_up(reader: Reader, number: int, today: date) -> FollowUpDetail:
    """One check-in. Raises :class:`NotFound`."""
    for row in run(reader, "follow_up", follow_up=number, today=today):
        state, planned_on, ended_on, result, signal, minutes, place, step, rule, schedule = row[10:]
        return FollowUpDetail(
            as_row(row[:10], today), state, a_date(planned_on), as_date(ended_on), result, signal,
            minutes, place, step, rule, schedule,
            moves(run(reader, "follow_up_moves", follow_up=number)),
        )  # fmt: skip
    raise NotFound("no_followup", followup=references.write(references.FOLLOW_UP, number))


def moves_of_case(reader: Reader, case: int) -> list[Move]:
    """The changes of date of all check-ins of a case, in the order in which they were made."""
    return moves(run(reader, "follow_up_moves_of_case", case=case))


def moves(rows: Iterator[tuple[Any, ...]]) -> list[Move]:
    """Rows of the database."""
    return [
        Move(number, a_date(was), a_date(became), a_date(on), *more)
        for number, was, became, on, *more in rows
    ]


def open_numbers(reader: Reader, most: int) -> list[tuple[int, date]]:
    """The numbers of open check-ins with their dates, for completion."""
    return [(number, a_date(due)) for number, due in run(reader, "open_follow_up_numbers", most=most)]
