"""Who is at work on a case is one rule in Python and one in SQL: every list says what the rule says."""

import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.conftest import TODAY
from tests.factories import a_case, a_check_in, a_manager, copy_of
from ucase.domain.caseload import Band
from ucase.domain.clock import system_clock
from ucase.domain.covering import Cover, at_work
from ucase.domain.deadlines import Basis, DeadlineKind
from ucase.domain.reasons import Thresholds
from ucase.domain.today import Section
from ucase.queries import calendar, caseload, cases, deadlines, follow_ups, moves, pulse
from ucase.queries import today as the_day
from ucase.storage.models import CaseManager, Deadline, Transfer
from ucase.storage.place import Place
from ucase.storage.reading import Reader
from ucase.storage.work import Work

NAMES = ("Noor", "Karel", "Sam", "Els")
LATE = TODAY - timedelta(days=40)
SOON = TODAY + timedelta(days=3)


class Kept(NamedTuple):
    """A row of the handovers: who, from whom, from which day and for how many more; for good without."""

    case: int
    away: int
    stands_in: int
    start: int
    length: int | None

    @property
    def first(self) -> date:
        """The day on which it begins."""
        return TODAY + timedelta(days=self.start)

    @property
    def last(self) -> date | None:
        """The last day of a cover."""
        return None if self.length is None else self.first + timedelta(days=self.length)


people = st.integers(0, len(NAMES) - 1)
owners = st.lists(st.none() | people, min_size=1, max_size=3)
rows = st.lists(
    st.builds(
        Kept,
        st.integers(0, 2),
        people,
        people,
        st.integers(-6, 3),
        st.sampled_from([None, 0, 0, 1, 2, 3, 5]),
    ).filter(lambda one: one.away != one.stands_in),
    max_size=10,
)


def as_a_file_has_them(found: Sequence[Kept], cases_there: int) -> list[Kept]:
    """Nobody is covered twice on a day for the same case: what the use case refuses is left out."""
    good: list[Kept] = []
    for one in found:
        others = [
            (other.first, other.last)
            for other in good
            if (other.case, other.away) == (one.case, one.away) and other.last is not None
        ]
        clash = one.last is not None and any(
            last is not None and first <= one.last and last >= one.first for first, last in others
        )
        if one.case < cases_there and not clash:
            good.append(one)
    return good


def fill(place: Place, owned: Sequence[int | None], kept: Sequence[Kept]) -> list[int]:
    """Each case late, silent, with a check-in of today and a day to be out; the keys of the managers."""
    with Work(place, system_clock(TODAY)) as work:
        managers: list[CaseManager] = [a_manager(work, name) for name in NAMES]
        numbers = []
        for owner in owned:
            manager = None if owner is None else managers[owner]
            case = a_case(work, opened=date(2026, 1, 5), manager=manager)
            numbers.append(case.id)
            for due in (LATE, TODAY):
                a_check_in(work, case, due, manager=manager)
            work.add(
                Deadline(
                    case_id=case.id, kind=DeadlineKind.LATEST_MOVE_OUT, anchor_on=TODAY, due=SOON,
                    basis=Basis.SOCIAL_PLAN,
                )
            )  # fmt: skip
        for one in kept:
            work.add(
                Transfer(
                    case_id=numbers[one.case], from_manager_id=managers[one.away].id,
                    to_manager_id=managers[one.stands_in].id, from_on=one.first, until_on=one.last,
                )
            )  # fmt: skip
        work.commit()
        return [one.id for one in managers]


def borders(kept: Sequence[Kept]) -> list[date]:
    """Today, and the first and the last day of everything with the days on either side."""
    found = {TODAY}
    for one in kept:
        for day in filter(None, (one.first, one.last)):
            found |= {day + timedelta(days=shift) for shift in (-1, 0, 1)}
    return sorted(found)


def lists(reader: Reader, manager: int, today: date) -> dict[str, set[int]]:
    """Which cases every list gives to a case manager on a day."""
    day = the_day.today(reader, the_day.Wanted(today, Thresholds(), manager))
    signals, _ = pulse.signals(reader, pulse.PulseFilter(manager), Thresholds(), today)
    return {
        "followup": {
            one.case
            for one in follow_ups.follow_ups(reader, follow_ups.FollowUpFilter(manager=manager), today)
        },
        "case": {
            one.number for one in cases.cases(reader, cases.CaseFilter(manager=manager, today=today))
        },
        "deadline": {
            one.case
            for one in deadlines.deadlines(
                reader, deadlines.DeadlineFilter(manager=manager, today=today), today
            )
            if one.case is not None
        },
        "move": {one.case for one in moves.moves(reader, moves.MoveFilter(manager=manager, today=today))},
        "pulse": set(signals),
        "calendar": {
            one.case
            for one in calendar.events(reader, calendar.EventFilter(today, manager, date.min))
            if one.is_open  # what left somebody is told as cancelled
        },
        **{
            f"today {section}": {one.case for one in day[section].items}
            for section in (
                Section.OVERDUE, Section.DEADLINES, Section.NO_HOME, Section.PULSE, Section.SILENT,
            )
        },
    }  # fmt: skip


def named(reader: Reader, today: date) -> dict[str, dict[int, str | None]]:
    """Who every list that names somebody says is at work on each case."""
    listed = follow_ups.follow_ups(reader, follow_ups.FollowUpFilter(), today)
    found, _ = pulse.signals(reader, pulse.PulseFilter(), Thresholds(), today)
    day = the_day.today(reader, the_day.Wanted(today, Thresholds()))
    return {
        "pulse": {row.case: row.manager for row in pulse.pulse_rows(reader, list(found), found, today)},
        "today": {one.case: one.manager for one in day[Section.SILENT].items},
        "followup": {one.case: one.manager for one in listed},
        "case": {one.number: one.manager for one in cases.cases(reader, cases.CaseFilter(today=today))},
        "deadline": {
            one.case: one.manager
            for one in deadlines.deadlines(reader, deadlines.DeadlineFilter(today=today), today)
            if one.case is not None
        },
        "move": {one.case: one.manager for one in moves.moves(reader, moves.MoveFilter(today=today))},
    }


@settings(deadline=None, max_examples=40, database=None)
@given(owners, rows)
@example([0], [Kept(0, 0, 1, 0, 0)])
@example([0], [Kept(0, 0, 1, -5, 2), Kept(0, 0, 2, -2, 2), Kept(0, 0, 3, 1, 0)])
@example([1], [Kept(0, 0, 2, -3, 5), Kept(0, 0, 1, -2, None)])  # for whom the case was of before
@example([None], [Kept(0, 0, 1, -1, 3)])
@example([0, 0], [Kept(0, 0, 1, -1, None), Kept(1, 1, 0, 0, 1)])
def test_every_list_says_who_is_at_work_as_the_rule_does(
    empty_file: Path, owned: list[int | None], found: list[Kept]
) -> None:
    kept = as_a_file_has_them(found, len(owned))
    with tempfile.TemporaryDirectory() as folder:
        place = copy_of(empty_file, folder)
        managers = fill(place, owned, kept)
        with Reader(place) as reader:
            for today in borders(kept):
                who = {
                    case: at_work(
                        owner,
                        [
                            Cover(one.away, one.stands_in, one.first, one.last)
                            for one in kept
                            if one.case == case - 1 and one.last is not None
                        ],
                        today,
                    )
                    for case, owner in enumerate(owned, 1)
                }
                for position, manager in enumerate(managers):
                    expected = {case for case, one in who.items() if one == position}
                    # The sections of the day that are about a date have it only while it is near.
                    for name, given_to in lists(reader, manager, today).items():
                        assert given_to == expected, (name, NAMES[position], today)
                expected_names = {case: None if one is None else NAMES[one] for case, one in who.items()}
                for name, names in named(reader, today).items():
                    assert names == expected_names, (name, today)
                load = {row.manager: row for row in caseload.caseload(reader, Band(), today).rows}
                of_each = Counter(expected_names.values())
                late = 1 + (today > TODAY)
                covers = Counter(
                    NAMES[one]
                    for (_, one), owner in zip(sorted(who.items()), owned, strict=True)
                    if one is not None and one != owner
                )
                assert {name: row.silent for name, row in load.items() if row.silent} == of_each
                assert {name: row.overdue for name, row in load.items() if row.overdue} == {
                    name: late * count for name, count in of_each.items()
                }
                assert {name: row.covers for name, row in load.items() if row.covers} == covers
