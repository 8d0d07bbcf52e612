"""Step 5 of the method: check-ins that plan themselves, and move along when their anchor does (DESIGN §1)."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.follow_up import checked, end
from ucase.casework.lookup import current_episode, find_case
from ucase.casework.schedule import find_schedule
from ucase.domain import references
from ucase.domain.due import FollowUpState
from ucase.domain.errors import Invalid, Refused
from ucase.domain.series import (
    Anchor,
    Difference,
    Rule,
    Step,
    There,
    compare,
    read_distance,
    read_rule,
    steps,
    write_rule,
)
from ucase.domain.working_days import Calendar
from ucase.storage.models import Case, DueChange, Episode, FollowUp, Schedule, Series
from ucase.storage.work import Work


class SeriesEntry(NamedTuple):
    """A series as it is asked for: by a rule of its own, or by the name of a schedule."""

    case: int
    rule: Rule | None = None
    schedule: str | None = None
    anchor: Anchor | None = None
    anchor_on: date | None = None
    until: date | None = None
    purpose: str | None = None
    any_day: bool = False


class Layout(NamedTuple):
    """How a series lies: its rule, its anchor, and on which days its check-ins fall."""

    rule: Rule
    anchor: Anchor
    anchor_on: date
    until: date | None
    any_day: bool

    def steps(self, calendar: Calendar) -> list[Step]:
        """The check-ins that it leads to."""
        return steps(
            self.rule, self.anchor_on, self.until, (lambda day: day) if self.any_day else calendar.fits
        )


class SeriesRow(NamedTuple):
    """One check-in of a series after the command, and what became of it: new, moved, ended or kept."""

    follow_up: int
    step: str
    due: date
    was_due: date | None
    change: str
    state: FollowUpState


class SeriesPlanned(NamedTuple):
    """A series as it stands after the command."""

    case: int
    layout: Layout
    schedule: str | None
    rows: list[SeriesRow]
    past: list[Step]
    """Steps that lie before today and were never made: left out."""

    @property
    def changes(self) -> bool:
        """Whether the command changed anything."""
        return any(row.change != "kept" for row in self.rows)


def plan_series(work: Work, entry: SeriesEntry, calendar: Calendar, left_out_because: str) -> SeriesPlanned:
    """Plan a series, or bring the one that is there in line with it. The same again changes nothing.

    ``left_out_because`` is written with check-ins that are no longer part of it. Raises :class:`Refused` when
    it counts from a settling that was not told yet, :class:`Invalid` when it has no end, ends before it
    begins or is too long.
    """
    case = find_case(work, entry.case)
    episode = current_episode(work, case)
    schedule = find_schedule(work, entry.schedule) if entry.schedule else None
    rule = read_rule(schedule.rule) if schedule else entry.rule
    assert rule is not None
    anchor = entry.anchor or (schedule.anchor if schedule else Anchor.DATE)
    there = series_there(work, episode, schedule, rule, anchor, entry.anchor_on)
    anchor_on = anchor_day(work, case, episode, anchor, entry.anchor_on, there)
    until = entry.until or (there.until_on if there else None)
    if until is None and schedule is not None and schedule.lasts:
        until = read_distance(schedule.lasts, "until").after(anchor_on)
    if until is not None and until < anchor_on:
        raise Invalid("series_ends_before", field="until", start=anchor_on)
    any_day = entry.any_day or (there.any_day if there else False)
    layout = Layout(rule, anchor, anchor_on, until, any_day)
    before = layout_of(there).steps(calendar) if there else []
    after = layout.steps(calendar)
    series = there or Series(case_id=case.id, episode_id=episode.id, planned_on=work.clock.today)
    series.schedule_id = schedule.id if schedule else series.schedule_id
    series.rule, series.anchor, series.anchor_on = write_rule(rule), anchor, anchor_on
    series.until_on, series.any_day = until, any_day
    series.purpose = checked(entry.purpose, "purpose") or series.purpose
    if there is None:
        work.add(series)
    return lay_out(work, case, series, before, after, left_out_because)


def follow_anchor(
    work: Work, case: Case, episode: Episode, anchor: Anchor, day: date, calendar: Calendar, because: str
) -> list[SeriesPlanned]:
    """The anchor of an episode moved: every series that counts from it moves along, what is done stays."""
    found = work.session.scalars(
        select(Series).where(Series.episode_id == episode.id, Series.anchor == anchor).order_by(Series.id)
    ).all()
    moved = []
    for series in found:
        before = layout_of(series).steps(calendar)
        series.anchor_on = day
        if series.until_on is not None and series.until_on < day:
            series.until_on = day  # it had ended by then: nothing of it is left
        moved.append(lay_out(work, case, series, before, layout_of(series).steps(calendar), because))
    return moved


def follow_dates(
    work: Work, number: int, changed: Collection[str], calendar: Calendar, because: str
) -> list[SeriesPlanned]:
    """After an edit of a case: the series that changed because a day from which they count was mended."""
    case = find_case(work, number)
    episode = current_episode(work, case)
    days = {Anchor.SETTLED: episode.settled_on, Anchor.OPENED: episode.opened_on}
    moved = [
        one
        for anchor, day in days.items()
        if anchor.value in changed and day is not None
        for one in follow_anchor(work, case, episode, anchor, day, calendar, because)
    ]
    return [one for one in moved if one.changes]


def layout_of(series: Series) -> Layout:
    """How a series that is kept lies."""
    return Layout(read_rule(series.rule), series.anchor, series.anchor_on, series.until_on, series.any_day)


def series_there(
    work: Work, episode: Episode, schedule: Schedule | None, rule: Rule, anchor: Anchor, on: date | None
) -> Series | None:
    """The series that is meant when it is planned again: the same rule from the same anchor, or its schedule.

    One that counts from a date of its own and has run out is another stretch of work, and stays as it was.
    """
    newest_first = select(Series).where(Series.episode_id == episode.id).order_by(Series.id.desc())
    found = work.session.scalars(newest_first).all()
    same = [one for one in found if one.anchor is anchor and one.rule == write_rule(rule)]
    of_schedule = [one for one in found if schedule is not None and one.schedule_id == schedule.id]
    for one in (*same, *of_schedule):
        starts = on or work.clock.today
        if one.anchor is not Anchor.DATE or one.anchor_on == on:
            return one
        if one.until_on is None or one.until_on >= starts:
            return one
    return None


def anchor_day(
    work: Work, case: Case, episode: Episode, anchor: Anchor, on: date | None, there: Series | None
) -> date:
    """The day from which the steps count. Raises :class:`Refused` when nobody settled yet."""
    if anchor is Anchor.OPENED:
        return episode.opened_on
    if anchor is Anchor.SETTLED:
        if episode.settled_on is None:
            raise Refused("not_settled", case=references.write(references.CASE, case.id))
        return episode.settled_on
    return on or (there.anchor_on if there else work.clock.today)


def lay_out(
    work: Work, case: Case, series: Series, before: Sequence[Step], after: Sequence[Step], because: str
) -> SeriesPlanned:
    """Make, move and end the check-ins of a series so that they lie as its steps say."""
    follow_ups = {one.id: one for one in check_ins_of(work, series)}
    there = [as_there(one) for one in follow_ups.values()]
    difference = compare(before, after, there, work.clock.today)
    for shift in difference.moved:
        give_day(work, follow_ups[shift.number], shift.day, because)
    for one in difference.ended:
        end(work, follow_ups[one.number], FollowUpState.SKIPPED, because)
    made = [check_in_of(work, case, series, step) for step in difference.new]
    work.session.add_all(made)
    work.session.flush()
    schedule = work.session.get(Schedule, series.schedule_id) if series.schedule_id else None
    rows = sorted(rows_of(difference, follow_ups, made), key=lambda row: (row.due, row.follow_up))
    name = schedule.name if schedule else None
    return SeriesPlanned(case.id, layout_of(series), name, rows, difference.past)


def check_ins_of(work: Work, series: Series) -> Sequence[FollowUp]:
    """The check-ins that a series has made, open and ended."""
    return work.session.scalars(
        select(FollowUp).where(FollowUp.series_id == series.id).order_by(FollowUp.due, FollowUp.id)
    ).all()


def as_there(one: FollowUp) -> There:
    """A check-in as the rule sees it: what ended stays, and so does an appointment that has a time."""
    assert one.step is not None
    return There(one.id, one.step, one.due, one.state is not FollowUpState.OPEN or one.at_time is not None)


def check_in_of(work: Work, case: Case, series: Series, step: Step) -> FollowUp:
    """The check-in of a step, assigned to who manages the case."""
    return FollowUp(
        case_id=case.id,
        assigned_to_id=case.manager_id,
        due=step.day,
        purpose=series.purpose,
        planned_on=work.clock.today,
        series_id=series.id,
        step=step.name,
    )


def give_day(work: Work, follow_up: FollowUp, day: date, because: str | None = None) -> None:
    """Another day for a check-in; the one it had stays on record."""
    work.session.add(
        DueChange(
            follow_up_id=follow_up.id,
            was_due=follow_up.due,
            became_due=day,
            changed_on=work.clock.today,
            because=because,
        )
    )
    follow_up.due = day


def rows_of(difference: Difference, there: dict[int, FollowUp], made: list[FollowUp]) -> list[SeriesRow]:
    """Every check-in of the series with what became of it."""
    was = {shift.number: shift.was for shift in difference.moved}
    ended = {one.number for one in difference.ended}
    rows = [
        SeriesRow(
            one.id, str(one.step), one.due, was.get(one.id),
            "moved" if one.id in was else "ended" if one.id in ended else "kept", one.state,
        )
        for one in there.values()
    ]  # fmt: skip
    return [*rows, *(SeriesRow(one.id, str(one.step), one.due, None, "new", one.state) for one in made)]
