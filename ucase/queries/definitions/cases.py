"""Cases: the list, one case with all that belongs to it, and its contacts."""

from typing import Any

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import aliased

from ucase.domain.due import FollowUpState
from ucase.queries.definitions.cover import at_work, cover, stands_in
from ucase.queries.definitions.rules import (
    ZERO,
    any_or,
    constant,
    day,
    household_may_be_read,
    is_current_episode,
    is_main_resident,
    is_one_of,
    is_open_case,
    is_silent,
    last_contact,
    lies_in_area,
    may_be_read,
    number,
    resident_may_be_shown,
    word,
)
from ucase.storage.models import (
    Area,
    Case,
    CaseManager,
    CaseWorry,
    Contact,
    Dwelling,
    Episode,
    FollowUp,
    GoalOutcome,
    Household,
    Project,
    Resident,
)

Query = Select[*tuple[Any, ...]]

wijk = aliased(Area)
owner = aliased(CaseManager)

next_due = (
    select(func.min(FollowUp.due))
    .where(FollowUp.case_id == Case.id, FollowUp.state == constant(FollowUpState.OPEN))
    .correlate(Case)
    .scalar_subquery()
)

selected = (
    select(Case.id, is_open_case().label("is_open"))
    .outerjoin(Area, Area.id == Case.area_id)
    .join(Episode, is_current_episode())
    .outerjoin(cover, stands_in(Case.id, Case.manager_id))
    .where(
        lies_in_area(),
        any_or("project", Case.project_id),
        any_or("manager", at_work(Case.manager_id)),
        or_(number("unmanaged").is_(None), Case.manager_id.is_(None)),
        or_(word("stage").is_(None), Case.stage == word("stage")),
        or_(day("silent_before").is_(None), is_silent()),
        or_(word("named").is_(None), is_one_of(Case.id, "named")),
        may_be_read(),
    )
)

# The numbers are picked and counted first, so that only the rows that are shown are looked up.
picked = selected.order_by(is_open_case().desc(), Case.id).limit(number("most")).offset(ZERO).cte("picked")

silent_since = func.coalesce(last_contact(), Episode.opened_on)
longest_silent = selected.order_by(silent_since, Case.id).limit(number("most")).offset(ZERO).cte("picked")

columns = select(
    Case.id,
    Case.stage,
    Resident.given_name,
    Resident.prefix,
    Resident.family_name,
    Dwelling.postcode,
    Dwelling.house_number,
    Dwelling.addition,
    wijk.name.label("wijk"),
    Project.name.label("project"),
    CaseManager.name.label("manager"),
    Episode.opened_on,
    Episode.closed_on,
    last_contact().label("last_contact"),
    next_due.label("next_due"),
)


def with_names(query: Query) -> Query:
    """From a case to the names of everything that belongs to it."""
    return (
        query.join(Household, Household.id == Case.household_id)
        .join(Dwelling, Dwelling.id == Household.dwelling_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .outerjoin(wijk, wijk.id == Area.wijk_id)
        .join(Resident, is_main_resident())
        .join(Episode, is_current_episode())
        .outerjoin(Project, Project.id == Case.project_id)
        .outerjoin(cover, stands_in(Case.id, Case.manager_id))
        .outerjoin(CaseManager, CaseManager.id == at_work(Case.manager_id))
    )


contacts = select(
    Contact.case_id,
    Contact.happened_on,
    Contact.channel,
    Contact.outcome,
    Contact.minutes,
    Contact.confidential,
    Contact.summary,
    CaseManager.name.label("manager"),
).outerjoin(CaseManager, CaseManager.id == Contact.manager_id)

QUERIES = {
    "cases": with_names(columns.select_from(picked).join(Case, Case.id == picked.c.id)).order_by(
        picked.c.is_open.desc(), Case.id
    ),
    "cases_silent": with_names(
        columns.select_from(longest_silent).join(Case, Case.id == longest_silent.c.id)
    ).order_by(silent_since, Case.id),
    "cases_count": select(func.count()).select_from(selected.subquery("selected")),
    "cases_of_nobody": select(func.min(Case.id), func.count()).where(
        Case.manager_id.is_(None), is_open_case()
    ),
    "names_of_cases": select(Case.id, Resident.given_name, Resident.prefix, Resident.family_name)
    .join(Resident, Resident.household_id == Case.household_id)
    .where(Resident.erased_on.is_(None), resident_may_be_shown(), may_be_read()),
    "case": with_names(
        columns.add_columns(
            Case.source,
            Case.about,
            Resident.birth_year,
            Resident.phone,
            Resident.email,
            Household.language,
            Household.preferred_channel,
            Area.name.label("area"),
            Episode.settled_on,
            Case.intensity,
            owner.name.label("covered_for"),
            cover.until_on,
            Case.version,
        ).select_from(Case)
    )
    .outerjoin(owner, and_(owner.id == Case.manager_id, cover.id.is_not(None)))
    .where(Case.id == number("case")),
    "case_worries": select(CaseWorry.worry).where(CaseWorry.case_id == number("case")).order_by(CaseWorry.id),
    "case_episodes": select(
        Episode.opened_on,
        Episode.closed_on,
        Episode.opened_because,
        Episode.closed_because,
        Episode.settled_on,
        Episode.settled_as,
        Episode.close_reason,
        Episode.closed_despite,
        Episode.id,
    )
    .where(Episode.case_id == number("case"))
    .order_by(Episode.id),
    "goal_outcomes": select(GoalOutcome.episode_id, GoalOutcome.programme_goal, GoalOutcome.result)
    .join(Episode, Episode.id == GoalOutcome.episode_id)
    .where(Episode.case_id == number("case"))
    .order_by(GoalOutcome.id),
    "contacts": contacts.where(
        any_or("case", Contact.case_id),
        or_(number("case").is_not(None), may_be_read(Contact.case_id)),
        any_or("manager", Contact.manager_id),
        Contact.happened_on >= day("since"),
        Contact.happened_on <= day("until"),
    )
    .order_by(Contact.happened_on.desc(), Contact.id.desc())
    .limit(number("most"))
    .offset(ZERO),
    "contacts_of_case": contacts.where(Contact.case_id == number("case")).order_by(
        Contact.happened_on.desc(), Contact.id.desc()
    ),
    "contacts_count": select(func.count())
    .select_from(Contact)
    .where(
        any_or("case", Contact.case_id),
        or_(number("case").is_not(None), may_be_read(Contact.case_id)),
        any_or("manager", Contact.manager_id),
        Contact.happened_on >= day("since"),
        Contact.happened_on <= day("until"),
    ),
    "case_there": select(Case.id).where(Case.id == number("case")),
    "case_numbers": select(Case.id, Case.stage)
    .where(may_be_read())
    .order_by(Case.id.desc())
    .limit(number("most"))
    .offset(ZERO),
    "case_restricted": select(Case.id).where(Case.id == number("case"), ~may_be_read()),
    "household_restricted": select(Household.id).where(
        Household.id == number("household"), ~household_may_be_read()
    ),
}
