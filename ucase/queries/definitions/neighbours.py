"""Who of a project wants to stay near whom, and where those households live now."""

from sqlalchemy import and_, or_, select, union

from ucase.domain.works import Phase
from ucase.queries.definitions.rules import (
    constant,
    households_of_project,
    is_first_of_household,
    is_latest_wish,
    lives_in_project,
    number,
)
from ucase.storage.models import (
    Area,
    Dwelling,
    Household,
    HousingWish,
    NeighbourTie,
    Project,
    ProjectDate,
    Resident,
    Selection,
)

# The rule of ``belongs_to_project``, which a wish has two households to hold against.
of_project = households_of_project().cte("of_project")

members = select(of_project.c.household_id)

ties = (
    select(NeighbourTie.household_id, NeighbourTie.neighbour_id)
    .where(or_(NeighbourTie.household_id.in_(members), NeighbourTie.neighbour_id.in_(members)))
    .cte("ties")
)

tied = union(select(ties.c.household_id), select(ties.c.neighbour_id)).cte("tied")

decided_elsewhere = (
    select(Selection.id)
    .where(
        Selection.household_id == Household.id,
        Selection.project_id == number("project"),
        Selection.dwelling_id != Household.dwelling_id,
    )
    .correlate(Household)
    .exists()
)

QUERIES = {
    "neighbours_project": select(Project.name, ProjectDate.actual_on)
    .outerjoin(
        ProjectDate,
        and_(ProjectDate.project_id == Project.id, ProjectDate.phase == constant(Phase.WORKS_END)),
    )
    .where(Project.id == number("project")),
    "neighbour_ties": select(ties.c.household_id, ties.c.neighbour_id),
    "neighbour_households": select(
        Household.id,
        Resident.given_name,
        Resident.prefix,
        Resident.family_name,
        Dwelling.postcode,
        Dwelling.house_number,
        Dwelling.addition,
        Dwelling.street,
        Area.id.label("area"),
        Area.kind,
        Area.wijk_id,
        lives_in_project().label("lives_here"),
        Household.id.in_(members).label("belongs"),
        decided_elsewhere.label("decided_elsewhere"),
        Dwelling.project_id,
        Household.left_on,
        Dwelling.gone_on,
        HousingWish.id.label("answers"),
        HousingWish.rooms,
        HousingWish.persons,
        HousingWish.ground_floor,
    )
    .select_from(tied)
    .join(Household, Household.id == tied.c.household_id)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .outerjoin(Area, Area.id == Dwelling.area_id)
    .outerjoin(Resident, and_(Resident.household_id == Household.id, is_first_of_household()))
    .outerjoin(HousingWish, and_(HousingWish.household_id == Household.id, is_latest_wish())),
}
