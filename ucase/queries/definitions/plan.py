"""The plan of a case: its goals, its needs with what became of them, and the support."""

from sqlalchemy import select

from ucase.queries.definitions.rules import number
from ucase.storage.models import Goal, Need, NeedKind, NeedTurn, Support

QUERIES = {
    "goals": select(Goal.id, Goal.programme_goal, Goal.words, Goal.set_on)
    .where(Goal.case_id == number("case"))
    .order_by(Goal.id),
    "needs": select(
        Need.id,
        NeedKind.key,
        NeedKind.name,
        NeedKind.shipped,
        Need.severity,
        Need.about,
        Need.goal_id,
        Need.raised_on,
        Need.resolved_on,
    )
    .join(NeedKind, NeedKind.id == Need.kind_id)
    .where(Need.case_id == number("case"))
    .order_by(Need.id),
    "need_turns": select(NeedTurn.need_id, NeedTurn.turned_on, NeedTurn.resolved, NeedTurn.words)
    .join(Need, Need.id == NeedTurn.need_id)
    .where(Need.case_id == number("case"))
    .order_by(NeedTurn.id),
    "supports": select(
        Support.need_id,
        Support.id,
        Support.tier,
        Support.provider,
        Support.lower_tiers,
        Support.status,
        Support.proposed_on,
        Support.agreed_on,
        Support.started_on,
        Support.ended_on,
        Support.result,
        Support.solved,
    )
    .join(Need, Need.id == Support.need_id)
    .where(Need.case_id == number("case"))
    .order_by(Support.id),
    "need_kinds": select(NeedKind.key, NeedKind.name, NeedKind.shipped).order_by(NeedKind.id),
}
