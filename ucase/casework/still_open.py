"""What is still open in a case when it settles or ends: the guards of both."""

from typing import NamedTuple

from sqlalchemy import select

from ucase.domain import references
from ucase.domain.due import FollowUpState
from ucase.domain.plan import RUNNING
from ucase.domain.referring import OPEN as OPEN_REFERRAL
from ucase.storage.models import Case, Deadline, FollowUp, Need, Referral, Support
from ucase.storage.work import Work


class StillOpen(NamedTuple):
    """References of what is not finished."""

    supports: list[str]
    deadlines: list[str]
    needs: list[str]
    followups: list[str]
    referrals: list[str]


def still_open(work: Work, case: Case) -> StillOpen:
    """What runs on: supports, deadlines, needs, check-ins and referrals."""
    supports = (
        select(Support.id)
        .join(Need, Need.id == Support.need_id)
        .where(Need.case_id == case.id, Support.status.in_(RUNNING))
        .order_by(Support.id)
    )
    deadlines = (
        select(Deadline.id)
        .where(Deadline.case_id == case.id, Deadline.done_on.is_(None), ~Deadline.withdrawn)
        .order_by(Deadline.due, Deadline.id)
    )
    needs = select(Need.id).where(Need.case_id == case.id, Need.resolved_on.is_(None)).order_by(Need.id)
    follow_ups = (
        select(FollowUp.id)
        .where(FollowUp.case_id == case.id, FollowUp.state == FollowUpState.OPEN)
        .order_by(FollowUp.due, FollowUp.id)
    )
    referrals = (
        select(Referral.id)
        .where(Referral.case_id == case.id, Referral.state.in_(OPEN_REFERRAL))
        .order_by(Referral.id)
    )
    return StillOpen(
        *(
            [references.write(prefix, number) for number in work.session.scalars(query)]
            for prefix, query in (
                (references.SUPPORT, supports),
                (references.DEADLINE, deadlines),
                (references.NEED, needs),
                (references.FOLLOW_UP, follow_ups),
                (references.REFERRAL, referrals),
            )
        )
    )
