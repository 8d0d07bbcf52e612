"""Before and after the meeting with the corporation: what households said, and what was decided."""

from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, select
from sqlalchemy.orm import aliased

from ucase.queries.definitions.households import who, with_names
from ucase.queries.definitions.rules import (
    belongs_to_project,
    day,
    has_open_case,
    is_first_of_household,
    is_latest_decision,
    is_latest_wish,
    lives_in_project,
    number,
)
from ucase.queries.definitions.survey import needs, worries
from ucase.storage.models import (
    Case,
    Dwelling,
    Household,
    HousingWish,
    Organisation,
    Project,
    Resident,
    Selection,
)

last_case = (
    select(func.max(Case.id))
    .where(Case.household_id == Household.id)
    .correlate(Household)
    .scalar_subquery()
    .label("last_case")
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
    """A part of the address at the time, for outside: only of a resident who agreed to be named there.

    And only of a dwelling of the project: where a household was rehoused was never agreed to.
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
            has_open_case().label("has_open_case"),
            lives_in_project().label("lives_here"),
        )
    )
    .outerjoin(HousingWish, and_(HousingWish.household_id == Household.id, is_latest_wish()))
    .outerjoin(Selection, and_(Selection.household_id == Household.id, is_latest_decision()))
    .where(belongs_to_project()),
    # The address is that of the day: a household may have moved since, and others may live there now.
    "minutes": select(
        *who,
        Dwelling.street,
        Selection.decision,
        Selection.because,
        Organisation.name.label("with_whom"),
        Selection.agreed,
        Selection.case_id,
    )
    .select_from(Selection)
    .join(Household, Household.id == Selection.household_id)
    .outerjoin(Dwelling, Dwelling.id == Selection.dwelling_id)
    .outerjoin(Resident, and_(Resident.household_id == Household.id, is_first_of_household()))
    .outerjoin(Organisation, Organisation.id == Selection.with_id)
    .where(of_the_meeting),
    # Nothing else leaves the database for a corporation, and of what was decided without it nothing at all.
    "minutes_for_corporation": select(
        if_agreed(Dwelling.street).label("street"),
        if_agreed(Dwelling.postcode).label("postcode"),
        if_agreed(Dwelling.house_number).label("house_number"),
        if_agreed(Dwelling.addition).label("addition"),
        Selection.decision,
    )
    .select_from(Selection)
    .outerjoin(Dwelling, Dwelling.id == Selection.dwelling_id)
    .where(of_the_meeting, Selection.with_id == number("organisation")),
    "project_corporation": select(Organisation.id, Organisation.name)
    .join(Project, Project.corporation_id == Organisation.id)
    .where(Project.id == number("project")),
    "meetings": select(Selection.decided_on)
    .where(Selection.project_id == number("project"))
    .distinct()
    .order_by(Selection.decided_on.desc()),
}
