"""The deadlines, first due first, and the amounts of the moving allowance."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from ucase.domain import references
from ucase.domain.allowance import AllowanceRow
from ucase.domain.deadlines import DeadlineStatus, deadline_status
from ucase.domain.errors import NotFound
from ucase.domain.names import PersonName
from ucase.queries import NO_LIMIT, run
from ucase.queries.follow_ups import FAR
from ucase.storage.reading import Reader, Value, a_date, as_date


class DeadlineFilter(NamedTuple):
    """Which deadlines: of a case, up to a day, in an area, of a case manager; open ones unless ``every``."""

    case: int | None = None
    until: date = FAR
    every: int | None = None
    area: int | None = None
    manager: int | None = None
    today: date = date.max
    """Says who stands in for whom; without it nobody does."""


class DeadlineRow(NamedTuple):
    """A deadline as a list shows it."""

    number: int
    case: int | None
    kind: str
    due: date
    status: DeadlineStatus
    days_left: int
    """Days until it is up; below zero when it is past."""
    basis: str
    source: str | None
    anchor: date
    about: str | None
    amount: int | None
    """Cents."""
    done_on: date | None
    result: str | None
    resident: PersonName
    wijk: str | None
    manager: str | None
    project: int | None
    """Of what runs for everybody in a project at once, instead of the case."""
    project_name: str | None


def deadlines(
    reader: Reader, wanted: DeadlineFilter, today: date, most: int | None = None
) -> Iterator[DeadlineRow]:
    """The deadlines, first due first."""
    rows = run(reader, "deadlines", most=NO_LIMIT if most is None else most, **values_of(wanted))
    return (as_row(row, today) for row in rows)


def deadlines_of_case(reader: Reader, case: int, today: date) -> list[DeadlineRow]:
    """Every deadline of one case, open or not, first due first."""
    return [as_row(row, today) for row in run(reader, "deadlines_of_case", case=case)]


def count(reader: Reader, wanted: DeadlineFilter) -> int:
    """How many deadlines the filter keeps."""
    return int(next(run(reader, "deadlines_count", **values_of(wanted)))[0])


def deadline(reader: Reader, number: int, today: date) -> DeadlineRow:
    """One deadline. Raises :class:`NotFound`."""
    for row in run(reader, "deadline", deadline=number):
        return as_row(row, today)
    raise NotFound("no_deadline", deadline=references.write(references.DEADLINE, number))


def as_row(row: tuple[Any, ...], today: date) -> DeadlineRow:
    """One row of the database, with the rule of ``ucase.domain.deadlines`` applied."""
    number, case, kind, due_text, done_text, withdrawn, basis, source, anchor, about, amount, result = row[
        :12
    ]
    due, done_on = a_date(due_text), as_date(done_text)
    return DeadlineRow(
        number, case, kind, due, deadline_status(due, done_on, today, withdrawn=bool(withdrawn)),
        (due - today).days, basis, source, a_date(anchor), about, amount, done_on, result,
        PersonName(*row[12:15]), *row[15:],
    )  # fmt: skip


def values_of(wanted: DeadlineFilter) -> dict[str, Value]:
    """The filter as the queries take it."""
    return dict(wanted._asdict())


def allowances(reader: Reader) -> list[AllowanceRow]:
    """The amounts of the moving allowance, oldest first."""
    return [AllowanceRow(a_date(on), amount, source) for on, amount, source in run(reader, "allowances")]
