"""How things stood on a day, from facts that carry a date.

What is not dated is not guessed: of a case of before the days of its stages were kept, the stage on an
earlier day is unknown. Something that was written down later but happened before counts on the day it
happened; a check-in counts from the day it was planned, with the date it had then.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from ucase.domain.silence import SILENT_DAYS, silence_limit
from ucase.domain.stage import ENDED, OPEN, Stage


class Place(NamedTuple):
    """Where a case counts, by the keys of its area, its project and its case manager: as they are now."""

    area: int | None = None
    project: int | None = None
    manager: int | None = None


class Stretch(NamedTuple):
    """One episode."""

    number: int
    opened: date
    settled: date | None = None
    closed: date | None = None


class Turn(NamedTuple):
    """The day on which a case came into a stage."""

    on: date
    stage: Stage


class CheckIn(NamedTuple):
    """A check-in with every date it has had."""

    number: int
    due: date
    planned: date
    ended: date | None = None
    moves: tuple[tuple[date, date], ...] = ()
    """The day on which it was moved, and the date it had until then; the oldest first."""
    signal: str | None = None


class CaseLife(NamedTuple):
    """A case with all that is dated of it."""

    number: int
    household: int
    place: Place
    stage: Stage
    """The one it is in now."""
    stretches: Sequence[Stretch] = ()
    turns: Sequence[Turn] = ()
    check_ins: Sequence[CheckIn] = ()
    contacts: Sequence[tuple[int, date]] = ()
    """The contacts in which somebody was spoken to: key and day."""


class Moment(NamedTuple):
    """The day that is asked about, and the day on which it is asked."""

    day: date
    today: date

    @property
    def is_now(self) -> bool:
        """Whether it is asked how things stand now."""
        return self.day >= self.today


def is_open(case: CaseLife, at: Moment) -> bool:
    """Whether a case was open at the end of the day."""
    if at.is_now:
        return case.stage in OPEN
    return any(one.opened <= at.day and (one.closed is None or one.closed > at.day) for one in case.stretches)


def stage_at(case: CaseLife, at: Moment) -> Stage | None:
    """The stage of a case that was open then; None where its day was not written down."""
    if at.is_now:
        return case.stage
    last = None
    for turn in sorted(case.turns, key=lambda turn: turn.on):
        if turn.on <= at.day:
            last = turn.stage
    return last if last not in ENDED else None


def was_open(one: CheckIn, at: Moment) -> bool:
    """Whether a check-in waited at the end of the day; now, whatever the day it was planned on."""
    if at.is_now:
        return one.ended is None
    return one.planned <= at.day and (one.ended is None or one.ended > at.day)


def due_at(one: CheckIn, at: Moment) -> date:
    """The date that a check-in had on that day."""
    if not at.is_now:
        for moved_on, was_due in one.moves:
            if moved_on > at.day:
                return was_due
    return one.due


def is_silent_at(case: CaseLife, at: Moment) -> bool:
    """``ucase.domain.silence.is_silent``, on that day: open, and nobody spoken to for so long."""
    limit = silence_limit(at.day)
    began = (one.opened for one in case.stretches if at.is_now or one.opened <= at.day)
    spoken = (on for _, on in case.contacts if at.is_now or on <= at.day)
    return is_open(case, at) and not any(day >= limit for day in (*began, *spoken))


def silent_from(case: CaseLife, at: Moment) -> date:
    """Since when nobody was spoken to: the last contact, or the opening."""
    days = [one.opened for one in case.stretches if one.opened <= at.day]
    days += [on for _, on in case.contacts if on <= at.day]
    return max(days, default=at.day - timedelta(days=SILENT_DAYS))


class Stay(NamedTuple):
    """How long a case was in a stage that it has left."""

    stage: Stage
    came: date
    left: date

    @property
    def days(self) -> int:
        """Whole days."""
        return (self.left - self.came).days


def stays(case: CaseLife) -> Iterator[Stay]:
    """The stages that a case was in and left, of which both days are known."""
    turns = sorted(case.turns, key=lambda turn: turn.on)
    for turn, after in pairwise(turns):
        if turn.stage not in ENDED:
            yield Stay(turn.stage, turn.on, after.on)
