"""The clocks that run for a household: what starts each, when it is up, on what ground (DOMAIN §1.5, §1.9).

A due date is never moved on because of a weekend or a holiday: the Algemene termijnenwet was not checked
for these terms, so the strictest reading holds (DOMAIN §1.5).
"""

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from ucase.domain.vocabulary import SPOKEN


class DeadlineKind(StrEnum):
    """What a clock is about. The date that is given is the anchor from which it runs."""

    OBJECTION = "objection"
    """Ask the court about the renovation: eight weeks after the landlord's notice to this tenant."""
    TERMINATION_NOTICE = "termination-notice"
    """Answer the landlord's notice to end the lease: six weeks."""
    LANDLORD_NOTICE_TERM = "landlord-notice-term"
    """The lease can end at the landlord's notice: three to six months after it."""
    TENANT_NOTICE_TERM = "tenant-notice-term"
    """The lease ends at the tenant's own notice: one month after it."""
    URGENCY_EXPIRY = "urgency-expiry"
    LATEST_MOVE_OUT = "latest-move-out"
    RETURN_DECISION = "return-decision"
    OFFER_ANSWER = "offer-answer"
    ALLOWANCE_INSTALMENT = "allowance-instalment"
    RENT_HABITUATION_END = "rent-habituation-end"
    KEY_HANDOVER = "key-handover"
    OTHER = "other"
    RIGHTS_REQUEST = "rights-request"
    """Answer what a resident asks about their own data: a month after it was asked (DOMAIN §5.2)."""
    CONSULTATION = "consultation"
    """Those who speak for the tenants react to a plan of the landlord: six weeks after they were told."""
    CONSULTATION_ANSWER = "consultation-answer"
    """The landlord answers a reaction from which it deviates: fourteen days after that."""


OF_A_PROJECT = (DeadlineKind.CONSULTATION, DeadlineKind.CONSULTATION_ANSWER)
"""What runs for a whole project, and not for one household (DOMAIN §1.5)."""


class Basis(StrEnum):
    """The ground of a deadline."""

    LAW = "law"
    SOCIAL_PLAN = "social-plan"
    OWN = "own"
    """An agreement of our own, with the household or the corporation."""


class DeadlineStatus(StrEnum):
    """How a deadline stands or ended."""

    UPCOMING = "upcoming"
    DUE = "due"
    MISSED = "missed"
    """Up, and nothing was done."""
    MET = "met"
    LATE = "late"
    """Done, but after it was up."""
    WITHDRAWN = "withdrawn"


OPEN = (DeadlineStatus.UPCOMING, DeadlineStatus.DUE, DeadlineStatus.MISSED)
"""Nothing was done yet: also what was missed stays until somebody deals with it."""


def deadline_status(due: date, done_on: date | None, today: date, *, withdrawn: bool) -> DeadlineStatus:
    """How a deadline stands on ``today``. The due date itself is still in time."""
    if withdrawn:
        return DeadlineStatus.WITHDRAWN
    if done_on is not None:
        return DeadlineStatus.MET if done_on <= due else DeadlineStatus.LATE
    if due < today:
        return DeadlineStatus.MISSED
    return DeadlineStatus.DUE if due == today else DeadlineStatus.UPCOMING


class Clock(NamedTuple):
    """How a kind of deadline runs: its usual ground, the article, and the due date from the anchor."""

    basis: Basis
    source: str
    due: Callable[[date, date | None], date]
    """From the anchor and the day on which the tenancy started, if that is known."""


def months_later(day: date, months: int) -> date:
    """The same day of a later month; the last day of it where the month is shorter."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return day.replace(year=year, month=month, day=min(day.day, calendar.monthrange(year, month)[1]))


def months_between(anchor: date, due: date) -> int:
    """The months by which :func:`months_later` came from the one to the other."""
    return 12 * (due.year - anchor.year) + due.month - anchor.month


def full_years(started: date, until: date) -> int:
    """How many full years lie between two days; 29 February is full on 1 March of other years."""
    return max(0, until.year - started.year - ((until.month, until.day) < (started.month, started.day)))


def landlord_notice_months(started: date | None, noticed: date) -> int:
    """The landlord's notice term in months (BW 7:271 lid 5 b).

    Three, and one more for each full year of tenancy, six at the most. Without the start of the tenancy
    the shortest term is taken: a shown deadline is never later than the strictest reading.
    """
    return min(6, 3 + full_years(started, noticed)) if started else 3


def as_given(anchor: date, _started: date | None) -> date:
    """The date that is given is itself the deadline."""
    return anchor


COMPUTED = (
    DeadlineKind.OBJECTION,
    DeadlineKind.TERMINATION_NOTICE,
    DeadlineKind.LANDLORD_NOTICE_TERM,
    DeadlineKind.TENANT_NOTICE_TERM,
    DeadlineKind.RIGHTS_REQUEST,
    *OF_A_PROJECT,
)
"""What runs from a letter: the date that is given is the day of the letter, and the last day follows."""

ANSWER_WITHIN, ANSWER_LATER = 1, 3
"""Months in which a request about one's own data is answered; and when it is told why it takes longer."""
ANSWER_ACT = "AVG art. 12 lid 3"
CONSULTATION_ACT = "Wet overleg huurders verhuurder art. 5"
CLOCKS: dict[DeadlineKind, Clock] = {
    DeadlineKind.OBJECTION: Clock(
        Basis.LAW, "BW 7:220 lid 3", lambda anchor, _started: anchor + timedelta(weeks=8)
    ),
    DeadlineKind.TERMINATION_NOTICE: Clock(
        Basis.LAW, "BW 7:271 lid 4", lambda anchor, _started: anchor + timedelta(weeks=6)
    ),
    DeadlineKind.LANDLORD_NOTICE_TERM: Clock(
        Basis.LAW,
        "BW 7:271 lid 5 b",
        lambda anchor, started: months_later(anchor, landlord_notice_months(started, anchor)),
    ),
    DeadlineKind.TENANT_NOTICE_TERM: Clock(
        Basis.LAW, "BW 7:271 lid 5 a", lambda anchor, _started: months_later(anchor, 1)
    ),
    DeadlineKind.URGENCY_EXPIRY: Clock(Basis.OWN, "", as_given),
    DeadlineKind.LATEST_MOVE_OUT: Clock(Basis.SOCIAL_PLAN, "", as_given),
    DeadlineKind.RETURN_DECISION: Clock(Basis.SOCIAL_PLAN, "", as_given),
    DeadlineKind.OFFER_ANSWER: Clock(Basis.OWN, "", as_given),
    DeadlineKind.ALLOWANCE_INSTALMENT: Clock(Basis.SOCIAL_PLAN, "", as_given),
    DeadlineKind.RENT_HABITUATION_END: Clock(Basis.SOCIAL_PLAN, "", as_given),
    DeadlineKind.KEY_HANDOVER: Clock(Basis.OWN, "", as_given),
    DeadlineKind.OTHER: Clock(Basis.OWN, "", as_given),
    DeadlineKind.RIGHTS_REQUEST: Clock(
        Basis.LAW, ANSWER_ACT, lambda anchor, _started: months_later(anchor, ANSWER_WITHIN)
    ),
    # At least six weeks, by the law: the landlord may give more, and the shown day is the strictest.
    DeadlineKind.CONSULTATION: Clock(
        Basis.LAW, CONSULTATION_ACT, lambda anchor, _started: anchor + timedelta(weeks=6)
    ),
    DeadlineKind.CONSULTATION_ANSWER: Clock(
        Basis.LAW, CONSULTATION_ACT, lambda anchor, _started: anchor + timedelta(days=14)
    ),
}

SPOKEN[DeadlineKind] = {
    "naar de rechter over de renovatie": DeadlineKind.OBJECTION,
    "to the court about the renovation": DeadlineKind.OBJECTION,
    "antwoord op opzegging": DeadlineKind.TERMINATION_NOTICE,
    "answer to the termination": DeadlineKind.TERMINATION_NOTICE,
    "notice term of the landlord": DeadlineKind.LANDLORD_NOTICE_TERM,
    "notice term of the tenant": DeadlineKind.TENANT_NOTICE_TERM,
    "urgentie verloopt": DeadlineKind.URGENCY_EXPIRY, "urgency expires": DeadlineKind.URGENCY_EXPIRY,
    "besluit over terugkeer": DeadlineKind.RETURN_DECISION,
    "decision on return": DeadlineKind.RETURN_DECISION,
    "antwoord op woningaanbod": DeadlineKind.OFFER_ANSWER,
    "answer to a dwelling offer": DeadlineKind.OFFER_ANSWER,
    "antwoord op verzoek over eigen gegevens": DeadlineKind.RIGHTS_REQUEST,
    "answer to a request about own data": DeadlineKind.RIGHTS_REQUEST,
    "inzageverzoek": DeadlineKind.RIGHTS_REQUEST,
    "deel verhuiskostenvergoeding": DeadlineKind.ALLOWANCE_INSTALMENT,
    "instalment of the moving allowance": DeadlineKind.ALLOWANCE_INSTALMENT,
    "einde huurgewenning": DeadlineKind.RENT_HABITUATION_END,
    "end of rent habituation": DeadlineKind.RENT_HABITUATION_END,
    "sleutels inleveren": DeadlineKind.KEY_HANDOVER,
    "bezwaar": DeadlineKind.OBJECTION, "rechter": DeadlineKind.OBJECTION,
    "70 procent": DeadlineKind.OBJECTION,
    "opzegging": DeadlineKind.TERMINATION_NOTICE, "huuropzegging": DeadlineKind.TERMINATION_NOTICE,
    "opzegtermijn": DeadlineKind.LANDLORD_NOTICE_TERM,
    "opzegtermijn verhuurder": DeadlineKind.LANDLORD_NOTICE_TERM,
    "opzegtermijn huurder": DeadlineKind.TENANT_NOTICE_TERM,
    "urgentie": DeadlineKind.URGENCY_EXPIRY, "uiterste verhuisdatum": DeadlineKind.LATEST_MOVE_OUT,
    "verhuizen": DeadlineKind.LATEST_MOVE_OUT, "move out": DeadlineKind.LATEST_MOVE_OUT,
    "terugkeer": DeadlineKind.RETURN_DECISION, "terugkeerbesluit": DeadlineKind.RETURN_DECISION,
    "woningaanbod": DeadlineKind.OFFER_ANSWER, "aanbod": DeadlineKind.OFFER_ANSWER,
    "verhuiskostenvergoeding": DeadlineKind.ALLOWANCE_INSTALMENT,
    "vergoeding": DeadlineKind.ALLOWANCE_INSTALMENT, "huurgewenning": DeadlineKind.RENT_HABITUATION_END,
    "sleutels": DeadlineKind.KEY_HANDOVER, "sleutelinlevering": DeadlineKind.KEY_HANDOVER,
    "anders": DeadlineKind.OTHER, "overig": DeadlineKind.OTHER,
    "overleg": DeadlineKind.CONSULTATION, "tenants react to the plan": DeadlineKind.CONSULTATION,
    "reactie van huurders op het plan": DeadlineKind.CONSULTATION,
    "antwoord van verhuurder aan huurders": DeadlineKind.CONSULTATION_ANSWER,
    "landlord answers the tenants": DeadlineKind.CONSULTATION_ANSWER,
}  # fmt: skip
SPOKEN[Basis] = {
    "own agreement": Basis.OWN,
    "wet": Basis.LAW, "sociaal plan": Basis.SOCIAL_PLAN, "eigen": Basis.OWN, "afspraak": Basis.OWN,
    "eigen afspraak": Basis.OWN,
}  # fmt: skip
