"""The check-in that each open referral plans: it asks for the next step, and there is always one, never two.

Once the step has come it is done with that. Ended by hand while the referral waits on, it asks again later;
and in a case that is opened again it asks anew.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.domain.due import FollowUpState
from ucase.domain.referring import OPEN, ReferralState, asks_on
from ucase.domain.settings import Settings
from ucase.domain.working_days import Calendar
from ucase.storage.models import Case, FollowUp, Referral
from ucase.storage.work import Work

AS_SHIPPED = Settings({}, "")
"""After how long a check-in asks when nobody configured anything else."""


class Asking(NamedTuple):
    """How check-ins ask: after how long, on which days, and in which words for each step.

    In the words ``{to}`` is the partner and ``{referral}`` the reference; ``answered`` is what is written
    with a check-in once the step has come.
    """

    settings: Settings
    calendar: Calendar
    words: Mapping[ReferralState, str]
    answered: Mapping[ReferralState, str]


class AskedAgain(NamedTuple):
    """A referral that is still open, and the check-in that asks for its next step now."""

    referral: int
    case: int
    check_in: int
    due: date


def ask(work: Work, referral: Referral, due: date, purpose: str | None) -> FollowUp:
    """Plan the check-in that asks for the next step; it is for whoever has the case."""
    check_in = FollowUp(
        case_id=referral.case_id,
        assigned_to_id=work.session.get_one(Case, referral.case_id).manager_id,
        due=due,
        purpose=purpose,
        planned_on=work.clock.today,
    )
    work.add(check_in)
    referral.follow_up_id = check_in.id
    return check_in


def ask_again(work: Work, ended: FollowUp, settings: Settings) -> AskedAgain | None:
    """After a check-in that was ended by hand: the next, when a referral waits on; None when none does."""
    waiting = select(Referral).where(Referral.follow_up_id == ended.id, Referral.state.in_(OPEN))
    referral = work.session.scalars(waiting).first()
    return asked_anew(work, referral, ended.purpose, settings) if referral is not None else None


def ask_anew(work: Work, case: Case, settings: Settings) -> list[AskedAgain]:
    """In a case that is opened again: a check-in for each referral that is open and has none."""
    rows = work.session.execute(
        select(Referral, FollowUp)
        .join(FollowUp, FollowUp.id == Referral.follow_up_id)
        .where(
            Referral.case_id == case.id,
            Referral.state.in_(OPEN),
            FollowUp.state != FollowUpState.OPEN,
        )
        .order_by(Referral.id)
    ).all()
    return [asked_anew(work, referral, check_in.purpose, settings) for referral, check_in in rows]


def asked_anew(work: Work, referral: Referral, purpose: str | None, settings: Settings) -> AskedAgain:
    """The same question, from today on after as long as for a step that was made today."""
    today = work.clock.today
    due = asks_on(referral.state, today, today, settings)
    assert due is not None  # of what is open
    check_in = ask(work, referral, Calendar.of(settings).fits(due), purpose)
    work.session.flush()
    return AskedAgain(referral.id, referral.case_id, check_in.id, check_in.due)
