"""Who comes to an intake may be on the corporation's list of addresses already."""

from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.opening import first_resident
from ucase.domain.intake import Intake
from ucase.domain.names import PersonName, nearly_equal
from ucase.domain.stage import OPEN
from ucase.domain.vocabulary import ResidentRole
from ucase.storage.models import Case, Dwelling, Household, Resident
from ucase.storage.work import Work


class Met(NamedTuple):
    """The household of an intake."""

    household: Household
    was_listed: bool
    other: int | None = None
    """A household without a case that the list knows at the same address, by another name."""


def household_for(work: Work, intake: Intake, dwelling: Dwelling) -> Met:
    """The household at the address that may be this one, with what it lacked filled in; or a new one.

    Whose name is nearly equal goes before who has no name, as on a list without names.
    """
    listed = without_case_at(work, dwelling)
    fitting = [one for one, resident in listed if same_person(resident, intake.name)]
    nameless = [one for one, resident in listed if resident is None or not resident.family_name]
    if fitting or nameless:
        household = (fitting or nameless)[0]
        fill_in(work, household, first_resident(work, household), intake)
        return Met(household, was_listed=True)
    household = Household(dwelling_id=dwelling.id)
    work.add(household)
    fill_in(work, household, None, intake)
    return Met(household, was_listed=False, other=listed[0][0].id if listed else None)


def without_case_at(work: Work, dwelling: Dwelling) -> list[tuple[Household, Resident | None]]:
    """The households that live in a dwelling with a full address and have no open case; with who they are."""
    if dwelling.house_number is None:
        return []
    has_case = select(Case.id).where(Case.household_id == Household.id, Case.stage.in_(OPEN)).exists()
    households = work.session.scalars(
        select(Household)
        .where(Household.dwelling_id == dwelling.id, Household.left_on.is_(None), ~has_case)
        .order_by(Household.id)
    )
    living = [(one, first_resident(work, one)) for one in households]
    return [(one, first) for one, first in living if first is None or first.erased_on is None]


def same_person(resident: Resident | None, name: PersonName) -> bool:
    """Whether a resident on the list may be the one who comes in."""
    if resident is None or not resident.family_name:
        return False
    return nearly_equal(PersonName(resident.given_name, resident.prefix, resident.family_name), name)


def fill_in(work: Work, household: Household, resident: Resident | None, intake: Intake) -> None:
    """Add what was not known of a household and its main resident; what was known stays."""
    household.language = household.language or intake.language
    household.preferred_channel = household.preferred_channel or intake.channel
    if resident is None:
        resident = Resident(household_id=household.id, role=ResidentRole.MAIN_TENANT, family_name="")
        work.session.add(resident)
    if not resident.family_name:
        resident.prefix, resident.family_name = intake.name.prefix, intake.name.family
    resident.given_name = resident.given_name or intake.name.given
    resident.birth_year = resident.birth_year or intake.birth_year
    resident.phone = resident.phone or intake.phone
    resident.email = resident.email or intake.email
    work.session.flush()
