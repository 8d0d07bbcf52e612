"""Step 5 of the method: a household is settled again, and aftercare begins (DESIGN §1, DOMAIN §2.5)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.follow_up import Planned, end
from ucase.casework.lookup import current_episode, find_case
from ucase.casework.series import SeriesEntry, SeriesPlanned, follow_anchor, plan_series
from ucase.casework.stages import come_into
from ucase.casework.still_open import StillOpen, still_open
from ucase.domain.due import FollowUpState
from ucase.domain.series import Anchor, read_rule
from ucase.domain.settling import Settling, check_settled
from ucase.domain.stage import Stage
from ucase.domain.working_days import Calendar
from ucase.storage.models import Case, Episode, FollowUp, Series
from ucase.storage.work import Work

AFTERCARE = "aftercare"
"""The schedule that begins when a household settles, unless another is named."""


class SettleEntry(NamedTuple):
    """A household that is settled: when, how, and by which schedule aftercare goes."""

    case: int
    on: date
    how: Settling | None = None
    schedule: str = AFTERCARE


class Settled(NamedTuple):
    """A case in aftercare: its series, the check-ins of the works that ended, and what is still open."""

    case: int
    on: date
    was: date | None
    """The day that was told before, when it was told before."""
    series: list[SeriesPlanned]
    """Those that changed; when none did, the one that was asked for."""
    ended: list[Planned]
    still: StillOpen


def settle(work: Work, entry: SettleEntry, calendar: Calendar, because: str) -> Settled:
    """A household is settled: aftercare starts with its series; told again with another day, they move.

    ``because`` is written with the check-ins of the works that end. What is still open is told and blocks
    nothing: the household is settled whether we are ready or not.
    """
    case = find_case(work, entry.case)
    episode = current_episode(work, case)
    check_settled(entry.on, episode.opened_on, work.clock.today)
    was = episode.settled_on
    episode.settled_on = entry.on
    episode.settled_as = entry.how or episode.settled_as
    come_into(work, case, Stage.AFTERCARE, entry.on)
    moved = follow_anchor(work, case, episode, Anchor.SETTLED, entry.on, calendar, because) if was else []
    planned = plan_series(work, SeriesEntry(case.id, schedule=entry.schedule), calendar, because)
    changed = [one for one in (*moved, planned) if one.changes]
    ended = end_series_of_the_works(work, case, episode, entry.on, because)
    return Settled(case.id, entry.on, was, changed or [planned], ended, still_open(work, case))


def end_series_of_the_works(
    work: Work, case: Case, episode: Episode, on: date, because: str
) -> list[Planned]:
    """The check-ins that would go on repeating after the household has settled come to their end."""
    ended = []
    for follow_up, series in repeating(work, episode):
        if follow_up.due > on and series.anchor is not Anchor.SETTLED:
            end(work, follow_up, FollowUpState.SKIPPED, because)
            ended.append(Planned(follow_up.id, case.id, follow_up.due))
    work.session.flush()
    return ended


def repeating(work: Work, episode: Episode) -> Sequence[tuple[FollowUp, Series]]:
    """The open check-ins of series that repeat."""
    rows = work.session.execute(
        select(FollowUp, Series)
        .join(Series, Series.id == FollowUp.series_id)
        .where(Series.episode_id == episode.id, FollowUp.state == FollowUpState.OPEN)
        .order_by(FollowUp.due, FollowUp.id)
    ).all()
    return [(follow_up, series) for follow_up, series in rows if read_rule(series.rule).repeats]
