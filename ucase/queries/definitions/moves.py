"""The moves: of one case with its offers and figures, and of everybody who must be out by a day."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import aliased

from ucase.domain.deadlines import DeadlineKind
from ucase.domain.moving import WITHOUT_MOVING
from ucase.queries.definitions.cover import at_work, cover, stands_in
from ucase.queries.definitions.deadlines import is_running
from ucase.queries.definitions.rules import (
    ZERO,
    any_or,
    constant,
    day,
    is_current_episode,
    is_main_resident,
    is_open_case,
    lies_in_area,
    number,
)
from ucase.storage.models import (
    Area,
    Case,
    CaseManager,
    Deadline,
    DwellingOffer,
    Episode,
    MoneyFigure,
    Relocation,
    RentStep,
    Resident,
)

Query = Select[*tuple[Any, ...]]
wijk = aliased(Area)
LEAVING = (
    DeadlineKind.LATEST_MOVE_OUT,
    DeadlineKind.LANDLORD_NOTICE_TERM,
    DeadlineKind.TENANT_NOTICE_TERM,
    DeadlineKind.KEY_HANDOVER,
)
"""The deadlines by which a household must be out."""


def out_by() -> ColumnElement[Any]:
    """The first day by which the household must be out, of the deadlines that are open."""
    return (
        select(func.min(Deadline.due))
        .where(
            Deadline.case_id == Case.id,
            Deadline.kind.in_([constant(one) for one in LEAVING]),
            is_running(),
            is_open_case(),
        )
        .correlate(Case)
        .scalar_subquery()
    )


def has_nowhere_to_go() -> ColumnElement[bool]:
    """Not ``ucase.domain.moving.has_somewhere_to_go``."""
    return or_(
        Relocation.route.is_(None),
        and_(
            Relocation.route.not_in([constant(one) for one in WITHOUT_MOVING]),
            Relocation.to_place.is_(None),
        ),
    )


def located(query: Query) -> Query:
    """The open cases with their move, if there is one, that a filter keeps."""
    return (
        query.select_from(Case)
        .outerjoin(Relocation, Relocation.case_id == Case.id)
        .outerjoin(Area, Area.id == Case.area_id)
        .outerjoin(cover, stands_in(Case.id, Case.manager_id))
        .where(
            is_open_case(),
            or_(Relocation.id.is_not(None), out_by().is_not(None)),
            or_(number("every").is_not(None), out_by() <= day("until")),
            or_(number("no_home").is_(None), has_nowhere_to_go()),
            any_or("project", Case.project_id),
            any_or("manager", at_work(Case.manager_id)),
            lies_in_area(),
        )
    )


QUERIES = {
    "moves": located(
        select(
            Case.id,
            Resident.given_name,
            Resident.prefix,
            Resident.family_name,
            out_by().label("out_by"),
            Relocation.route,
            Relocation.to_place,
            Relocation.from_on,
            Relocation.until_on,
            wijk.name.label("wijk"),
            CaseManager.name.label("manager"),
        )
    )
    .outerjoin(wijk, wijk.id == Area.wijk_id)
    .join(Resident, is_main_resident())
    .outerjoin(CaseManager, CaseManager.id == at_work(Case.manager_id))
    .order_by(out_by().is_(None), out_by(), Case.id)
    .limit(number("most"))
    .offset(ZERO),
    "moves_count": located(select(func.count())),
    "move": select(
        Relocation.route,
        Relocation.to_place,
        Relocation.from_on,
        Relocation.until_on,
        Relocation.keys_received_on,
        Relocation.keys_handed_in_on,
        Relocation.works_agreed,
        Relocation.works_agreed_on,
        Relocation.wish,
        Relocation.decision,
        Relocation.decided_on,
        Relocation.income_band,
        Episode.settled_on,
        out_by().label("out_by"),
    )
    .select_from(Case)
    .join(Episode, is_current_episode())
    .outerjoin(Relocation, Relocation.case_id == Case.id)
    .where(Case.id == number("case")),
    "offers": select(
        DwellingOffer.offered_on,
        DwellingOffer.place,
        DwellingOffer.rent,
        DwellingOffer.outcome,
        DwellingOffer.answered_on,
        DwellingOffer.because,
    )
    .where(DwellingOffer.case_id == number("case"))
    .order_by(DwellingOffer.offered_on, DwellingOffer.id),
    "money_figures": select(MoneyFigure.kind, MoneyFigure.amount, MoneyFigure.source, MoneyFigure.told_on)
    .where(MoneyFigure.case_id == number("case"))
    .order_by(MoneyFigure.told_on, MoneyFigure.id),
    "rent_steps": select(RentStep.from_on, RentStep.rent)
    .where(RentStep.case_id == number("case"))
    .order_by(RentStep.from_on),
}
