"""What stands in a calendar: check-ins and deadlines, also those that ended, so that their events go away."""

from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, and_, func, literal_column, or_, select

from ucase.queries.definitions.cover import cover, is_covered, stands_in
from ucase.queries.definitions.deadlines import is_open_deadline, is_whom_it_is_about
from ucase.queries.definitions.rules import (
    day,
    is_current_episode,
    is_main_resident,
    is_open_follow_up,
    may_be_read,
    number,
)
from ucase.storage.models import Case, Deadline, Dwelling, Episode, FollowUp, Household, Resident, Transfer

Query = Select[*tuple[Any, ...]]
TWO = literal_column("2", Integer())


def changes(version: Any) -> ColumnElement[int]:  # noqa: ANN401 (a mapped column)
    """A number that rises whenever anything about an event changed, and never goes down.

    A change of the case (it closes, it goes to a colleague) is a change of its events as well, and so is a
    cover that is over. It goes by twos: the number between is that of the event in a calendar that it left.
    """
    over = (
        select(func.count(Transfer.id))
        .where(Transfer.case_id == Case.id, Transfer.until_on < day("today"))
        .correlate(Case)
        .scalar_subquery()
    )
    number_of_changes: ColumnElement[int] = TWO * (version + Case.version + over)
    return number_of_changes


check_ins = (
    select(
        FollowUp.id,
        FollowUp.case_id,
        FollowUp.due,
        is_open_follow_up().label("is_open"),
        changes(FollowUp.version).label("changes"),
        FollowUp.created_at,
        FollowUp.at_time,
        FollowUp.minutes,
        FollowUp.place,
        FollowUp.purpose,
        Resident.given_name,
        Resident.prefix,
        Resident.family_name,
        Dwelling.postcode,
        Dwelling.house_number,
        Dwelling.addition,
    )
    .select_from(FollowUp)
    .join(Case, Case.id == FollowUp.case_id)
    .join(Household, Household.id == Case.household_id)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .join(Resident, is_main_resident())
    .where(
        may_be_read(),
        or_(
            and_(is_open_follow_up(), FollowUp.due >= day("since")),
            and_(
                ~is_open_follow_up(),
                or_(FollowUp.due >= day("ended_since"), FollowUp.ended_on >= day("ended_since")),
            ),
        ),
    )
    .order_by(FollowUp.due, FollowUp.id)
)
deadlines = (
    select(
        Deadline.id,
        Deadline.case_id,
        Deadline.due,
        is_open_deadline().label("is_open"),
        changes(Deadline.version).label("changes"),
        Deadline.created_at,
        Deadline.kind,
        Deadline.about,
        Resident.given_name,
        Resident.prefix,
        Resident.family_name,
    )
    .select_from(Deadline)
    .join(Case, Case.id == Deadline.case_id)
    .join(Resident, is_whom_it_is_about())
    .join(Episode, is_current_episode())
    .where(
        may_be_read(),
        or_(
            and_(is_open_deadline(), Deadline.due >= day("since")),
            and_(
                ~is_open_deadline(),
                or_(
                    Deadline.due >= day("ended_since"),
                    Deadline.done_on >= day("ended_since"),
                    Episode.closed_on >= day("ended_since"),
                ),
            ),
        ),
    )
    .order_by(Deadline.due, Deadline.id)
)


def was_theirs(made: Any, made_on: Any) -> ColumnElement[bool]:  # noqa: ANN401 (mapped columns)
    """Since ``ended_since`` it was handed to a colleague, or their cover ended; and it was there by then."""
    handed = and_(
        Transfer.from_manager_id == number("manager"),
        Transfer.until_on.is_(None),
        Transfer.from_on >= day("ended_since"),
        made <= Transfer.created_at,
    )
    covered = and_(
        Transfer.to_manager_id == number("manager"),
        Transfer.until_on >= day("ended_since"),
        Transfer.until_on < day("today"),
        made_on <= Transfer.until_on,
    )
    transfers = select(Transfer.id).where(Transfer.case_id == Case.id, or_(handed, covered))
    return transfers.correlate_except(Transfer).exists()


def is_elsewhere(manager: Any) -> ColumnElement[bool]:  # noqa: ANN401 (a mapped column)
    """Somebody else is the manager, and this one does not stand in today either."""
    standing_in = select(cover.id).where(
        stands_in(Case.id, Case.manager_id), cover.to_manager_id == number("manager")
    )
    return and_(
        or_(manager.is_(None), manager != number("manager")),
        or_(Case.manager_id.is_(None), Case.manager_id != number("manager")),
        ~standing_in.exists(),
    )


def each(
    name: str,
    query: Query,
    case: Any,  # noqa: ANN401 (mapped columns)
    manager: Any,  # noqa: ANN401
    *made: Any,  # noqa: ANN401 (the instant and the day)
) -> dict[str, Query]:
    """For the team, for a case manager but what a colleague covers, for one case; and what left somebody."""
    return {
        f"{name}_left": query.where(was_theirs(*made), is_elsewhere(manager)),
        name: query,
        f"{name}_mine": query.where(manager == number("manager"), ~is_covered(case, manager)),
        f"{name}_of_case": query.where(case == number("case")),
    }


QUERIES = {
    **each(
        "calendar_check_ins",
        check_ins,
        FollowUp.case_id,
        FollowUp.assigned_to_id,
        FollowUp.created_at,
        FollowUp.planned_on,
    ),
    **each(
        "calendar_deadlines",
        deadlines,
        Case.id,
        Case.manager_id,
        Deadline.created_at,
        func.date(Deadline.created_at),
    ),
}
