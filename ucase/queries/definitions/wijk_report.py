"""The figures per wijk. Each column is counted once here; the report adds nothing of its own."""

from sqlalchemy import ColumnElement, and_, func, or_, select

from ucase.domain.stage import OPEN
from ucase.queries.definitions.rules import (
    ZERO,
    any_or,
    constant,
    day,
    days_between,
    is_contact,
    is_current_episode,
    is_open_follow_up,
    is_overdue,
    is_silent,
    word,
)
from ucase.storage.models import Area, Case, Contact, Dwelling, Episode, FollowUp, Household

of_these = (
    any_or("project", Case.project_id),
    or_(word("stage").is_(None), Case.stage == word("stage")),
)
in_period_opened = and_(Episode.opened_on >= day("since"), Episode.opened_on <= day("until"))
in_period_closed = and_(Episode.closed_on >= day("since"), Episode.closed_on <= day("until"))

# Counted per case along an index first, so that a case is placed in its wijk only once.
episodes = (
    select(
        Episode.case_id,
        func.count().filter(in_period_opened).label("opened"),
        func.count().filter(in_period_closed).label("closed"),
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
contacts = (
    select(Contact.case_id, func.count().label("contacts"))
    .where(is_contact(), Contact.happened_on >= day("since"), Contact.happened_on <= day("until"))
    .group_by(Contact.case_id)
    .cte("contacts")
)


def summed(column: ColumnElement[int]) -> ColumnElement[int]:
    """The sum of a column; 0 where there is nothing to add."""
    return func.coalesce(func.sum(column), ZERO)


QUERIES = {
    "wijk_report": select(
        Area.wijk_id,
        *(func.count().filter(Case.stage == constant(stage)).label(stage.value) for stage in OPEN),
        summed(episodes.c.opened).label("opened"),
        summed(episodes.c.closed).label("closed"),
        summed(check_ins.c.overdue).label("overdue"),
        summed(check_ins.c.due_week).label("due_week"),
        func.count().filter(is_silent()).label("no_contact_30"),
        summed(contacts.c.contacts).label("contacts"),
    )
    .select_from(Case)
    .join(Household, Household.id == Case.household_id)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .outerjoin(Area, Area.id == Dwelling.area_id)
    .join(Episode, is_current_episode())
    .outerjoin(episodes, episodes.c.case_id == Case.id)
    .outerjoin(check_ins, check_ins.c.case_id == Case.id)
    .outerjoin(contacts, contacts.c.case_id == Case.id)
    .where(*of_these)
    .group_by(Area.wijk_id),
    # How many episodes took how many days, per wijk: enough for every median, however many cases.
    "wijk_durations": select(
        Area.wijk_id,
        days_between(Episode.opened_on, Episode.closed_on).label("days"),
        func.count().label("episodes"),
    )
    .select_from(Episode)
    .join(Case, Case.id == Episode.case_id)
    .join(Household, Household.id == Case.household_id)
    .join(Dwelling, Dwelling.id == Household.dwelling_id)
    .outerjoin(Area, Area.id == Dwelling.area_id)
    .where(in_period_closed, *of_these)
    .group_by(Area.wijk_id, days_between(Episode.opened_on, Episode.closed_on)),
}
