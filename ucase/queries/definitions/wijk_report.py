"""The figures per wijk. Each column is counted once here; the report adds nothing of its own."""

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, and_, cast, func, or_, select, union_all

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


def part(**figures: ColumnElement[int]) -> Select[*tuple[Any, ...]]:
    """Some of the figures per area; the others are 0 here, and come from another part.

    Each part reads one thing along one index. One query for all of it would have to join them per case.
    """
    return (
        select(Case.area_id, *(figures.get(name, ZERO).label(name) for name in FIGURES))
        .where(*of_these)
        .group_by(Case.area_id)
    )


# By case first, so that each case is looked up once, in the order in which cases are kept.
episodes = (
    select(
        Episode.case_id,
        func.count().filter(in_period_opened).label("opened"),
        func.count().filter(in_period_closed).label("closed"),
    )
    .group_by(Episode.case_id)
    .cte("episodes")
)
# Not by date, so that SQLite reads nothing but the index that has all of it.
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

stage_counts = {stage.value: func.count().filter(Case.stage == constant(stage)) for stage in OPEN}
due_counts = {
    "overdue": func.count().filter(is_overdue()),
    "due_week": func.count().filter(FollowUp.due >= day("today")),
}

parts = union_all(
    part(**stage_counts).select_from(Case),
    part(opened=func.sum(episodes.c.opened), closed=func.sum(episodes.c.closed))
    .select_from(episodes)
    .join(Case, Case.id == episodes.c.case_id),
    part(**due_counts)
    .select_from(FollowUp)
    .join(Case, Case.id == FollowUp.case_id)
    .where(is_open_follow_up(), FollowUp.due <= day("end_of_week")),
    part(no_contact_30=func.count()).select_from(Case).where(is_silent()),
    part(contacts=func.sum(contacts.c.contacts))
    .select_from(contacts)
    .join(Case, Case.id == contacts.c.case_id),
).subquery("parts")

lengths = (
    select(
        Case.area_id,
        days_between(Episode.opened_on, Episode.closed_on).label("days"),
        func.count().label("episodes"),
    )
    .select_from(Episode)
    .join(Case, Case.id == Episode.case_id)
    .where(in_period_closed, *of_these)
    .group_by(Case.area_id, days_between(Episode.opened_on, Episode.closed_on))
    .subquery("lengths")
)

QUERIES = {
    "wijk_report": select(
        Area.wijk_id, *(cast(func.sum(parts.c[name]), BigInteger).label(name) for name in FIGURES)
    )
    .select_from(parts)
    .outerjoin(Area, Area.id == parts.c.area_id)
    .group_by(Area.wijk_id),
    # How many episodes took how many days, per wijk: enough for every median, however many cases.
    "wijk_durations": select(Area.wijk_id, lengths.c.days, lengths.c.episodes)
    .select_from(lengths)
    .outerjoin(Area, Area.id == lengths.c.area_id),
}
