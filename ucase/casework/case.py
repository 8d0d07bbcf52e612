"""Closing a case and opening it again; no closing date is ever lost."""

from datetime import date
from typing import NamedTuple

from ucase.casework.follow_up import reason, skip_all_open
from ucase.casework.lookup import (
    current_episode,
    find_case,
)
from ucase.domain import references
from ucase.domain.errors import Invalid, Refused
from ucase.domain.stage import ENDED, Stage
from ucase.storage.models import Episode
from ucase.storage.work import Work


class Closed(NamedTuple):
    """A case that was closed, and the check-ins that ended with it."""

    case: int
    on: date
    skipped: list[int]


def close(work: Work, number: int, because: str, on: date | None = None) -> Closed:
    """Close a case with a reason. Its open check-ins end with it: a closed case has nothing open."""
    case = find_case(work, number)
    day = on or work.clock.today
    if day > work.clock.today:
        raise Invalid("future", field="on")
    episode = current_episode(work, case)
    if day < episode.opened_on:
        raise Invalid("closed_before_opened", field="on")
    episode.closed_on = day
    episode.closed_because = reason(because)
    skipped = skip_all_open(work, case, episode.closed_because)
    case.stage = Stage.CLOSED
    work.session.flush()
    return Closed(case.id, day, skipped)


def reopen(work: Work, number: int, because: str, on: date | None = None) -> Episode:
    """Open an ended case again, with a reason; a new episode begins and every closing stays on record."""
    case = find_case(work, number, to_change=False)
    if case.stage not in ENDED:
        raise Refused("case_open", case=references.write(references.CASE, number))
    day = on or work.clock.today
    if day > work.clock.today:
        raise Invalid("future", field="on")
    before = current_episode(work, case)
    if before.closed_on is not None and day < before.closed_on:
        raise Invalid("reopened_before_closed", field="on")
    episode = Episode(case_id=case.id, opened_on=day, opened_because=reason(because))
    case.stage = Stage.SUPPORT
    work.add(episode)
    return episode
