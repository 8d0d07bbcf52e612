"""Overdue, due and upcoming exist once as a rule in Python and once in SQL: the two always say the same."""

import tempfile
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.factories import a_case, a_check_in, a_manager, copy_of
from ucase.domain.clock import system_clock
from ucase.domain.due import DueStatus, FollowUpState, days_overdue, due_status, end_of_week
from ucase.queries import follow_ups
from ucase.queries.named import the_area
from ucase.queries.wijk_report import WijkReportFilter, WijkRow, wijk_report
from ucase.storage.place import Place
from ucase.storage.reading import Reader
from ucase.storage.work import Work

# A Monday and its Sunday, the ends of two years, a leap day and the days around it, the end of summer time.
TODAYS = (
    date(2026, 11, 23), date(2026, 11, 29), date(2026, 12, 31), date(2027, 1, 1), date(2028, 2, 28),
    date(2028, 2, 29), date(2028, 3, 1), date(2027, 2, 28), date(2026, 10, 25), date(2026, 10, 26),
)  # fmt: skip
WIJKEN = ("Overvecht", "Zuid", None)


class CheckIn(NamedTuple):
    """What one check-in of an example looks like."""

    case: int
    due: date
    state: FollowUpState
    mine: bool


days = st.builds(
    lambda around, shift: around + timedelta(days=shift), st.sampled_from(TODAYS), st.integers(-8, 8)
)
check_ins = st.lists(
    st.builds(
        CheckIn,
        st.integers(0, len(WIJKEN) - 1),
        days,
        st.sampled_from([FollowUpState.OPEN, *FollowUpState]),
        st.booleans(),
    ),
    max_size=25,
)


def fill(place: Place, planned: Sequence[CheckIn]) -> int:
    """A case in each wijk and one in none, with these check-ins; gives the key of the manager of some."""
    with Work(place, system_clock(TODAYS[0])) as work:
        manager = a_manager(work)
        cases = [a_case(work, area=wijk, opened=date(2026, 1, 1)) for wijk in WIJKEN]
        for one in planned:
            a_check_in(work, cases[one.case], one.due, one.state, manager if one.mine else None)
        work.commit()
        return manager.id


def still_open(planned: Sequence[CheckIn]) -> list[CheckIn]:
    """What nothing became of yet."""
    return [one for one in planned if one.state is FollowUpState.OPEN]


@settings(deadline=None, max_examples=60, database=None)
@given(check_ins, st.lists(st.sampled_from(TODAYS), min_size=2, max_size=4, unique=True))
@example([CheckIn(0, date(2028, 2, 29), FollowUpState.OPEN, False)], [date(2028, 2, 29), date(2028, 3, 1)])
@example([CheckIn(1, date(2026, 12, 31), FollowUpState.OPEN, True)], [date(2026, 12, 31), date(2027, 1, 1)])
def test_the_lists_and_the_counts_say_what_the_rule_says(
    empty_file: Path, planned: list[CheckIn], todays: list[date]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(empty_file, folder)
        manager = fill(place, planned)
        with Reader(place) as reader:
            areas = [the_area(reader, wijk).id if wijk else None for wijk in WIJKEN]
            for today in todays:
                listed = list(follow_ups.follow_ups(reader, follow_ups.FollowUpFilter(), today))
                assert [(row.due, row.status, row.days_overdue) for row in listed] == sorted(
                    (one.due, due_status(one.due, today), days_overdue(one.due, today))
                    for one in still_open(planned)
                )
                late = [row for row in listed if row.status is DueStatus.OVERDUE]
                until = follow_ups.FollowUpFilter(until=today - timedelta(days=1))
                assert list(follow_ups.follow_ups(reader, until, today)) == late
                assert follow_ups.count(reader, until, today) == len(late)

                for mine in (None, manager):
                    for place_of_case, area in enumerate(areas):
                        wanted = follow_ups.FollowUpFilter(until=today, area=area, manager=mine)
                        due = [
                            one
                            for one in still_open(planned)
                            if due_status(one.due, today) in (DueStatus.OVERDUE, DueStatus.DUE)
                            and (area is None or one.case == place_of_case)
                            and (mine is None or one.mine)
                        ]
                        assert follow_ups.count(reader, wanted, today) == len(due)
                        rows = list(follow_ups.follow_ups(reader, wanted, today))
                        assert [row.due for row in rows] == sorted(one.due for one in due)
                        first = list(follow_ups.follow_ups(reader, wanted, today, 2))
                        assert first == rows[:2]


@settings(deadline=None, max_examples=40, database=None)
@given(check_ins, st.lists(st.sampled_from(TODAYS), min_size=2, max_size=5, unique=True))
def test_the_report_counts_overdue_and_this_week_as_the_rule_says(
    empty_file: Path, planned: list[CheckIn], todays: list[date]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(empty_file, folder)
        fill(place, planned)
        with Reader(place) as reader:
            for today in todays:
                report = wijk_report(reader, WijkReportFilter(until=today), today)

                def counts(row: WijkRow) -> tuple[int, int]:
                    return row.figures.overdue, row.figures.due_week

                def by_rule(of: Sequence[CheckIn], today: date = today) -> tuple[int, int]:
                    statuses = [(due_status(one.due, today), one.due) for one in still_open(of)]
                    return (
                        sum(status is DueStatus.OVERDUE for status, _ in statuses),
                        sum(
                            status is not DueStatus.OVERDUE and due <= end_of_week(today)
                            for status, due in statuses
                        ),
                    )

                assert {row.wijk: counts(row) for row in report.rows} == {
                    wijk: by_rule([one for one in planned if one.case == number])
                    for number, wijk in enumerate(WIJKEN)
                }
                assert counts(report.total) == by_rule(planned)
