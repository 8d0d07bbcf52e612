"""Opening a case for a household in the file: when it is taken up (step 2), or at its intake (step 3)."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.stages import come_into
from ucase.domain import references
from ucase.domain.errors import Refused
from ucase.domain.stage import OPEN, Stage
from ucase.domain.vocabulary import Source, Worry
from ucase.storage.models import Case, CaseManager, CaseWorry, Episode, FollowUp, Household, Project, Resident
from ucase.storage.work import Work


class Beginning(NamedTuple):
    """What a case begins with. Without a day for ``followup`` no check-in is planned."""

    opened: date
    followup: date | None
    area_id: int | None
    project: Project | None
    manager: CaseManager | None
    source: Source | None
    about: str | None
    worries: tuple[Worry, ...]


class Begun(NamedTuple):
    """A case that was opened, with its first check-in."""

    case: Case
    follow_up: FollowUp | None


def open_for(work: Work, household: Household, beginning: Beginning) -> Begun:
    """Open a case for a household. Raises :class:`Refused` when it has an open one already."""
    running = open_case_of(work, household)
    if running is not None:
        raise Refused(
            "household_has_case",
            household=references.write(references.HOUSEHOLD, household.id),
            case=references.write(references.CASE, running),
        )
    case = Case(
        household_id=household.id,
        area_id=beginning.area_id,
        project_id=beginning.project.id if beginning.project else None,
        manager_id=beginning.manager.id if beginning.manager else None,
        stage=Stage.INTAKE,
        source=beginning.source,
        about=beginning.about,
    )
    work.add(case)
    make_sure_of_a_resident(work, household)
    work.session.add(Episode(case_id=case.id, opened_on=beginning.opened))
    come_into(work, case, case.stage, beginning.opened)
    work.session.add_all(CaseWorry(case_id=case.id, worry=worry) for worry in beginning.worries)
    follow_up = first_check_in(work, case, beginning.followup)
    work.session.flush()
    return Begun(case, follow_up)


def open_case_of(work: Work, household: Household) -> int | None:
    """The open case of a household, if it has one."""
    return work.session.scalars(
        select(Case.id).where(Case.household_id == household.id, Case.stage.in_(OPEN)).order_by(Case.id)
    ).first()


def first_resident(work: Work, household: Household) -> Resident | None:
    """The resident by whose name a household is known; a list may know the dwelling but nobody in it."""
    return work.session.scalars(
        select(Resident)
        .where(Resident.household_id == household.id)
        .order_by(Resident.erased_on.is_not(None), Resident.id)
        .limit(1)
    ).first()


def make_sure_of_a_resident(work: Work, household: Household) -> None:
    """A case bears a resident's name: where nobody is known yet there is one whose name is still empty."""
    if first_resident(work, household) is None:
        work.add(Resident(household_id=household.id, family_name=""))


def first_check_in(work: Work, case: Case, due: date | None) -> FollowUp | None:
    """Plan the first check-in, unless none is wanted."""
    if due is None:
        return None
    follow_up = FollowUp(
        case_id=case.id, assigned_to_id=case.manager_id, due=due, planned_on=work.clock.today
    )
    work.session.add(follow_up)
    return follow_up
