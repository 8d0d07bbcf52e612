"""The figures per wijk. Each column is counted once here; the report adds nothing of its own."""

from typing import Any

from sqlalchemy import CTE, BigInteger, ColumnElement, Select, and_, cast, func, or_, select, union_all

from ucase.domain.stage import OPEN
from ucase.queries.definitions.rules import (
    ZERO,
    any_or,
    constant,
    day,
    days_between,
    is_contact,
    is_open_follow_up,
    is_overdue,
    is_silent,
    word,
)
from ucase.storage.models import Area, Case, Contact, Episode, FollowUp

of_these = (
    any_or("project", Case.project_id),
    or_(word("stage").is_(None), Case.stage == word("stage")),
)
in_period_opened = and_(Episode.opened_on >= day("since"), Episode.opened_on <= day("until"))
in_period_closed = and_(Episode.closed_on >= day("since"), Episode.closed_on <= day("until"))

FIGURES = (
    *(stage.value for stage in OPEN),
    "opened", "closed", "overdue", "due_week", "no_contact_30", "contacts",
)  # fmt: skip

# The episode a case is in is the one that opened last: a reopening is never before the closing.
# Counted per case along an index first, so that a case is placed in its wijk only once.
episodes = (
    select(
        Episode.case_id,
        func.count().filter(in_period_opened).label("opened"),
        func.count().filter(in_period_closed).label("closed"),
        func.max(Episode.opened_on).label("last_opened"),
    )
    .group_by(Episode.case_id)
    .cte("episodes")
)
check_ins = (
    select(
        FollowUp.case_id,
        func.count().filter(is_overdue()).label("overdue"),
        func.count().filter(FollowUp.due >= day("today")).label("due_week"),
    )
    .where(is_open_follow_up(), FollowUp.due <= day("end_of_week"))
    .group_by(FollowUp.case_id)
    .cte("check_ins")
)
# By case and not by date, so that SQLite reads nothing but the index that has all of it.
contacts = (
    select(
        Contact.case_id,
        func.count()
        .filter(Contact.happened_on >= day("since"), Contact.happened_on <= day("until"))
        .label("contacts"),
    )
    .where(is_contact())
    .group_by(Contact.case_id)
    .cte("contacts")
)


def per_wijk(counted: CTE, **figures: ColumnElement[int]) -> Select[*tuple[Any, ...]]:
    """Some of the figures, from rows per case; the other figures are 0 here, and come from another part."""
    return (
        select(Area.wijk_id, *(figures.get(name, ZERO).label(name) for name in FIGURES))
        .select_from(Case)
        .join(counted, counted.c.case_id == Case.id)
        .outerjoin(Area, Area.id == Case.area_id)
        .where(*of_these)
        .group_by(Area.wijk_id)
    )


# Three narrow counts added up: one wide one would have to join the three per case, which takes twice as long.
parts = union_all(
    per_wijk(
        episodes,
        **{stage.value: func.count().filter(Case.stage == constant(stage)) for stage in OPEN},
        opened=func.sum(episodes.c.opened),
        closed=func.sum(episodes.c.closed),
        no_contact_30=func.count().filter(is_silent(episodes.c.last_opened)),
    ),
    per_wijk(check_ins, overdue=func.sum(check_ins.c.overdue), due_week=func.sum(check_ins.c.due_week)),
    per_wijk(contacts, contacts=func.sum(contacts.c.contacts)),
).subquery("parts")

QUERIES = {
    "wijk_report": select(
        parts.c.wijk_id, *(cast(func.sum(parts.c[name]), BigInteger).label(name) for name in FIGURES)
    ).group_by(parts.c.wijk_id),
    # How many episodes took how many days, per wijk: enough for every median, however many cases.
    "wijk_durations": select(
        Area.wijk_id,
        days_between(Episode.opened_on, Episode.closed_on).label("days"),
        func.count().label("episodes"),
    )
    .select_from(Episode)
    .join(Case, Case.id == Episode.case_id)
    .outerjoin(Area, Area.id == Case.area_id)
    .where(in_period_closed, *of_these)
    .group_by(Area.wijk_id, days_between(Episode.opened_on, Episode.closed_on)),
}
