"""The facts of one case that the rules of ``ucase.domain.pulse`` look at, and what was handled."""

from sqlalchemy import func, select

from ucase.queries.definitions.pulse import kind_word
from ucase.queries.definitions.rules import number
from ucase.storage.models import (
    Assessment,
    CaseManager,
    Episode,
    FollowUp,
    HandledSignal,
    Need,
    NeedKind,
    NeedTurn,
    NetworkMember,
    PulseHandling,
    RelapseSignal,
    Score,
    Support,
)

last_turn = (
    select(func.max(NeedTurn.id))
    .where(NeedTurn.need_id == Need.id, ~NeedTurn.resolved)
    .correlate(Need)
    .scalar_subquery()
)
QUERIES = {
    "pulse_episodes": select(Episode.opened_on, Episode.settled_on, Episode.closed_on)
    .where(Episode.case_id == number("case"))
    .order_by(Episode.id),
    "pulse_check_ins": select(
        FollowUp.id, FollowUp.due, FollowUp.state, FollowUp.ended_on, FollowUp.signal
    ).where(FollowUp.case_id == number("case")),
    "pulse_needs": select(Need.id, kind_word(), Need.resolved_on, NeedTurn.id, NeedTurn.turned_on)
    .join(NeedKind, NeedKind.id == Need.kind_id)
    .outerjoin(NeedTurn, NeedTurn.id == last_turn)
    .where(Need.case_id == number("case")),
    "pulse_supports": select(
        Support.id,
        Support.need_id,
        Support.status,
        Support.agreed_on,
        Support.ended_on,
        Support.solved,
        NetworkMember.gone_on,
    )
    .join(Need, Need.id == Support.need_id)
    .outerjoin(NetworkMember, NetworkMember.id == Support.member_id)
    .where(Need.case_id == number("case")),
    "pulse_levels": select(
        Score.id,
        Assessment.resident_id,
        Assessment.edition,
        Score.domain,
        Assessment.measured_on,
        Score.level,
    )
    .join(Assessment, Assessment.id == Score.assessment_id)
    .where(Assessment.case_id == number("case"))
    .order_by(Score.id),
    "pulse_notes": select(RelapseSignal.id, RelapseSignal.kind, RelapseSignal.noted_on, RelapseSignal.words)
    .where(RelapseSignal.case_id == number("case"))
    .order_by(RelapseSignal.id),
    "pulse_handled": select(
        HandledSignal.rule,
        HandledSignal.fact,
        PulseHandling.handled_on,
        PulseHandling.because,
        CaseManager.name.label("manager"),
    )
    .join(PulseHandling, PulseHandling.id == HandledSignal.handling_id)
    .outerjoin(CaseManager, CaseManager.id == PulseHandling.manager_id)
    .where(PulseHandling.case_id == number("case"))
    .order_by(HandledSignal.id),
}
