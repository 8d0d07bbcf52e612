"""What stands in a calendar: check-ins and deadlines, also those that ended, so that their events go away."""

from typing import Any

from sqlalchemy import Select, and_, or_, select

from ucase.queries.definitions.cover import is_covered
from ucase.queries.definitions.deadlines import is_open_deadline
from ucase.queries.definitions.rules import (
    day,
    is_current_episode,
    is_main_resident,
    is_open_follow_up,
    number,
)
from ucase.storage.models import Case, Deadline, Dwelling, Episode, FollowUp, Household, Resident

Query = Select[*tuple[Any, ...]]

# A change of the case (it closes, it goes to a colleague) is a change of its events as well, so both
# versions count: neither ever goes down.
check_ins = (
    select(
        FollowUp.id,
        FollowUp.case_id,
        FollowUp.due,
        is_open_follow_up().label("is_open"),
        (FollowUp.version + Case.version).label("changes"),
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
        or_(
            and_(is_open_follow_up(), FollowUp.due >= day("since")),
            and_(
                ~is_open_follow_up(),
                or_(FollowUp.due >= day("ended_since"), FollowUp.ended_on >= day("ended_since")),
            ),
        )
    )
    .order_by(FollowUp.due, FollowUp.id)
)
deadlines = (
    select(
        Deadline.id,
        Deadline.case_id,
        Deadline.due,
        is_open_deadline().label("is_open"),
        (Deadline.version + Case.version).label("changes"),
        Deadline.created_at,
        Deadline.kind,
        Deadline.about,
        Resident.given_name,
        Resident.prefix,
        Resident.family_name,
    )
    .select_from(Deadline)
    .join(Case, Case.id == Deadline.case_id)
    .join(Resident, is_main_resident())
    .join(Episode, is_current_episode())
    .where(
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
        )
    )
    .order_by(Deadline.due, Deadline.id)
)


def each(name: str, query: Query, case: Any, manager: Any) -> dict[str, Query]:  # noqa: ANN401 (mapped columns)
    """For the team, for one case manager but what a colleague covers, and for one case."""
    return {
        name: query,
        f"{name}_mine": query.where(manager == number("manager"), ~is_covered(case, manager)),
        f"{name}_of_case": query.where(case == number("case")),
    }


QUERIES = {
    **each("calendar_check_ins", check_ins, FollowUp.case_id, FollowUp.assigned_to_id),
    **each("calendar_deadlines", deadlines, Case.id, Case.manager_id),
}
