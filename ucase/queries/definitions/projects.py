"""Projects: the list, one, its dates, and how far it is."""

from typing import Any

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import aliased

from ucase.queries.definitions.rules import (
    any_or,
    belongs_to_project,
    has_answered,
    is_latest_decision,
    is_open_case,
    is_spoken_to,
    lives_in_project,
    lives_there,
    number,
    project_households,
    standing_decision,
)
from ucase.storage.models import (
    Area,
    Case,
    Dwelling,
    Household,
    Organisation,
    Project,
    ProjectAlias,
    ProjectDate,
    Selection,
)

Query = Select[*tuple[Any, ...]]

wijk = aliased(Area)

columns = (
    select(
        Project.id,
        Project.name,
        wijk.name.label("wijk"),
        Area.name.label("area"),
        Organisation.name.label("corporation"),
        Project.kind,
        Project.support_threshold,
        Project.threshold_source,
    )
    .outerjoin(Area, Area.id == Project.area_id)
    .outerjoin(wijk, wijk.id == Area.wijk_id)
    .outerjoin(Organisation, Organisation.id == Project.corporation_id)
)


def of_households(query: Query) -> Query:
    """From households and where they live now."""
    return query.select_from(Dwelling).join(Household, Household.dwelling_id == Dwelling.id)


belonging = project_households().subquery("belonging")
standing = standing_decision().label("standing")

QUERIES = {
    "projects": columns.order_by(Project.id),
    "project": columns.where(Project.id == number("project")),
    "project_dates": select(
        ProjectDate.project_id,
        ProjectDate.phase,
        ProjectDate.first_planned_on,
        ProjectDate.planned_on,
        ProjectDate.actual_on,
        ProjectDate.first_planned_because,
    ).where(any_or("project", ProjectDate.project_id)),
    "project_names_before": select(ProjectAlias.name)
    .where(ProjectAlias.project_id == number("project"))
    .order_by(ProjectAlias.id),
    "dwellings_per_project": select(Dwelling.project_id, func.count())
    .where(Dwelling.project_id.is_not(None), Dwelling.gone_on.is_(None))
    .group_by(Dwelling.project_id),
    "households_per_project": select(belonging.c.project_id, func.count()).group_by(belonging.c.project_id),
    "living_per_project": of_households(select(Dwelling.project_id, func.count()))
    .where(Dwelling.project_id.is_not(None), lives_there())
    .group_by(Dwelling.project_id),
    "project_dwellings": select(func.count())
    .select_from(Dwelling)
    .where(Dwelling.gone_on.is_(None), Dwelling.project_id == number("project")),
    "project_households": of_households(
        select(
            func.count(),
            func.count().filter(lives_in_project()),
            func.count().filter(is_spoken_to()),
            func.count().filter(has_answered()),
        )
    ).where(belongs_to_project()),
    # How many were decided about at a meeting stands beside it: an open case counts without one.
    "project_decisions": select(standing, func.count(), func.count(Selection.id))
    .select_from(Household)
    .outerjoin(Selection, and_(Selection.household_id == Household.id, is_latest_decision()))
    .where(belongs_to_project())
    .group_by(standing),
    "project_open_cases": select(func.count())
    .select_from(Case)
    .where(Case.project_id == number("project"), is_open_case()),
}
