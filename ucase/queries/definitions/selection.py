"""Before and after the meeting with the corporation: what households said, and what was decided."""

from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import aliased

from ucase.domain.works import OrganisationKind
from ucase.queries.definitions.households import who, with_names
from ucase.queries.definitions.rules import (
    constant,
    day,
    is_latest_decision,
    is_latest_wish,
    is_open_case,
    lives_in_project,
    number,
)
from ucase.queries.definitions.survey import needs, worries
from ucase.storage.models import Case, Dwelling, Household, HousingWish, Organisation, Selection

last_case = (
    select(func.max(Case.id))
    .where(Case.household_id == Household.id)
    .correlate(Household)
    .scalar_subquery()
    .label("last_case")
)
has_open_case = (
    select(Case.id)
    .where(Case.household_id == Household.id, is_open_case())
    .correlate(Household)
    .exists()
    .label("has_open_case")
)

corrected = aliased(Selection)
of_the_meeting = and_(
    Selection.project_id == number("project"),
    Selection.decided_on == day("on"),
    # What was written down later on the same day about the same household corrects it.
    ~select(corrected.id)
    .where(
        corrected.household_id == Selection.household_id,
        corrected.decided_on == Selection.decided_on,
        corrected.id > Selection.id,
    )
    .correlate(Selection)
    .exists(),
)


def if_agreed(column: Any) -> ColumnElement[Any]:  # noqa: ANN401 (a mapped column)
    """A part of the address, for outside: only of a resident who agreed to be named there.

    And only while the household lives in the project: where it was rehoused was never agreed to.
    """
    return case((and_(Selection.agreed, Dwelling.project_id == number("project")), column))


QUERIES = {
    "selection": with_names(
        select(
            *who,
            Dwelling.street,
            HousingWish.id.label("answers"),
            worries,
            needs,
            HousingWish.moving,
            HousingWish.wants_contact,
            Selection.decision,
            Selection.decided_on,
            last_case,
            has_open_case,
        )
    )
    .outerjoin(HousingWish, and_(HousingWish.household_id == Household.id, is_latest_wish()))
    .outerjoin(Selection, and_(Selection.household_id == Household.id, is_latest_decision()))
    .where(lives_in_project()),
    "minutes": with_names(
        select(
            *who,
            Dwelling.street,
            Selection.decision,
            Selection.because,
            Organisation.name.label("with_whom"),
            Selection.agreed,
            Selection.case_id,
        )
    )
    .join(Selection, Selection.household_id == Household.id)
    .outerjoin(Organisation, Organisation.id == Selection.with_id)
    .where(of_the_meeting),
    # Nothing else leaves the database for the corporation, and of what was decided without it nothing at all.
    "minutes_for_corporation": select(
        if_agreed(Dwelling.street).label("street"),
        if_agreed(Dwelling.postcode).label("postcode"),
        if_agreed(Dwelling.house_number).label("house_number"),
        if_agreed(Dwelling.addition).label("addition"),
        Selection.decision,
    )
    .select_from(Selection)
    .join(Household, Household.id == Selection.household_id)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .outerjoin(Organisation, Organisation.id == Selection.with_id)
    .where(
        of_the_meeting,
        or_(Organisation.id.is_(None), Organisation.kind == constant(OrganisationKind.CORPORATION)),
    ),
    "meetings": select(Selection.decided_on)
    .where(Selection.project_id == number("project"))
    .distinct()
    .order_by(Selection.decided_on.desc()),
}
