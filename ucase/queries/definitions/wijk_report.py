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
    may_be_read,
    word,
)
from ucase.storage.models import Area, Case, Contact, Episode, FollowUp

of_these = (
    any_or("project", Case.project_id),
    or_(word("stage").is_(None), Case.stage == word("stage")),
    may_be_read(),
)
in_period_opened = and_(Episode.opened_on >= day("since"), Episode.opened_on <= day("until"))
in_period_closed = and_(Episode.closed_on >= day("since"), Episode.closed_on <= day("until"))

# Opened and closed are counted from the episodes, which the durations need as well.
FIGURES = (*(stage.value for stage in OPEN), "overdue", "due_week", "no_contact_30", "contacts")


def part(**figures: ColumnElement[int]) -> Select[*tuple[Any, ...]]:
    """Some of the figures per area; the others are 0 here, and come from another part."""
    return (
        select(Case.area_id, *(figures.get(name, ZERO).label(name) for name in FIGURES))
        .where(*of_these)
        .group_by(Case.area_id)
    )


stage_counts = {stage.value: func.count().filter(Case.stage == constant(stage)) for stage in OPEN}
due_counts = {
    "overdue": func.count().filter(is_overdue()),
    "due_week": func.count().filter(FollowUp.due >= day("today")),
}
# Per case and not all at once: so nothing is read but an index of the cases by area and one of the contacts.
contacts = (
    select(func.count())
    .select_from(Contact)
    .where(
        Contact.case_id == Case.id,
        Contact.happened_on >= day("since"),
        Contact.happened_on <= day("until"),
        is_contact(),
    )
    .correlate(Case)
    .scalar_subquery()
)

parts = union_all(
    part(
        **stage_counts, no_contact_30=func.count().filter(is_silent()), contacts=func.sum(contacts)
    ).select_from(Case),
    # From the cases, so that an index tells all of the check-ins; to begin with those reads row after row.
    part(**due_counts)
    .select_from(Case)
    .outerjoin(
        FollowUp,
        and_(FollowUp.case_id == Case.id, is_open_follow_up(), FollowUp.due <= day("end_of_week")),
    ),
).subquery("parts")

lasted = days_between(Episode.opened_on, Episode.closed_on)
episodes = (
    select(
        Case.area_id,
        lasted.label("days"),
        func.count().filter(in_period_opened).label("opened"),
        func.count().filter(in_period_closed).label("closed"),
    )
    .select_from(Episode)
    .join(Case, Case.id == Episode.case_id)
    .where(*of_these)
    .group_by(Case.area_id, lasted)
    .subquery("episodes")
)

QUERIES = {
    "wijk_report": select(
        Area.wijk_id, *(cast(func.sum(parts.c[name]), BigInteger).label(name) for name in FIGURES)
    )
    .select_from(parts)
    .outerjoin(Area, Area.id == parts.c.area_id)
    .group_by(Area.wijk_id),
    # Of the episodes that took so many days, how many were opened and closed: enough for every median,
    # however many cases. An episode that is not closed has no days.
    "wijk_episodes": select(Area.wijk_id, episodes.c.days, episodes.c.opened, episodes.c.closed)
    .select_from(episodes)
    .outerjoin(Area, Area.id == episodes.c.area_id),
}
