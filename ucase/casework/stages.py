"""A case comes into a stage: the one place where that is written down, with the day."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from ucase.domain.stage import Stage
from ucase.storage.models import Case, StageTurn
from ucase.storage.work import Work


def come_into(work: Work, case: Case, stage: Stage, on: date) -> None:
    """The case is in this stage from this day on.

    Told again with another day, the day moves. What was written for a later day did not last: it ends here.
    """
    before = turns(work, case)
    if before and before[-1].stage is stage:
        before[-1].turned_on = on
    else:
        work.session.add(StageTurn(case_id=case.id, stage=stage, turned_on=on))
    for turn in before:
        turn.turned_on = min(turn.turned_on, on)
    case.stage = stage


def begins_on(work: Work, case: Case, day: date) -> None:
    """The current stretch of casework began on another day than was thought; its first stage with it."""
    stretch: list[StageTurn] = []
    for turn in turns(work, case):
        stretch = [] if turn.stage is Stage.CLOSED else [*stretch, turn]
    for place, turn in enumerate(stretch):
        turn.turned_on = day if place == 0 else max(turn.turned_on, day)


def turns(work: Work, case: Case) -> Sequence[StageTurn]:
    """The stages that a case came into, in order."""
    return work.session.scalars(
        select(StageTurn).where(StageTurn.case_id == case.id).order_by(StageTurn.turned_on, StageTurn.id)
    ).all()
