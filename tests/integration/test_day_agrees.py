"""Every list says the same of one check-in: what is due, the day, the reports and the calendar."""

import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import TODAY
from tests.factories import a_case, a_check_in, a_manager, copy_of
from ucase.domain import references
from ucase.domain.caseload import Band
from ucase.domain.clock import system_clock
from ucase.domain.deadlines import OPEN as RUNNING
from ucase.domain.deadlines import Basis, DeadlineKind
from ucase.domain.due import DueStatus, FollowUpState
from ucase.domain.moving import Route
from ucase.domain.reasons import Thresholds
from ucase.domain.silence import silence_limit
from ucase.domain.stage import ENDED, OPEN
from ucase.domain.today import Section
from ucase.queries.calendar import EventFilter, events
from ucase.queries.caseload import caseload
from ucase.queries.cases import CaseFilter
from ucase.queries.cases import cases as list_cases
from ucase.queries.deadlines import DeadlineFilter
from ucase.queries.deadlines import deadlines as list_deadlines
from ucase.queries.follow_ups import FollowUpFilter, follow_ups
from ucase.queries.moves import MoveFilter
from ucase.queries.moves import moves as list_moves
from ucase.queries.today import Wanted
from ucase.queries.today import today as read_day
from ucase.queries.wijk_report import WijkReportFilter, wijk_report
from ucase.storage.models import Deadline, Relocation, Transfer
from ucase.storage.reading import Reader
from ucase.storage.work import Work

days = st.integers(-50, 50)
check_ins = st.lists(st.tuples(days, st.sampled_from(FollowUpState)), max_size=4)
deadlines = st.lists(
    st.tuples(st.sampled_from(DeadlineKind), days, st.sampled_from(["open", "done", "withdrawn"])), max_size=3
)
cases = st.fixed_dictionaries(
    {
        "is_open": st.booleans(),
        "opened": st.integers(0, 60),
        "manager": st.integers(0, 2),
        "check_ins": check_ins,
        "deadlines": deadlines,
        "route": st.none() | st.sampled_from(Route),
        "place": st.none() | st.just("Verzonnendreef 3"),
        "cover": st.none() | st.tuples(st.integers(0, 1), st.integers(-5, 5), st.integers(0, 8)),
    }
)


def put(work: Work, known: dict[str, Any], managers: list[Any]) -> None:
    """A case; of one that has ended nothing is open, as the program sees to."""
    stage = OPEN[known["opened"] % len(OPEN)] if known["is_open"] else ENDED[known["opened"] % len(ENDED)]
    manager = managers[known["manager"]]
    case = a_case(work, stage=stage, opened=TODAY - timedelta(known["opened"]), manager=manager)
    for ahead, state in known["check_ins"]:
        if known["is_open"] or state is not FollowUpState.OPEN:
            a_check_in(work, case, TODAY + timedelta(ahead), state, manager)
    for kind, ahead, how in known["deadlines"]:
        due = TODAY + timedelta(ahead)
        work.add(
            Deadline(
                case_id=case.id, kind=kind, anchor_on=due, due=due, basis=Basis.OWN,
                done_on=due if how == "done" else None, withdrawn=how == "withdrawn",
            )
        )  # fmt: skip
    if known["route"] or known["place"]:
        work.add(Relocation(case_id=case.id, route=known["route"], to_place=known["place"]))
    if known["cover"]:
        to, start, length = known["cover"]
        first = TODAY + timedelta(start)
        work.add(
            Transfer(
                case_id=case.id, from_manager_id=manager.id if manager else None,
                to_manager_id=managers[to].id, from_on=first, until_on=first + timedelta(length),
            )
        )  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(known=st.lists(cases, min_size=1, max_size=4), later=st.integers(0, 40))
def test_every_list_says_the_same_of_one_check_in(
    known: list[dict[str, Any]], later: int, empty_file: Path
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(empty_file, folder)
        with Work(place, system_clock(TODAY)) as work:
            managers = [a_manager(work), a_manager(work, "Noor Voorbeeld"), None]
            for one in known:
                put(work, one, managers)
            work.commit()
        for today in (TODAY, TODAY + timedelta(later)):
            with Reader(place) as reader:
                for what, said, expected in beside_each_other(reader, today):
                    assert said == expected, what


Said = tuple[str, object, object]
"""What was asked, what one list says, and what another says."""


def beside_each_other(reader: Reader, today: date) -> Iterator[Said]:
    """What all of them say on one day."""
    listed = list(follow_ups(reader, FollowUpFilter(), today))
    overdue = [one.number for one in listed if one.status is DueStatus.OVERDUE]
    due = [one.number for one in listed if one.status is DueStatus.DUE]
    team = read_day(reader, Wanted(today, Thresholds()))
    loads = caseload(reader, Band(), today)

    def numbers(section: Section) -> list[int]:
        return [one.number or one.case for one in team[section].items]

    yield "overdue", numbers(Section.OVERDUE), overdue
    yield "due", sorted(numbers(Section.DUE)), due
    figures = wijk_report(reader, WijkReportFilter(today), today).total.figures
    yield "report wijk", figures.overdue, len(overdue)
    yield "caseload", loads.total.overdue, len(overdue)
    on_calendar = {one.reference: one.day for one in events(reader, EventFilter(today)) if one.is_open}
    check_ins = {name: on for name, on in on_calendar.items() if name.startswith(references.FOLLOW_UP)}
    shown = {references.write(references.FOLLOW_UP, one.number): one.due for one in listed}
    yield "check-ins in the calendar", check_ins, shown
    running = list_deadlines(reader, DeadlineFilter(), today)
    of_list = {references.write(references.DEADLINE, one.number) for one in running}
    yield "deadlines in the calendar", on_calendar.keys() - check_ins.keys(), of_list
    yield from the_rest(reader, today, team, loads.total.silent)
    yield from of_each_manager(reader, today, team)


def the_rest(reader: Reader, today: date, team: Any, silent: int) -> Iterator[Said]:
    """Deadlines, who has nowhere to go, and who is silent, each beside its own list."""
    near = DeadlineFilter(until=today + timedelta(weeks=2))
    running = list(list_deadlines(reader, near, today))
    yield "deadlines that do not run", [one.number for one in running if one.status not in RUNNING], []
    items = {section: part.items for section, part in team.items()}
    yield "deadlines", [one.number for one in items[Section.DEADLINES]], [one.number for one in running]
    soon = MoveFilter(until=today + timedelta(weeks=6), no_home=1)
    nowhere = [one.case for one in list_moves(reader, soon)]
    yield "nowhere to go", [one.case for one in items[Section.NO_HOME]], nowhere
    quiet = list_cases(reader, CaseFilter(silent_before=silence_limit(today)))
    silent_cases = sorted(one.case for one in items[Section.SILENT])
    yield "silent", silent_cases, sorted(one.number for one in quiet)
    yield "silent in the caseload", silent, len(silent_cases)


def of_each_manager(reader: Reader, today: date, team: Any) -> Iterator[Said]:
    """The days of the case managers are together that of the team, without what nobody has."""
    own = [read_day(reader, Wanted(today, Thresholds(), manager)) for manager in (1, 2)]
    for section, part in team.items():
        of_each = [(one.case, one.number, one.on) for day in own for one in day[section].items]
        somebodys = {(one.case, one.number, one.on) for one in part.items if one.manager is not None}
        yield f"{section} of each, once", sorted(map(repr, of_each)), sorted(map(repr, somebodys))
    few = [read_day(reader, Wanted(today, Thresholds(), manager, shown=1)) for manager in (1, 2)]
    for whole, cut in zip(own, few, strict=True):
        for section, part in whole.items():
            first = cut[section].total, cut[section].items
            yield f"the first of {section}", first, (part.total, part.items[:1])
