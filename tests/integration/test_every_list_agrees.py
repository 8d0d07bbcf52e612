"""Plan, move, do, skip, settle, close, reopen, hand over and let time pass, in any order.

Whatever happened, the list of check-ins, the day, the calendar, the caseload and the report per wijk never
disagree about one check-in; no series has a duplicate; a closed case has nothing open; every closing stays.
"""

import tempfile
from collections import Counter
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import select

from tests.factories import a_case, a_manager, copy_of
from ucase.casework import case as cases
from ucase.casework import follow_up as check_ins
from ucase.casework.series import SeriesEntry, plan_series
from ucase.casework.settle import SettleEntry, settle
from ucase.casework.transfer import TransferEntry, transfer
from ucase.domain import series
from ucase.domain.caseload import Band
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.clock import system_clock
from ucase.domain.covering import Cover, at_work
from ucase.domain.due import DueStatus, FollowUpState, due_status
from ucase.domain.errors import Problem
from ucase.domain.reasons import Thresholds
from ucase.domain.references import FOLLOW_UP, write
from ucase.domain.stage import ENDED
from ucase.domain.today import Section
from ucase.domain.working_days import Calendar
from ucase.queries import calendar, caseload, follow_ups
from ucase.queries import today as the_day
from ucase.queries.wijk_report import WijkReportFilter, wijk_report
from ucase.storage.models import Case, CaseManager, Episode, FollowUp, Transfer
from ucase.storage.reading import Reader
from ucase.storage.work import Work

START = date(2026, 10, 20)
NAMES = ("Noor", "Karel", "Sam")
numbers = st.integers(1, 2)
some_check_in = st.integers(0, 30)
shifts = st.integers(-20, 120)
JUMPS = (1, 1, 3, 5, 6, 30, 67, 434)
"""Among them the end of summer time, New Year, 29 February 2028 and the beginning of summer time."""


class Casework(RuleBasedStateMachine):
    """One file with two cases; each step is one transaction, as a command is."""

    empty_file: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.place = copy_of(self.empty_file, self.folder.name)
        self.today = START
        self.closings: Counter[tuple[int, date]] = Counter()
        with self.work() as work:
            managers = [a_manager(work, name) for name in NAMES]
            self.managers = {one.id: one.name for one in managers}
            for one in managers[:2]:
                a_case(work, area="Overvecht", opened=START - timedelta(days=30), manager=one)
            work.commit()

    def teardown(self) -> None:
        self.folder.cleanup()

    def work(self) -> Work:
        """A transaction on the day it is."""
        return Work(self.place, system_clock(self.today))

    def day(self, shift: int) -> date:
        """A day around today."""
        return self.today + timedelta(days=shift)

    def one_of(self, work: Work, position: int) -> int:
        """The number of some check-in, open or not; there may be none."""
        found = work.session.scalars(select(FollowUp.id).order_by(FollowUp.id)).all()
        return found[position % len(found)] if found else 999

    @rule(case=numbers, shift=shifts)
    def plan_one(self, case: int, shift: int) -> None:
        with suppress(Problem), self.work() as work:
            check_ins.plan(work, case, self.day(shift))
            work.commit()

    @rule(
        case=numbers,
        entry=st.sampled_from(
            [
                SeriesEntry(0, series.every("2w")),
                SeriesEntry(0, series.every("1m")),
                SeriesEntry(0, series.at("1w,6w,3m"), anchor=series.Anchor.OPENED),
                SeriesEntry(0, series.at("2w,3m"), anchor=series.Anchor.SETTLED),
                SeriesEntry(0, schedule="aftercare"),
                SeriesEntry(0, schedule="during-works"),
            ]
        ),
        length=st.integers(0, 120),
    )
    def plan_a_series(self, case: int, entry: SeriesEntry, length: int) -> None:
        until = self.day(length) if entry.rule and entry.rule.repeats else None
        with suppress(Problem), self.work() as work:
            wanted = entry._replace(case=case, until=until)
            plan_series(work, wanted, Calendar(), "hoort er niet meer bij")
            again = plan_series(work, wanted, Calendar(), "hoort er niet meer bij")
            assert not again.changes
            work.commit()

    @rule(position=some_check_in, shift=shifts, at=st.sampled_from([None, "14:30"]))
    def move(self, position: int, shift: int, at: str | None) -> None:
        with suppress(Problem), self.work() as work:
            appointment = check_ins.Appointment(at) if at else None
            check_ins.move(work, self.one_of(work, position), self.day(shift), appointment)
            work.commit()

    @rule(position=some_check_in, signal=st.sampled_from([None, *CheckInSignal]))
    def do(self, position: int, signal: CheckInSignal | None) -> None:
        with suppress(Problem), self.work() as work:
            check_ins.complete(work, self.one_of(work, position), signal=signal)
            work.commit()

    @rule(position=some_check_in)
    def skip(self, position: int) -> None:
        with suppress(Problem), self.work() as work:
            check_ins.skip(work, self.one_of(work, position), "vakantie")
            work.commit()

    @rule(case=numbers, ago=st.integers(0, 25))
    def is_settled(self, case: int, ago: int) -> None:
        with suppress(Problem), self.work() as work:
            settle(work, SettleEntry(case, self.day(-ago)), Calendar(), "op zijn plek")
            work.commit()

    @rule(case=numbers)
    def close(self, case: int) -> None:
        with suppress(Problem), self.work() as work:
            cases.close(work, case, cases.Ending("klaar"))
            work.commit()
            self.closings[case, self.today] += 1

    @rule(case=numbers)
    def reopen(self, case: int) -> None:
        with suppress(Problem), self.work() as work:
            cases.reopen(work, case, "terugval")
            work.commit()

    @rule(
        case=numbers,
        to=st.sampled_from(NAMES),
        cover=st.none() | st.tuples(st.integers(0, 9), st.integers(0, 9)),
    )
    def hand_over(self, case: int, to: str, cover: tuple[int, int] | None) -> None:
        start, length = cover or (0, 0)
        until = self.day(start + length) if cover else None
        with suppress(Problem), self.work() as work:
            transfer(work, TransferEntry((case,), None, to, self.day(start), until))
            work.commit()

    @rule(days=st.sampled_from(JUMPS))
    def time_passes(self, days: int) -> None:
        self.today += timedelta(days=days)

    @invariant()
    def every_list_agrees(self) -> None:
        """What the rule says of the rows as they are kept is what each list says."""
        with self.work() as work:
            kept = work.session.scalars(select(FollowUp).order_by(FollowUp.due, FollowUp.id)).all()
            owners = {one.id: one.manager_id for one in work.session.scalars(select(Case))}
            covers: dict[int, list[Cover]] = {}
            for one in work.session.scalars(select(Transfer).where(Transfer.until_on.is_not(None))):
                assert one.from_manager_id is not None
                assert one.until_on is not None
                covers.setdefault(one.case_id, []).append(
                    Cover(one.from_manager_id, one.to_manager_id, one.from_on, one.until_on)
                )
            work.session.expunge_all()  # else they would be read again after the end of the transaction
        still_open = [one for one in kept if one.state is FollowUpState.OPEN]
        who = {case: at_work(owner, covers.get(case, []), self.today) for case, owner in owners.items()}
        late = [one for one in still_open if due_status(one.due, self.today) is DueStatus.OVERDUE]
        now = [one for one in still_open if due_status(one.due, self.today) is DueStatus.DUE]
        with Reader(self.place) as reader:
            for manager in (None, *self.managers):
                mine = [one for one in still_open if manager is None or who[one.case_id] == manager]
                self.agrees(reader, manager, [one.id for one in mine], late, now)
            self.counts_agree(reader, late, who)

    def agrees(
        self, reader: Reader, manager: int | None, mine: list[int], late: list[FollowUp], now: list[FollowUp]
    ) -> None:
        """The list, the day and the calendar, of one case manager or of all."""
        wanted = follow_ups.FollowUpFilter(manager=manager)
        listed = list(follow_ups.follow_ups(reader, wanted, self.today))
        assert [row.number for row in listed] == mine
        assert follow_ups.count(reader, wanted, self.today) == len(mine)
        until_now = list(follow_ups.follow_ups(reader, wanted._replace(until=self.today), self.today))
        assert {row.number for row in until_now} == {one.id for one in (*late, *now)} & set(mine)
        day = the_day.today(reader, the_day.Wanted(self.today, Thresholds(), manager))
        for section, expected in ((Section.OVERDUE, late), (Section.DUE, now)):
            found = [item.number for item in day[section].items]
            assert sorted(filter(None, found)) == sorted({one.id for one in expected} & set(mine)), section
        events = calendar.events(reader, calendar.EventFilter(self.today, manager))
        shown = {one.reference: one.day for one in events if one.is_open}
        assert shown == {write(FOLLOW_UP, row.number): row.due for row in listed}

    def counts_agree(self, reader: Reader, late: list[FollowUp], who: dict[int, int | None]) -> None:
        """The report per wijk and the caseload count the same check-ins as late."""
        report = wijk_report(reader, WijkReportFilter(until=self.today), self.today)
        assert report.total.figures.overdue == len(late)
        load = caseload.caseload(reader, Band(), self.today)
        counted = Counter({row.manager: row.overdue for row in load.rows if row.overdue})
        assert counted == Counter(self.managers[owner] for one in late if (owner := who[one.case_id]))

    @invariant()
    def nothing_is_lost_or_double(self) -> None:
        with self.work() as work:
            steps = work.session.execute(
                select(FollowUp.series_id, FollowUp.step).where(FollowUp.series_id.is_not(None))
            )
            assert not [one for one, count in Counter(map(tuple, steps)).items() if count > 1]
            ended = set(work.session.scalars(select(Case.id).where(Case.stage.in_(ENDED))))
            open_ones = select(FollowUp.case_id).where(FollowUp.state == FollowUpState.OPEN)
            assert not ended & set(work.session.scalars(open_ones))
            closed = select(Episode.case_id, Episode.closed_on).where(Episode.closed_on.is_not(None))
            assert Counter((case, on) for case, on in work.session.execute(closed)) == self.closings
            assert set(work.session.scalars(select(CaseManager.name))) == set(NAMES)


@pytest.mark.timeout(600)
def test_every_list_agrees_whatever_happened(empty_file: Path) -> None:
    made = type("Casework", (Casework,), {"empty_file": empty_file})
    run_state_machine_as_test(
        made,
        settings=settings(
            max_examples=12, stateful_step_count=30, deadline=None, database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
