"""The tables of an export: for each field of :mod:`ucase.domain.exporting` the column that holds it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, and_, case, func, literal_column, null, select
from sqlalchemy.orm import aliased

from ucase.domain.exporting import TABLES, Content, fields_of
from ucase.domain.plan import ProgrammeGoal
from ucase.domain.vocabulary import AreaKind, Worry
from ucase.queries.definitions.rules import (
    ONE,
    ZERO,
    constant,
    is_contact,
    is_current_episode,
    is_main_resident,
    is_open_follow_up,
    last_contact,
    may_be_read,
    resident_may_be_shown,
    restricted_residents,
)
from ucase.storage.models import (
    Area,
    Assessment,
    Case,
    CaseManager,
    CaseWorry,
    Contact,
    DueChange,
    Dwelling,
    Episode,
    FollowUp,
    Goal,
    GoalOutcome,
    Household,
    Need,
    NeedKind,
    NeedTurn,
    Project,
    Relocation,
    Resident,
    Score,
    Support,
    pseudonym_key,
)

Query = Select[*tuple[Any, ...]]
Columns = Mapping[str, Any]

wijk = aliased(Area)
OWN_KIND = literal_column("'own'", Text())
"""Stands for a kind of need that a team made itself: its name is a text."""


def counted(of: Any, *where: ColumnElement[bool], within: Any = Case) -> ColumnElement[int]:  # noqa: ANN401
    """How many rows there are of something, for each row of what it belongs to."""
    return select(func.count()).select_from(of).where(*where).correlate(within).scalar_subquery()


def named_worry(worry: StrEnum) -> ColumnElement[bool]:
    """Whether a household named this worry."""
    found = select(CaseWorry.id).where(CaseWorry.case_id == Case.id, CaseWorry.worry == constant(worry))
    return found.correlate(Case).exists()


def goal_result(goal: StrEnum) -> ColumnElement[str]:
    """What became of a programme goal in the newest episode."""
    found = select(GoalOutcome.result).where(
        GoalOutcome.episode_id == Episode.id, GoalOutcome.programme_goal == constant(goal)
    )
    return found.correlate(Episode).scalar_subquery()


def first_opened(of_case: Any = Case.id) -> ColumnElement[Any]:  # noqa: ANN401
    """The day on which a case was opened for the first time: that day never moves."""
    first = aliased(Episode)
    return select(func.min(first.opened_on)).where(first.case_id == of_case).scalar_subquery()


def if_buurt(column: Any) -> ColumnElement[Any]:  # noqa: ANN401
    """Of an area that is a buurt, and nothing of one that is larger."""
    return case((Area.kind == constant(AreaKind.BUURT), column), else_=null())


cases: Columns = {
    "case": Case.id,
    "household": Case.household_id,
    "project": Case.project_id,
    "manager": Case.manager_id,
    "wijk": wijk.name.label("wijk"),
    "wijk_code": wijk.code.label("wijk_code"),
    "buurt": if_buurt(Area.name).label("buurt"),
    "buurt_code": if_buurt(Area.code).label("buurt_code"),
    "stage": Case.stage,
    "source": Case.source,
    "intensity": Case.intensity,
    "first_opened_on": first_opened().label("first_opened_on"),
    "episodes": counted(other := aliased(Episode), other.case_id == Case.id).label("episodes"),
    "opened_on": Episode.opened_on,
    "settled_on": Episode.settled_on,
    "settled_as": Episode.settled_as,
    "closed_on": Episode.closed_on,
    "close_reason": Episode.close_reason,
    "last_contact_on": last_contact().label("last_contact_on"),
    "contacts": counted(Contact, Contact.case_id == Case.id, is_contact()).label("contacts"),
    "next_check_in_on": select(func.min(FollowUp.due))
    .where(FollowUp.case_id == Case.id, is_open_follow_up())
    .correlate(Case)
    .scalar_subquery()
    .label("next_check_in_on"),
    "age_group": (Resident.birth_year.label("born"), first_opened().label("on_day")),
    "residents": counted(person := aliased(Resident), person.household_id == Case.household_id).label(
        "residents"
    ),
    **{
        f"worry_{worry.value.replace('-', '_')}": named_worry(worry).label(
            f"worry_{worry.value.replace('-', '_')}"
        )
        for worry in Worry
    },
    "route": Relocation.route,
    "wish": Relocation.wish,
    "decision": Relocation.decision,
    "moved_on": Relocation.from_on,
    "moved_until": Relocation.until_on,
    **{f"result_{goal.value}": goal_result(goal).label(f"result_{goal.value}") for goal in ProgrammeGoal},
    "given_name": Resident.given_name,
    "prefix": Resident.prefix,
    "family_name": Resident.family_name,
    "birth_year": Resident.birth_year,
    "phone": Resident.phone,
    "email": Resident.email,
    "language": Household.language,
    "street": Dwelling.street,
    "postcode": Dwelling.postcode,
    "house_number": Dwelling.house_number,
    "addition": Dwelling.addition,
    "project_name": Project.name.label("project_name"),
    "manager_name": CaseManager.name.label("manager_name"),
    "about": Case.about,
    "opened_because": Episode.opened_because,
    "closed_because": Episode.closed_because,
    "moves_to": Relocation.to_place,
}

contacts: Columns = {
    "case": Contact.case_id,
    "manager": Contact.manager_id,
    "happened_on": Contact.happened_on,
    "channel": Contact.channel,
    "outcome": Contact.outcome,
    "minutes": Contact.minutes,
    "confidential": Contact.confidential,
    "manager_name": CaseManager.name.label("manager_name"),
    "summary": case((Contact.confidential.is_(False), Contact.summary), else_=null()).label("summary"),
}

moves = (DueChange.follow_up_id == FollowUp.id,)
followups: Columns = {
    "check_in": FollowUp.id,
    "case": FollowUp.case_id,
    "manager": FollowUp.assigned_to_id,
    "planned_on": FollowUp.planned_on,
    "first_due_on": func.coalesce(
        select(DueChange.was_due)
        .where(*moves)
        .order_by(DueChange.id)
        .limit(ONE)
        .offset(ZERO)
        .correlate(FollowUp)
        .scalar_subquery(),
        FollowUp.due,
    ).label("first_due_on"),
    "due_on": FollowUp.due,
    "moved": counted(DueChange, *moves, within=FollowUp).label("moved"),
    "state": FollowUp.state,
    "ended_on": FollowUp.ended_on,
    "signal": FollowUp.signal,
    "appointment": FollowUp.at_time.is_not(None).label("appointment"),
    "planned_minutes": FollowUp.minutes,
    "in_series": FollowUp.series_id.is_not(None).label("in_series"),
    "manager_name": CaseManager.name.label("manager_name"),
    "purpose": FollowUp.purpose,
    "place": FollowUp.place,
    "result_words": FollowUp.result,
}

needs: Columns = {
    "need": Need.id,
    "case": Need.case_id,
    "kind": case((NeedKind.shipped, NeedKind.key), else_=OWN_KIND).label("kind"),
    "severity": Need.severity,
    "raised_on": Need.raised_on,
    "resolved_on": Need.resolved_on,
    "came_back": counted(
        NeedTurn, NeedTurn.need_id == Need.id, NeedTurn.resolved.is_(False), within=Need
    ).label("came_back"),
    "goal": Goal.programme_goal,
    "supports": counted(Support, Support.need_id == Need.id, within=Need).label("supports"),
    "solved_by": select(Support.tier)
    .where(Support.need_id == Need.id, Support.solved.is_(True))
    .order_by(Support.ended_on.desc(), Support.id.desc())
    .limit(ONE)
    .offset(ZERO)
    .correlate(Need)
    .scalar_subquery()
    .label("solved_by"),
    "explained": select(Support.id)
    .where(Support.need_id == Need.id, Support.lower_tiers.is_not(None))
    .correlate(Need)
    .exists()
    .label("explained"),
    "kind_name": NeedKind.name.label("kind_name"),
    "need_about": Need.about,
    "goal_words": Goal.words,
}

scores: Columns = {
    "case": Assessment.case_id,
    "resident": Assessment.resident_id,
    "measurement": Assessment.id,
    "manager": Assessment.manager_id,
    "age_group": (Resident.birth_year.label("born"), first_opened(Assessment.case_id).label("on_day")),
    "measured_on": Assessment.measured_on,
    "edition": Assessment.edition,
    "domain": Score.domain,
    "level": Score.level,
    "given_name": Resident.given_name,
    "prefix": Resident.prefix,
    "family_name": Resident.family_name,
    "manager_name": CaseManager.name.label("manager_name"),
    "remarks": Assessment.remarks,
}

COLUMNS: Mapping[str, Columns] = {
    "cases": cases, "contacts": contacts, "followups": followups, "needs": needs, "scores": scores,
}  # fmt: skip


def rows_of(table: str, query: Query) -> Query:
    """From the records that are exported to whatever their fields look up, in the order of their keys."""
    if table == "cases":
        return (
            query.select_from(Case)
            .join(Episode, is_current_episode())
            .join(Household, Household.id == Case.household_id)
            .join(Dwelling, Dwelling.id == Household.dwelling_id)
            .outerjoin(Area, Area.id == Case.area_id)
            .outerjoin(wijk, wijk.id == Area.wijk_id)
            .join(Resident, is_main_resident())
            .outerjoin(Relocation, Relocation.case_id == Case.id)
            .outerjoin(Project, Project.id == Case.project_id)
            .outerjoin(CaseManager, CaseManager.id == Case.manager_id)
            .order_by(Case.id)
        )
    if table == "contacts":
        query = query.select_from(Contact).order_by(Contact.id)
        return query.outerjoin(CaseManager, CaseManager.id == Contact.manager_id)
    if table == "followups":
        query = query.select_from(FollowUp).order_by(FollowUp.id)
        return query.outerjoin(CaseManager, CaseManager.id == FollowUp.assigned_to_id)
    if table == "needs":
        query = query.select_from(Need).join(NeedKind, NeedKind.id == Need.kind_id)
        return query.outerjoin(Goal, Goal.id == Need.goal_id).order_by(Need.id)
    return (
        query.select_from(Score)
        .join(Assessment, Assessment.id == Score.assessment_id)
        .join(Resident, Resident.id == Assessment.resident_id)
        .outerjoin(CaseManager, CaseManager.id == Assessment.manager_id)
        .order_by(Score.id)
    )


def selected(table: str, *, identifiable: bool) -> Query:
    """The query of one table; of a pseudonymous one no name or text is even read."""
    columns: list[Any] = []
    for one in fields_of(table, identifiable=identifiable):
        held = COLUMNS[table][one.key]
        columns.extend(held if one.content is Content.AGE else (held,))
    query = rows_of(table, select(*columns)).where(exported(table))
    return query.where(resident_may_be_shown()) if table == "cases" and identifiable else query


CASE_OF: dict[str, Any] = {
    "cases": Case.id,
    "contacts": Contact.case_id,
    "followups": FollowUp.case_id,
    "needs": Need.case_id,
    "scores": Assessment.case_id,
}
"""The case that a record is of: one that may not be read is not exported."""
RECORDS = {"cases": Case, "contacts": Contact, "followups": FollowUp, "needs": Need, "scores": Score}
CASES_OF = {
    "cases": select(Case.id).order_by(Case.id),
    "contacts": select(Contact.case_id).distinct().order_by(Contact.case_id),
    "followups": select(FollowUp.case_id).distinct().order_by(FollowUp.case_id),
    "needs": select(Need.case_id).distinct().order_by(Need.case_id),
    "scores": select(Assessment.case_id)
    .join(Score, Score.assessment_id == Assessment.id)
    .distinct()
    .order_by(Assessment.case_id),
}


def exported(table: str) -> ColumnElement[bool]:
    """Which records: no restricted case, and no measurement of one resident of several who is restricted."""
    if table == "scores":
        return and_(may_be_read(CASE_OF[table]), Assessment.resident_id.not_in(restricted_residents()))
    return may_be_read(CASE_OF[table])


def count_of(table: str) -> Query:
    """How many records of a table are exported."""
    query = select(func.count()).select_from(RECORDS[table])
    if table == "scores":
        query = query.join(Assessment, Assessment.id == Score.assessment_id)
    return query.where(exported(table))


QUERIES = {
    **{f"export_{table}": selected(table, identifiable=False) for table in TABLES},
    **{f"export_{table}_identifiable": selected(table, identifiable=True) for table in TABLES},
    **{f"export_{table}_count": count_of(table) for table in TABLES},
    **{f"export_{table}_seen": CASES_OF[table].where(exported(table)) for table in TABLES},
    "pseudonym_key": select(pseudonym_key.c.key),
}
