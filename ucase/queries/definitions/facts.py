"""What is dated of every case, row by row: the reports that list what they count are made from these."""

from typing import Any

from sqlalchemy import Select, func, select

from ucase.queries.definitions.rules import (
    day,
    is_contact,
    may_be_read,
    restricted_households,
    ways_to_belong,
)
from ucase.storage.models import (
    Area,
    Assessment,
    Case,
    CaseWorry,
    Contact,
    DueChange,
    Dwelling,
    Episode,
    FollowUp,
    GoalOutcome,
    Household,
    HousingWish,
    HousingWishWorry,
    Need,
    NeedKind,
    NeedTurn,
    Organisation,
    Project,
    Score,
    Selection,
    StageTurn,
    Support,
    Transfer,
)

Query = Select[*tuple[Any, ...]]


def belonging() -> Query:
    """Every way in which a household belongs to a project, with where it lives."""
    ways = [
        way.add_columns(project.label("project_id"), household.label("household_id"))
        .where(project.is_not(None))
        .subquery(f"way_{number}")
        for number, (way, project, household) in enumerate(ways_to_belong())
    ]
    every = select(ways[0].c.project_id, ways[0].c.household_id).union(
        *(select(one.c.project_id, one.c.household_id) for one in ways[1:])
    )
    pairs = every.subquery("pairs")
    return (
        select(pairs.c.household_id, pairs.c.project_id, Dwelling.area_id)
        .join(Household, Household.id == pairs.c.household_id)
        .join(Dwelling, Dwelling.id == Household.dwelling_id)
        .order_by(pairs.c.household_id, pairs.c.project_id)
    )


QUERIES: dict[str, Query] = {
    "fact_cases": select(
        Case.id, Case.household_id, Case.area_id, Case.project_id, Case.manager_id, Case.stage
    ).order_by(Case.id),
    "fact_stretches": select(
        Episode.case_id, Episode.id, Episode.opened_on, Episode.settled_on, Episode.closed_on
    ).order_by(Episode.id),
    "fact_turns": select(StageTurn.case_id, StageTurn.turned_on, StageTurn.stage).order_by(
        StageTurn.turned_on, StageTurn.id
    ),
    "fact_check_ins": select(
        FollowUp.case_id,
        FollowUp.id,
        FollowUp.due,
        FollowUp.planned_on,
        FollowUp.ended_on,
        FollowUp.state,
        FollowUp.signal,
    ).order_by(FollowUp.id),
    "fact_moves": select(DueChange.follow_up_id, DueChange.changed_on, DueChange.was_due).order_by(
        DueChange.id
    ),
    "fact_contacts": select(Contact.case_id, Contact.id, Contact.happened_on)
    .where(is_contact(), Contact.happened_on <= day("until"))
    .order_by(Contact.id),
    "fact_outcomes": select(GoalOutcome.episode_id, GoalOutcome.programme_goal, GoalOutcome.result).order_by(
        GoalOutcome.id
    ),
    "fact_needs": select(
        Need.case_id,
        Need.id,
        NeedKind.key,
        NeedKind.name,
        NeedKind.shipped,
        Need.raised_on,
        Need.resolved_on,
    )
    .join(NeedKind, NeedKind.id == Need.kind_id)
    .order_by(Need.id),
    "fact_need_turns": select(NeedTurn.need_id, NeedTurn.turned_on, NeedTurn.resolved).order_by(
        NeedTurn.turned_on, NeedTurn.id
    ),
    "fact_supports": select(
        Need.case_id,
        Support.id,
        Support.need_id,
        Support.tier,
        Support.lower_tiers.is_not(None).label("explained"),
        Support.proposed_on,
        Support.ended_on,
        Support.solved,
    )
    .join(Need, Need.id == Support.need_id)
    .order_by(Support.id),
    "fact_levels": select(
        Assessment.case_id,
        Assessment.resident_id,
        Assessment.edition,
        Assessment.measured_on,
        Score.domain,
        Score.level,
    )
    .join(Score, Score.assessment_id == Assessment.id)
    .order_by(Assessment.measured_on, Assessment.id, Score.id),
    "fact_households": belonging(),
    "fact_answers": select(HousingWish.household_id, func.min(HousingWish.asked_on))
    .where(HousingWish.answered)
    .group_by(HousingWish.household_id),
    "fact_tries": select(HousingWish.household_id, HousingWish.asked_on)
    .where(~HousingWish.answered, HousingWish.asked_on >= day("since"), HousingWish.asked_on <= day("until"))
    .order_by(HousingWish.asked_on, HousingWish.id),
    "fact_decisions": select(
        Selection.household_id, Selection.project_id, Selection.decision, Selection.decided_on
    ).order_by(Selection.decided_on, Selection.id),
    "fact_survey_worries": select(HousingWish.household_id, HousingWishWorry.worry, HousingWish.asked_on)
    .join(HousingWish, HousingWish.id == HousingWishWorry.housing_wish_id)
    .order_by(HousingWish.asked_on, HousingWishWorry.id),
    "fact_case_worries": select(CaseWorry.case_id, CaseWorry.worry, CaseWorry.created_at).order_by(
        CaseWorry.id
    ),
    "fact_covers": select(
        Transfer.case_id,
        Transfer.from_manager_id,
        Transfer.to_manager_id,
        Transfer.from_on,
        Transfer.until_on,
    )
    .where(Transfer.until_on.is_not(None))
    .order_by(Transfer.id),
    "fact_handovers": select(
        Transfer.case_id, Transfer.from_on, Transfer.from_manager_id, Transfer.to_manager_id
    )
    .where(Transfer.until_on.is_(None))
    .order_by(Transfer.from_on, Transfer.id),
    "fact_intensity": select(Case.id, Case.intensity).where(Case.intensity.is_not(None)),
    "fact_assigned": select(FollowUp.id, FollowUp.assigned_to_id),
    "fact_areas": select(Area.id, Area.kind, Area.name, Area.code, Area.parent_id, Area.wijk_id).order_by(
        Area.id
    ),
    "fact_projects": select(Project.id, Project.name, Project.corporation_id).order_by(Project.id),
    "fact_organisations": select(Organisation.id, Organisation.name).order_by(
        Organisation.name, Organisation.id
    ),
}

OF_A_CASE: dict[str, Any] = {
    "fact_cases": Case.id,
    "fact_stretches": Episode.case_id,
    "fact_turns": StageTurn.case_id,
    "fact_check_ins": FollowUp.case_id,
    "fact_contacts": Contact.case_id,
    "fact_needs": Need.case_id,
    "fact_supports": Need.case_id,
    "fact_levels": Assessment.case_id,
    "fact_case_worries": CaseWorry.case_id,
    "fact_covers": Transfer.case_id,
    "fact_handovers": Transfer.case_id,
    "fact_intensity": Case.id,
    "fact_assigned": FollowUp.case_id,
}
"""The facts of one case: of a case that may not be read nothing is counted."""
QUERIES.update({name: QUERIES[name].where(may_be_read(case)) for name, case in OF_A_CASE.items()})
OF_A_HOUSEHOLD: dict[str, Any] = {
    "fact_answers": HousingWish.household_id,
    "fact_tries": HousingWish.household_id,
    "fact_survey_worries": HousingWish.household_id,
    "fact_decisions": Selection.household_id,
    "fact_households": Household.id,
}
"""The same of a household, whether it has a case or not."""
QUERIES.update(
    {
        name: QUERIES[name].where(household.not_in(restricted_households()))
        for name, household in OF_A_HOUSEHOLD.items()
    }
)
