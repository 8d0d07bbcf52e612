"""Records for tests: what a case manager could have typed, and rows put straight into a file.

Every name is invented. Nothing here holds nine digits in a row, so nothing can look like a BSN.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from tests.conftest import TODAY, copy_file
from ucase.domain.due import FollowUpState
from ucase.domain.referring import ReferralState
from ucase.domain.stage import ENDED, Stage
from ucase.domain.vocabulary import Channel, Outcome, Worry
from ucase.domain.wishes import PracticalNeed
from ucase.storage.models import (
    Area,
    Case,
    CaseManager,
    Contact,
    Dwelling,
    Episode,
    FollowUp,
    Household,
    HousingWish,
    HousingWishNeed,
    HousingWishWorry,
    Organisation,
    Project,
    Referral,
    Resident,
    StageTurn,
)
from ucase.storage.place import Place
from ucase.storage.work import Work


def record(**fields: object) -> dict[str, object]:
    """An intake record that is right as it is; fields replace or add."""
    return {"name": "Jan van der Berg", "wijk": "Overvecht", **fields}


def copy_of(template: Path, folder: str) -> Place:
    """A file of one's own, for a property-based test that needs one per example."""
    return copy_file(template, Path(folder) / "cases.db")


def area_id(work: Work, name: str | None) -> int | None:
    """The key of an area that ships, by its name."""
    return None if name is None else work.session.scalars(select(Area.id).where(Area.name == name)).one()


def a_project(work: Work, name: str = "Groot onderhoud") -> Project:
    """A project."""
    project = Project(name=name, key=name.casefold())
    work.add(project)
    return project


def a_listed_household(
    work: Work,
    project: Project,
    number: int,
    *,
    family: str | None = None,
    postcode: str = "3562 ZA",
    street: str | None = None,
) -> Household:
    """A household in a dwelling of the corporation's list, which may come without names."""
    dwelling = Dwelling(
        postcode=postcode, house_number=str(number), addition="", street=street, project_id=project.id
    )
    work.add(dwelling)
    household = Household(dwelling_id=dwelling.id)
    work.add(household)
    if family:
        work.session.add(Resident(household_id=household.id, family_name=family))
    return household


def a_survey(
    work: Work,
    household: Household,
    *,
    asked: date = TODAY,
    worries: Iterable[Worry] = (),
    needs: Iterable[PracticalNeed] = (),
    **answers: Any,
) -> HousingWish:
    """What a household answered to the survey; or, with ``answered=False``, that nobody was reached."""
    wish = HousingWish(household_id=household.id, asked_on=asked, **answers)
    work.add(wish)
    work.session.add_all(HousingWishWorry(housing_wish_id=wish.id, worry=one) for one in worries)
    work.session.add_all(HousingWishNeed(housing_wish_id=wish.id, need=one) for one in needs)
    work.session.flush()
    return wish


def a_manager(work: Work, name: str = "Sanne de Wit") -> CaseManager:
    """A case manager."""
    manager = CaseManager(name=name, key=name.casefold())
    work.add(manager)
    return manager


def a_case(
    work: Work,
    *,
    area: str | None = "Overvecht",
    stage: Stage = Stage.INTAKE,
    opened: date = TODAY,
    closed: date | None = None,
    family: str = "Jansen",
    project: Project | None = None,
    manager: CaseManager | None = None,
) -> Case:
    """A case with its household and first episode. An ended stage closes on the day it opened, or later."""
    where = area_id(work, area)
    dwelling = Dwelling(area_id=where, addition="")
    work.add(dwelling)
    household = Household(dwelling_id=dwelling.id)
    work.add(household)
    case = Case(
        household_id=household.id,
        area_id=where,
        stage=stage,
        project_id=project.id if project else None,
        manager_id=manager.id if manager else None,
    )
    work.session.add(Resident(household_id=household.id, family_name=family))
    work.add(case)
    an_episode(work, case, opened, closed or (opened if stage in ENDED else None))
    return case


def a_turn(work: Work, case: Case, stage: Stage, on: date) -> StageTurn:
    """The day on which a case came into a stage."""
    turn = StageTurn(case_id=case.id, stage=stage, turned_on=on)
    work.add(turn)
    return turn


def an_episode(work: Work, case: Case, opened: date, closed: date | None = None) -> Episode:
    """One more stretch of casework."""
    episode = Episode(case_id=case.id, opened_on=opened, closed_on=closed)
    work.add(episode)
    return episode


def a_check_in(
    work: Work,
    case: Case,
    due: date,
    state: FollowUpState = FollowUpState.OPEN,
    manager: CaseManager | None = None,
) -> FollowUp:
    """A check-in, open or ended."""
    follow_up = FollowUp(
        case_id=case.id,
        due=due,
        state=state,
        planned_on=due,
        ended_on=None if state is FollowUpState.OPEN else due,
        assigned_to_id=manager.id if manager else None,
    )
    work.add(follow_up)
    return follow_up


def a_contact(work: Work, case: Case, on: date, outcome: Outcome = Outcome.REACHED) -> Contact:
    """A contact moment."""
    contact = Contact(
        case_id=case.id, happened_on=on, channel=Channel.HOME_VISIT, outcome=outcome, summary="Gesproken."
    )
    work.add(contact)
    return contact


def a_referral(
    work: Work, case: Case, to: str, sent: date, state: ReferralState = ReferralState.SENT, took: int = 3
) -> Referral:
    """A referral to the partner with this name; answered after some days, unless it was only sent."""
    partner = work.session.scalars(select(Organisation.id).where(Organisation.name == to)).one()
    answered = None if state is ReferralState.SENT else sent + timedelta(days=took)
    referral = Referral(
        case_id=case.id, organisation_id=partner, purpose="hulp", state=state, proposed_on=sent, sent_on=sent,
        answered_on=answered,
    )  # fmt: skip
    work.add(referral)
    return referral
