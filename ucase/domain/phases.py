"""The dated phases of a project: what has come, what is next, and how far a date slipped (DOMAIN §1.3)."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ucase.domain.due import days_overdue
from ucase.domain.works import Phase


class PhaseDates(NamedTuple):
    """When a phase was planned first, when it is planned now, and when it came."""

    first_planned: date | None = None
    planned: date | None = None
    actual: date | None = None
    because: str | None = None
    """Why the first planned date was mended, if it was: it had never been the plan."""

    @property
    def day(self) -> date | None:
        """The date that counts: when it came, else when it is planned."""
        return self.actual or self.planned

    @property
    def slip(self) -> int | None:
        """Days between the first planned date and the one that counts; negative when it comes earlier."""
        if self.first_planned is None or self.day is None:
            return None
        return (self.day - self.first_planned).days


class PhaseState(StrEnum):
    """Where a phase stands in the line."""

    DONE = "done"
    NOW = "now"
    """The last one that has come: the phase in which the project is."""
    UNRECORDED = "unrecorded"
    """It lies before the next one, and nobody wrote down that it came. Not every project has every phase."""
    NEXT = "next"
    LATER = "later"


class PhaseStanding(NamedTuple):
    """One phase of a project as it stands today."""

    phase: Phase
    state: PhaseState
    dates: PhaseDates
    days_overdue: int
    """Days past the planned date of the phase that should come next; 0 for every other."""


class OutOfOrder(NamedTuple):
    """Two phases of which the later one in the method lies before the earlier one in time."""

    first: Phase
    first_day: date
    then: Phase
    then_day: date


Dated = Mapping[Phase, PhaseDates]
PHASES = tuple(Phase)
NO_DATES = PhaseDates()


def next_phase(dated: Dated) -> Phase | None:
    """What comes after the last phase that has come: the first with a planned date, else simply the first.

    None when the last phase of all has come.
    """
    came = [place for place, phase in enumerate(PHASES) if dated.get(phase, NO_DATES).actual]
    ahead = PHASES[came[-1] + 1 :] if came else PHASES
    planned = [phase for phase in ahead if dated.get(phase, NO_DATES).planned]
    return next(iter([*planned, *ahead]), None)


def phase_line(dated: Dated, today: date) -> list[PhaseStanding]:
    """Every phase in order, with where it stands. Of a project with no date at all, the first is next."""
    following = next_phase(dated)
    line: list[PhaseStanding] = []
    for phase in PHASES:
        dates = dated.get(phase, NO_DATES)
        late = days_overdue(dates.planned, today) if phase is following and dates.planned else 0
        line.append(PhaseStanding(phase, state_of(phase, dates, following), dates, late))
    last = next((one for one in reversed(line) if one.state is PhaseState.DONE), None)
    if last is not None and following is not None:
        line[line.index(last)] = last._replace(state=PhaseState.NOW)
    return line


def state_of(phase: Phase, dates: PhaseDates, following: Phase | None) -> PhaseState:
    """Where one phase stands, before it is known which of those that came was the last."""
    if dates.actual:
        return PhaseState.DONE
    if phase is following:
        return PhaseState.NEXT
    passed = following is None or PHASES.index(phase) < PHASES.index(following)
    return PhaseState.UNRECORDED if passed else PhaseState.LATER


def out_of_order(dated: Dated, about: Phase | None = None) -> Sequence[OutOfOrder]:
    """The pairs of phases that contradict their order; only those with ``about`` in them, if it is given.

    Nothing forbids this (a poll can be held again after the works began), so it is told and not refused.
    """
    days = [(phase, day) for phase in PHASES if (day := dated.get(phase, NO_DATES).day)]
    return [
        OutOfOrder(first, first_day, then, then_day)
        for place, (first, first_day) in enumerate(days)
        for then, then_day in days[place + 1 :]
        if then_day < first_day and about in (None, first, then)
    ]
