"""The life of two cases as a machine of Hypothesis: each step is a command, and after it all lists are asked.

It begins near a border (a change of the clock, 29 February, New Year) with check-ins of yesterday, today and
tomorrow and a cover that ends about now, for that is where lists disagree when they do.
"""

import tempfile
from collections import Counter
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select

from tests.factories import a_case, a_check_in, a_manager, copy_of
from tests.integration.lists_beside_each_other import DifferenceError, differences, lost_or_double
from ucase.casework import case as cases
from ucase.casework import follow_up as check_ins
from ucase.casework.series import SeriesEntry, plan_series
from ucase.casework.settle import SettleEntry, settle
from ucase.casework.transfer import TransferEntry, transfer
from ucase.domain import series
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.clock import system_clock
from ucase.domain.due import FollowUpState
from ucase.domain.errors import Problem
from ucase.domain.working_days import Calendar
from ucase.storage.models import Case, FollowUp, Transfer
from ucase.storage.work import Work

NAMES = ("Noor", "Karel", "Sam")
BORDERS = (
    date(2026, 10, 25), date(2027, 1, 1), date(2027, 3, 28), date(2027, 5, 5), date(2028, 2, 29),
)  # fmt: skip
"""The end of summer time, New Year, the beginning of summer time, a holiday, and the day of leap years."""
numbers = st.integers(1, 2)
some_check_in = st.integers(0, 12)
shifts = st.sampled_from((-1, 0, 0, 1, 1, 2, 7, 14, 15, -20, 120))
JUMPS = (1, 1, 1, 2, 7, 30)
SERIES = (
    SeriesEntry(0, series.every("2w")), SeriesEntry(0, series.every("1m")),
    SeriesEntry(0, series.at("1w,6w,3m"), anchor=series.Anchor.OPENED),
    SeriesEntry(0, series.at("2w,3m"), anchor=series.Anchor.SETTLED),
    SeriesEntry(0, schedule="aftercare"), SeriesEntry(0, schedule="during-works"),
)  # fmt: skip
covers = st.sampled_from(((-1, 1), (0, 0), None, None, None, (-2, 1), (1, 1), (0, 2)))
"""From which day, and for how many more; the simplest ends today."""


def left_behind(work: Work, number: int) -> bool:
    """Whether an open check-in of a case is not with the one who has the case."""
    case = work.session.get_one(Case, number)
    still_open = select(FollowUp).where(FollowUp.case_id == number, FollowUp.state == FollowUpState.OPEN)
    return any(one.assigned_to_id != case.manager_id for one in work.session.scalars(still_open))


class TwoCases(RuleBasedStateMachine):
    """One file; each step is one transaction, as a command is."""

    empty_file: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.place = copy_of(self.empty_file, self.folder.name)
        self.today = BORDERS[0]
        self.closings: Counter[tuple[int, date]] = Counter()

    def teardown(self) -> None:
        self.folder.cleanup()

    @initialize(border=st.sampled_from(BORDERS), shift=st.integers(-1, 1), cover=covers)
    def begin(self, border: date, shift: int, cover: tuple[int, int] | None) -> None:
        self.today = border + timedelta(days=shift)
        with self.work() as work:
            managers = [a_manager(work, name) for name in NAMES]
            self.managers = {one.id: one.name for one in managers}
            for one in managers[:2]:
                case = a_case(work, area="Overvecht", opened=self.day(-30), manager=one)
                for due in (-1, 0, 1):
                    a_check_in(work, case, self.day(due), manager=one)
            if cover:
                first = self.day(cover[0])
                work.add(
                    Transfer(
                        case_id=1, from_manager_id=managers[0].id, to_manager_id=managers[2].id,
                        from_on=first, until_on=first + timedelta(days=cover[1]),
                    )
                )  # fmt: skip
            work.commit()

    def work(self) -> Work:
        """A transaction on the day it is."""
        return Work(self.place, system_clock(self.today))

    def day(self, shift: int) -> date:
        """A day around today."""
        return self.today + timedelta(days=shift)

    def one_of(self, work: Work, position: int) -> int:
        """The number of some check-in, open or not."""
        found = work.session.scalars(select(FollowUp.id).order_by(FollowUp.id)).all()
        return found[position % len(found)]

    @rule(case=numbers, shift=shifts)
    def plan_one(self, case: int, shift: int) -> None:
        with suppress(Problem), self.work() as work:
            check_ins.plan(work, case, self.day(shift))
            work.commit()

    @rule(case=numbers, entry=st.sampled_from(SERIES), length=st.sampled_from((0, 14, 31, 120)))
    def plan_a_series(self, case: int, entry: SeriesEntry, length: int) -> None:
        until = self.day(length) if entry.rule and entry.rule.repeats else None
        again = None
        with suppress(Problem), self.work() as work:
            wanted = entry._replace(case=case, until=until)
            plan_series(work, wanted, Calendar(), "hoort er niet meer bij")
            again = plan_series(work, wanted, Calendar(), "hoort er niet meer bij")
            work.commit()
        if again and again.changes:
            raise DifferenceError("planned again, and it changed")

    @rule(position=some_check_in, shift=shifts, at=st.sampled_from([None, "00:00", "02:30", "23:59"]))
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

    @rule(case=numbers, ago=st.sampled_from((0, 1, 14, 25)))
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

    @rule(case=numbers, to=st.sampled_from(NAMES), cover=covers)
    def hand_over(self, case: int, to: str, cover: tuple[int, int] | None) -> None:
        start, length = cover or (0, 0)
        start = max(start, 0) if cover else start
        until = self.day(start + length) if cover else None
        with suppress(Problem), self.work() as work:
            transfer(work, TransferEntry((case,), None, to, self.day(start), until))
            work.commit()
            if until is None and left_behind(work, case):
                raise DifferenceError(f"{self.today}: a check-in stayed with who handed the case over")

    @rule(days=st.sampled_from(JUMPS))
    def time_passes(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule()
    def the_next_border(self) -> None:
        """The day before the next border, so that a day more is the border itself."""
        coming = [border for border in BORDERS if border > self.day(1)]
        if coming:
            self.today = coming[0] - timedelta(days=1)

    @invariant()
    def every_list_agrees(self) -> None:
        with self.work() as work:
            wrong = differences(self.place, work, self.today, self.managers)
        if wrong:
            raise DifferenceError(f"{self.today}: {wrong[0]}")

    @invariant()
    def nothing_is_lost_or_double(self) -> None:
        with self.work() as work:
            wrong = lost_or_double(work, self.closings, set(NAMES))
        if wrong:
            raise DifferenceError(f"{self.today}: {wrong[0]}")
