"""Referrals to a partner: how far one has come, and what may follow on what."""

from enum import StrEnum

from ucase.domain.vocabulary import SPOKEN


class ReferralState(StrEnum):
    """How far a referral has come."""

    PROPOSED = "proposed"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    """By the partner."""
    STARTED = "started"
    DONE = "done"
    WITHDRAWN = "withdrawn"
    """By the resident or the case manager."""


OPEN = (ReferralState.PROPOSED, ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.STARTED)

SPOKEN[ReferralState] = {
    "voorgesteld": ReferralState.PROPOSED, "verstuurd": ReferralState.SENT, "verzonden": ReferralState.SENT,
    "aangenomen": ReferralState.ACCEPTED, "geaccepteerd": ReferralState.ACCEPTED,
    "afgewezen": ReferralState.DECLINED, "geweigerd": ReferralState.DECLINED,
    "gestart": ReferralState.STARTED, "begonnen": ReferralState.STARTED, "klaar": ReferralState.DONE,
    "afgerond": ReferralState.DONE, "ingetrokken": ReferralState.WITHDRAWN,
}  # fmt: skip
