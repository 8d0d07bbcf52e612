"""The cases: the list, and one case with all that belongs to it."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from ucase.domain import references
from ucase.domain.addresses import address_line
from ucase.domain.due import DueStatus, FollowUpState, due_status
from ucase.domain.errors import Invalid, NotFound
from ucase.domain.names import PersonName, is_called
from ucase.domain.text import fold
from ucase.queries import NO_LIMIT, run
from ucase.queries.contacts import ContactRow, contacts_of_case
from ucase.queries.follow_ups import Move, moves_of_case
from ucase.queries.households import of_case
from ucase.queries.survey import SurveyDetail, answered
from ucase.storage.reading import Reader, Value, a_date, as_date


class CaseFilter(NamedTuple):
    """Which cases. ``silent_before``: open, and nobody was spoken to since before that day.

    ``today`` says who stands in for whom; without it nobody does. ``named``: those cases only, as
    :func:`called` gives them. ``unmanaged``: of nobody.
    """

    area: int | None = None
    project: int | None = None
    stage: str | None = None
    manager: int | None = None
    silent_before: date | None = None
    today: date = date.max
    named: str | None = None
    unmanaged: bool = False


class CaseRow(NamedTuple):
    """A case as a list shows it."""

    number: int
    stage: str
    resident: PersonName
    address: str
    wijk: str | None
    project: str | None
    manager: str | None
    opened: date
    closed: date | None
    last_contact: date | None
    next_due: date | None


class Episode(NamedTuple):
    """One stretch of casework, from opening to closing."""

    opened: date
    closed: date | None
    opened_because: str | None
    closed_because: str | None
    settled: date | None
    settled_as: str | None
    close_reason: str | None
    closed_despite: str | None
    outcomes: dict[str, str]
    """What became of each programme goal, as far as it was told."""


class CheckIn(NamedTuple):
    """A check-in of a case, open or ended; the status is for an open one."""

    number: int
    due: date
    purpose: str | None
    state: str
    planned_on: date
    ended_on: date | None
    result: str | None
    at: str | None
    place: str | None
    signal: str | None
    series: int | None
    status: DueStatus


class CaseDetail(NamedTuple):
    """Everything that is kept of one case."""

    row: CaseRow
    source: str | None
    about: str | None
    birth_year: int | None
    phone: str | None
    email: str | None
    language: str | None
    channel: str | None
    area: str | None
    settled: date | None
    intensity: str | None
    covered_for: str | None
    """The manager of the case, while somebody else stands in; the row has who is at work."""
    covered_until: date | None
    worries: list[str]
    episodes: list[Episode]
    check_ins: list[CheckIn]
    moves: list[Move]
    contacts: list[ContactRow]
    survey: SurveyDetail | None
    """What the household answered last to the housing-wishes survey, if it did."""
    version: int
    """Rises with every change of the case itself."""

    def open_check_ins(self) -> list[CheckIn]:
        """The check-ins nothing became of yet, oldest due date first."""
        return [one for one in self.check_ins if one.state == FollowUpState.OPEN]


def as_row(row: tuple[Any, ...]) -> CaseRow:
    """One row of the database."""
    number, stage, given, prefix, family, postcode, house, addition, wijk, project, manager = row[:11]
    opened, closed, last_contact, next_due = row[11:15]
    return CaseRow(
        number, stage, PersonName(given, prefix, family), address_line(postcode, house, addition),
        wijk, project, manager, a_date(opened), as_date(closed), as_date(last_contact), as_date(next_due),
    )  # fmt: skip


def values_of(wanted: CaseFilter) -> dict[str, Value]:
    """The filter as the queries take it."""
    return {**wanted._asdict(), "unmanaged": 1 if wanted.unmanaged else None}


def cases(reader: Reader, wanted: CaseFilter, most: int | None = None) -> Iterator[CaseRow]:
    """The cases, open ones first, by reference; those that are silent by how long, the longest first."""
    query = "cases_silent" if wanted.silent_before else "cases"
    rows = run(reader, query, most=NO_LIMIT if most is None else most, **values_of(wanted))
    return map(as_row, rows)


def count(reader: Reader, wanted: CaseFilter) -> int:
    """How many cases the filter keeps."""
    return int(next(run(reader, "cases_count", **values_of(wanted)))[0])


def case(reader: Reader, number: int, today: date) -> CaseDetail:
    """One case with all that belongs to it. Raises :class:`NotFound`."""
    for row in run(reader, "case", case=number, today=today):
        source, about, birth_year, phone, email, language, channel, area, settled = row[15:24]
        intensity, covered_for, covered_until, version = row[24:]
        return CaseDetail(
            as_row(row), source, about, birth_year, phone, email, language, channel, area, as_date(settled),
            intensity, covered_for, as_date(covered_until),
            worries=[worry for (worry,) in run(reader, "case_worries", case=number)],
            episodes=episodes(reader, number),
            check_ins=check_ins(reader, number, today),
            moves=moves_of_case(reader, number),
            contacts=contacts_of_case(reader, number),
            survey=answered(reader, of_case(reader, number)),
            version=version,
        )  # fmt: skip
    raise NotFound("no_case", case=references.write(references.CASE, number))


def called(reader: Reader, said: str) -> str:
    """The cases of households of whom somebody may be meant by part of a name, as a filter takes them.

    Whoever was erased or may not be shown is nobody's answer. Raises :class:`Invalid` for a text without a
    letter or digit.
    """
    if not fold(said):
        raise Invalid("name_empty", field="name")
    found = {
        case: None
        for case, given, prefix, family in run(reader, "names_of_cases")
        if is_called(PersonName(given, prefix, family), said)
    }
    return f"[{','.join(map(str, found))}]"


def the_case(reader: Reader, number: int) -> int:
    """The number of a case that is there. Raises :class:`NotFound`."""
    for _ in run(reader, "case_there", case=number):
        return number
    raise NotFound("no_case", case=references.write(references.CASE, number))


def episodes(reader: Reader, case: int) -> list[Episode]:
    """Every opening and closing of a case, in order."""
    outcomes: dict[int, dict[str, str]] = {}
    for episode, goal, result in run(reader, "goal_outcomes", case=case):
        outcomes.setdefault(episode, {})[goal] = result
    return [
        Episode(a_date(opened), as_date(closed), opened_because, closed_because, as_date(settled),
                settled_as, reason, despite, outcomes.get(key, {}))
        for opened, closed, opened_because, closed_because, settled, settled_as, reason, despite, key in run(
            reader, "case_episodes", case=case
        )
    ]  # fmt: skip


def check_ins(reader: Reader, case: int, today: date) -> list[CheckIn]:
    """Every check-in of a case, by due date."""
    return [
        CheckIn(number, a_date(due), purpose, state, a_date(planned), as_date(ended), result,
                at, place, signal, series, due_status(a_date(due), today))
        for number, due, purpose, state, planned, ended, result, at, place, signal, series in run(
            reader, "follow_ups_of_case", case=case
        )
    ]  # fmt: skip
