"""What comes to its end with somebody who is erased: a restriction, a consent, a referral, a request.

Nobody stands behind them any more. Check-ins stay as they are, for reports count them.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from ucase.domain.referring import OPEN, ReferralState
from ucase.storage.models import DataConsent, Deadline, Referral, Restriction, RightsRequest
from ucase.storage.work import Work


def end_with(work: Work, residents: Sequence[int], today: date) -> None:
    """End what is still open of these residents; a day that lies ahead of today ends on itself."""
    restrictions = select(Restriction.id, Restriction.from_on).where(
        Restriction.resident_id.in_(residents), Restriction.lifted_on.is_(None)
    )
    consents = select(DataConsent.id, DataConsent.given_on).where(
        DataConsent.resident_id.in_(residents), DataConsent.withdrawn_on.is_(None)
    )
    referrals = select(Referral.id, Referral.proposed_on).where(
        Referral.resident_id.in_(residents), Referral.state.in_(OPEN)
    )
    lifted = [{"id": key, "lifted_on": max(today, on)} for key, on in work.session.execute(restrictions)]
    withdrawn = [{"id": key, "withdrawn_on": max(today, on)} for key, on in work.session.execute(consents)]
    ended = [
        {"id": key, "state": ReferralState.WITHDRAWN, "ended_on": max(today, on)}
        for key, on in work.session.execute(referrals)
    ]
    work.update_rows(Restriction, lifted)
    work.update_rows(DataConsent, withdrawn)
    work.update_rows(Referral, ended)
    end_requests(work, residents, today)


def end_requests(work: Work, residents: Sequence[int], today: date) -> None:
    """Nobody is left to answer: what they asked about their data is done, and its term with it."""
    asked = select(RightsRequest.id).where(RightsRequest.resident_id.in_(residents))
    waiting = work.session.scalars(asked.where(RightsRequest.answered_on.is_(None))).all()
    running = select(Deadline.id).where(
        Deadline.request_id.in_(asked), Deadline.done_on.is_(None), Deadline.withdrawn.is_(False)
    )
    terms = work.session.scalars(running).all()
    work.update_rows(RightsRequest, [{"id": key, "answered_on": today} for key in waiting])
    work.update_rows(Deadline, [{"id": key, "done_on": today} for key in terms])
