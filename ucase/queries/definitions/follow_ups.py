"""Check-ins: the list, how many there are, and one with the dates it has had."""

from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased

from ucase.domain.due import FollowUpState
from ucase.queries.definitions.cover import at_work, cover, stands_in
from ucase.queries.definitions.rules import (
    ZERO,
    any_or,
    constant,
    day,
    is_main_resident,
    is_open_follow_up,
    lies_in_area,
    number,
    restricted_cases,
)
from ucase.storage.models import (
    Area,
    Case,
    CaseManager,
    DueChange,
    FollowUp,
    Resident,
    Schedule,
    Series,
)

Query = Select[*tuple[Any, ...]]

wijk = aliased(Area)

columns = select(
    FollowUp.id,
    FollowUp.case_id,
    FollowUp.due,
    FollowUp.purpose,
    Resident.given_name,
    Resident.prefix,
    Resident.family_name,
    wijk.name.label("wijk"),
    CaseManager.name.label("manager"),
    FollowUp.at_time,
)


def located(query: Query) -> Query:
    """From a check-in to where its case counts."""
    return (
        covered(query.select_from(FollowUp))
        .join(Case, Case.id == FollowUp.case_id)
        .outerjoin(Area, Area.id == Case.area_id)
    )


def covered(query: Query) -> Query:
    """And to who stands in for who it is assigned to."""
    return query.outerjoin(cover, stands_in(FollowUp.case_id, FollowUp.assigned_to_id))


def named(query: Query) -> Query:
    """And to the names of the resident, the wijk and who it is assigned to."""
    return (
        located(query)
        .outerjoin(wijk, wijk.id == Area.wijk_id)
        .join(Resident, is_main_resident())
        .outerjoin(CaseManager, CaseManager.id == at_work(FollowUp.assigned_to_id))
    )


changes = (
    DueChange.follow_up_id, DueChange.was_due, DueChange.became_due, DueChange.changed_on,
    DueChange.was_at, DueChange.became_at, DueChange.because,
)  # fmt: skip
is_open = FollowUp.state == constant(FollowUpState.OPEN)
open_until = (is_open_follow_up(), FollowUp.due <= day("until"))
of_manager = any_or("manager", at_work(FollowUp.assigned_to_id))

QUERIES = {
    "follow_ups": named(columns)
    .where(*open_until, of_manager, lies_in_area())
    .order_by(FollowUp.due, FollowUp.id)
    .limit(number("most"))
    .offset(ZERO),
    # All that are open, from one index alone; those of the few restricted cases are taken off it.
    "follow_ups_count": select(func.count())
    .select_from(FollowUp)
    .where(is_open, FollowUp.due <= day("until"), any_or("manager", FollowUp.assigned_to_id)),
    "follow_ups_count_restricted": select(func.count())
    .select_from(FollowUp)
    .where(
        FollowUp.case_id.in_(restricted_cases()),
        is_open,
        FollowUp.due <= day("until"),
        any_or("manager", FollowUp.assigned_to_id),
    ),
    "follow_ups_count_of": located(select(func.count())).where(*open_until, of_manager, lies_in_area()),
    "follow_up": named(
        columns.add_columns(
            FollowUp.state,
            FollowUp.planned_on,
            FollowUp.ended_on,
            FollowUp.result,
            FollowUp.signal,
            FollowUp.minutes,
            FollowUp.place,
            FollowUp.step,
            Series.rule,
            Schedule.name.label("schedule"),
        )
    )
    .outerjoin(Series, Series.id == FollowUp.series_id)
    .outerjoin(Schedule, Schedule.id == Series.schedule_id)
    .where(FollowUp.id == number("follow_up")),
    "follow_up_moves": select(*changes)
    .where(DueChange.follow_up_id == number("follow_up"))
    .order_by(DueChange.id),
    "follow_up_moves_of_case": select(*changes)
    .join(FollowUp, FollowUp.id == DueChange.follow_up_id)
    .where(FollowUp.case_id == number("case"))
    .order_by(DueChange.id),
    "follow_ups_of_case": select(
        FollowUp.id,
        FollowUp.due,
        FollowUp.purpose,
        FollowUp.state,
        FollowUp.planned_on,
        FollowUp.ended_on,
        FollowUp.result,
        FollowUp.at_time,
        FollowUp.place,
        FollowUp.signal,
        FollowUp.series_id,
    )
    .where(FollowUp.case_id == number("case"))
    .order_by(FollowUp.due, FollowUp.id),
    "open_follow_up_numbers": select(FollowUp.id, FollowUp.due)
    .where(is_open_follow_up())
    .order_by(FollowUp.due, FollowUp.id)
    .limit(number("most"))
    .offset(ZERO),
}
