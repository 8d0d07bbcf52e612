"""Referrals to a partner: how far one has come, what may follow on what, when a check-in asks after it."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from ucase.domain.errors import Invalid, Refused
from ucase.domain.settings import (
    REFERRAL_ANSWER,
    REFERRAL_PROGRESS,
    REFERRAL_SEND,
    REFERRAL_START,
    Setting,
    Settings,
)
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


OPEN: Final = (
    ReferralState.PROPOSED, ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.STARTED,
)  # fmt: skip

STEPS: Final[Mapping[ReferralState, tuple[ReferralState, ...]]] = {
    ReferralState.PROPOSED: (ReferralState.SENT, ReferralState.WITHDRAWN),
    ReferralState.SENT: (
        ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.STARTED, ReferralState.WITHDRAWN,
    ),
    ReferralState.ACCEPTED: (ReferralState.STARTED, ReferralState.DONE, ReferralState.WITHDRAWN),
    ReferralState.STARTED: (ReferralState.DONE, ReferralState.WITHDRAWN),
    ReferralState.DECLINED: (),
    ReferralState.DONE: (),
    ReferralState.WITHDRAWN: (),
}  # fmt: skip
"""What may follow on what. Who begins has accepted; but what was never sent has no answer."""

NEEDS_REASON: Final = (ReferralState.DECLINED, ReferralState.WITHDRAWN)

ASKED_AFTER: Final[Mapping[ReferralState, Setting[int]]] = {
    ReferralState.PROPOSED: REFERRAL_SEND,
    ReferralState.SENT: REFERRAL_ANSWER,
    ReferralState.ACCEPTED: REFERRAL_START,
    ReferralState.STARTED: REFERRAL_PROGRESS,
}
"""How long after each step a check-in asks for the next one."""


class Days(NamedTuple):
    """The days of a referral, as far as they have come."""

    proposed: date
    sent: date | None
    answered: date | None
    started: date | None

    @property
    def last(self) -> date:
        """The day of the last step."""
        return max(day for day in self if day is not None)


def check_step(now: ReferralState, to: ReferralState, reference: str) -> None:
    """Raise :class:`Refused` when the one does not follow on the other."""
    if to in STEPS[now]:
        return
    if now is ReferralState.PROPOSED:
        raise Refused("referral_not_sent", referral=reference)
    raise Refused("referral_step", referral=reference)


def check_day(on: date, days: Days, today: date) -> None:
    """Raise :class:`Invalid` for a day that is still to come, or lies before the step before."""
    if on > today:
        raise Invalid("future", field="on")
    if on < days.last:
        raise Invalid("before_referral_step", field="on")


def answer_of(state: ReferralState, answered: date | None, day: date) -> ReferralState | None:
    """What the partner had answered on a day: accepted or declined, or nothing yet.

    What began, was done or was taken back after an answer had been accepted; what was taken back before there
    was one has none.
    """
    if answered is None or answered > day:
        return None
    return ReferralState.DECLINED if state is ReferralState.DECLINED else ReferralState.ACCEPTED


def asks_on(state: ReferralState, on: date, today: date, settings: Settings) -> date | None:
    """When a check-in asks for the next step, never in the past; none of what has ended."""
    setting = ASKED_AFTER.get(state)
    if setting is None:
        return None
    return max(on + timedelta(days=settings[setting]), today)


def unanswered_since(today: date, settings: Settings) -> date:
    """What was sent on this day or before and has no answer has waited long enough to be told."""
    return today - timedelta(days=settings[REFERRAL_ANSWER])


SPOKEN[ReferralState] = {
    "voorgesteld": ReferralState.PROPOSED, "verstuurd": ReferralState.SENT, "verzonden": ReferralState.SENT,
    "aangenomen": ReferralState.ACCEPTED, "geaccepteerd": ReferralState.ACCEPTED,
    "afgewezen": ReferralState.DECLINED, "geweigerd": ReferralState.DECLINED,
    "gestart": ReferralState.STARTED, "begonnen": ReferralState.STARTED, "klaar": ReferralState.DONE,
    "afgerond": ReferralState.DONE, "ingetrokken": ReferralState.WITHDRAWN,
}  # fmt: skip
