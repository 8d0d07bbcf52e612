"""The deadlines of a case or of everybody, and the amounts of the moving allowance."""

from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, and_, func, or_, select
from sqlalchemy.orm import aliased

from ucase.queries.definitions.cover import at_work, cover, stands_in
from ucase.queries.definitions.rules import (
    ZERO,
    any_or,
    day,
    first_resident,
    is_open_case,
    lies_in_area,
    may_be_read,
    number,
)
from ucase.storage.models import (
    Area,
    Case,
    CaseManager,
    Deadline,
    MovingAllowance,
    Project,
    Resident,
    RightsRequest,
)

Query = Select[*tuple[Any, ...]]
wijk = aliased(Area)


def is_open_deadline() -> ColumnElement[bool]:
    """``ucase.domain.deadlines.OPEN``, of a case that has not ended; or of a request, whatever ended."""
    return and_(is_running(), or_(is_open_case(), is_of_a_request()))


def is_of_a_request() -> ColumnElement[bool]:
    """Who asks about their own data is answered also when the case has ended."""
    return and_(Deadline.request_id.is_not(None), may_be_read(Deadline.case_id))


def is_running() -> ColumnElement[bool]:
    """Neither done nor withdrawn, whatever became of the case."""
    return and_(Deadline.done_on.is_(None), ~Deadline.withdrawn)


def located(query: Query) -> Query:
    """From a deadline to where its case or project counts, with the filter of the list."""
    of_a_project = and_(Deadline.project_id.is_not(None), is_running())
    return (
        query.select_from(Deadline)
        .outerjoin(Case, Case.id == Deadline.case_id)
        .outerjoin(Project, Project.id == Deadline.project_id)
        .outerjoin(Area, Area.id == func.coalesce(Case.area_id, Project.area_id))
        .outerjoin(cover, stands_in(Case.id, Case.manager_id))
        .where(
            any_or("case", Deadline.case_id),
            or_(Deadline.case_id.is_(None), number("case").is_not(None), may_be_read(Deadline.case_id)),
            Deadline.due <= day("until"),
            or_(number("every").is_not(None), is_open_deadline(), of_a_project),
            any_or("manager", at_work(Case.manager_id)),
            lies_in_area(),
        )
    )


columns = select(
    Deadline.id,
    Deadline.case_id,
    Deadline.kind,
    Deadline.due,
    Deadline.done_on,
    Deadline.withdrawn,
    Deadline.basis,
    Deadline.source,
    Deadline.anchor_on,
    Deadline.about,
    Deadline.amount,
    Deadline.result,
    Resident.given_name,
    Resident.prefix,
    Resident.family_name,
    wijk.name.label("wijk"),
    CaseManager.name.label("manager"),
    Deadline.project_id,
    Project.name.label("project"),
)


def is_whom_it_is_about() -> ColumnElement[bool]:
    """Who asked about their own data; of every other deadline of a case the resident whose name it bears."""
    asked = select(RightsRequest.resident_id).where(RightsRequest.id == Deadline.request_id)
    whose = func.coalesce(
        asked.correlate(Deadline).scalar_subquery(), first_resident(Case.household_id, Case), type_=Integer()
    )
    return Resident.id == whose


def named(query: Query, manager: Any = Case.manager_id) -> Query:  # noqa: ANN401 (a column)
    """And to the names of the resident, the wijk and the case manager, or who stands in."""
    return (
        query.outerjoin(wijk, wijk.id == Area.wijk_id)
        .outerjoin(Resident, is_whom_it_is_about())
        .outerjoin(CaseManager, CaseManager.id == manager)
    )


by_themselves = named(
    columns.select_from(Deadline)
    .outerjoin(Case, Case.id == Deadline.case_id)
    .outerjoin(Project, Project.id == Deadline.project_id)
    .outerjoin(Area, Area.id == func.coalesce(Case.area_id, Project.area_id))
)

QUERIES = {
    "deadlines": named(located(columns), at_work(Case.manager_id))
    .order_by(Deadline.due, Deadline.id)
    .limit(number("most"))
    .offset(ZERO),
    "deadlines_count": located(select(func.count())),
    "deadline": by_themselves.where(Deadline.id == number("deadline")),
    "deadlines_of_case": by_themselves.where(Deadline.case_id == number("case")).order_by(
        Deadline.due, Deadline.id
    ),
    "allowances": select(
        MovingAllowance.effective_from, MovingAllowance.amount, MovingAllowance.source
    ).order_by(MovingAllowance.effective_from),
}
