"""Closing a case and opening it again; no closing date is ever lost."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from ucase.casework.asking_after import AS_SHIPPED, AskedAgain, ask_anew
from ucase.casework.follow_up import reason, skip_all_open
from ucase.casework.lookup import (
    current_episode,
    find_case,
)
from ucase.casework.stages import come_into
from ucase.casework.still_open import StillOpen, still_open
from ucase.domain import references
from ucase.domain.closing import CloseReason, GoalResult
from ucase.domain.errors import Invalid, Refused
from ucase.domain.plan import ProgrammeGoal
from ucase.domain.settings import Settings
from ucase.domain.stage import ENDED, Stage
from ucase.storage.models import Case, Episode, GoalOutcome
from ucase.storage.work import Work


class Closed(NamedTuple):
    """A case that was closed, the check-ins that ended with it, and the referrals that are still open."""

    case: int
    on: date
    skipped: list[int]
    referrals: list[str]


class Reopened(NamedTuple):
    """The episode that began, and the check-ins that ask after referrals that were still open."""

    episode: Episode
    asked: list[AskedAgain]


class Ending(NamedTuple):
    """How a case ends: why, what became of each programme goal, and what runs on without us."""

    because: str
    on: date | None = None
    reason: CloseReason | None = None
    outcomes: Mapping[ProgrammeGoal, GoalResult] = MappingProxyType({})
    despite: str | None = None
    """Why it ends although a support or a referral runs or a deadline is open; those stay as they are."""


def close(work: Work, number: int, ending: Ending) -> Closed:
    """Close a case with a reason. Its open check-ins end with it: a closed case has nothing planned.

    Raises :class:`Refused` while a support or a referral runs or a deadline is open, unless it is told why it
    ends anyway.
    """
    case = find_case(work, number)
    day = ending.on or work.clock.today
    if day > work.clock.today:
        raise Invalid("future", field="on")
    episode = current_episode(work, case)
    if day < episode.opened_on:
        raise Invalid("closed_before_opened", field="on")
    because = reason(ending.because)
    still = check_nothing_runs(work, case, ending.despite)
    episode.closed_on = day
    episode.closed_because = because
    episode.closed_despite = reason(ending.despite) if ending.despite else None
    episode.close_reason = ending.reason
    work.session.add_all(
        GoalOutcome(episode_id=episode.id, programme_goal=goal, result=result)
        for goal, result in ending.outcomes.items()
    )
    skipped = skip_all_open(work, case, because)
    come_into(work, case, Stage.CLOSED, day)
    work.session.flush()
    return Closed(case.id, day, skipped, still.referrals)


def check_nothing_runs(work: Work, case: Case, despite: str | None) -> StillOpen:
    """What runs on in a case that ends.

    Raises :class:`Refused` for a support, a referral or a deadline, unless it is told why it ends anyway.
    """
    still = still_open(work, case)
    running = [*still.supports, *still.referrals, *still.deadlines]
    if running and not despite:
        reference = references.write(references.CASE, case.id)
        raise Refused("close_still_open", case=reference, running=", ".join(running))
    return still


def reopen(
    work: Work, number: int, because: str, on: date | None = None, settings: Settings = AS_SHIPPED
) -> Reopened:
    """Open an ended case again, with a reason; a new episode begins and every closing stays on record.

    Referrals that were still open are asked after again.
    """
    case = find_case(work, number, to_change=False)
    if case.stage not in ENDED:
        raise Refused("case_open", case=references.write(references.CASE, number))
    if case.destroyed_on is not None:
        raise Refused("case_destroyed", case=references.write(references.CASE, number))
    day = on or work.clock.today
    if day > work.clock.today:
        raise Invalid("future", field="on")
    before = current_episode(work, case)
    if before.closed_on is not None and day < before.closed_on:
        raise Invalid("reopened_before_closed", field="on")
    episode = Episode(case_id=case.id, opened_on=day, opened_because=reason(because))
    work.add(episode)
    come_into(work, case, Stage.SUPPORT, day)
    return Reopened(episode, ask_anew(work, case, settings))
