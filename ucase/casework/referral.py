"""Referrals: a partner is asked to take something over, and a check-in asks after every step."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.asking_after import Asking, ask
from ucase.casework.follow_up import end
from ucase.casework.lookup import check_not_restricted, find_case, find_organisation, me
from ucase.casework.resident import find_resident
from ucase.casework.rights import open_restriction
from ucase.domain import references
from ucase.domain.due import FollowUpState
from ucase.domain.errors import Invalid, NotFound, Refused
from ucase.domain.referring import (
    NEEDS_REASON,
    OPEN,
    Days,
    ReferralState,
    asks_on,
    check_day,
    check_step,
)
from ucase.domain.stage import ENDED
from ucase.domain.text import fold
from ucase.domain.wording import a_line, a_name, a_text
from ucase.domain.works import OrganisationKind
from ucase.storage.models import Case, FollowUp, Organisation, Referral, Resident
from ucase.storage.work import Work

NOT_FOR = (OrganisationKind.CONTRACTOR, OrganisationKind.FUNDER)
"""Nobody is referred to who does the works or pays for ours."""


class Handover(NamedTuple):
    """A warm handover: on which day, and who is at the table."""

    on: date
    people: str


class ReferralEntry(NamedTuple):
    """Whom to refer where, for what."""

    case: int
    to: str
    purpose: str
    resident: str | None
    on: date
    handover: Handover | None = None


class Referred(NamedTuple):
    """A referral after the command, with the check-in that asks after it and the one that is answered."""

    referral: int
    case: int
    resident: int
    to: str
    state: ReferralState
    check_in: int | None
    due: date | None
    answered: int | None = None


def refer(work: Work, entry: ReferralEntry, asking: Asking) -> Referred:
    """Propose a referral.

    Raises :class:`Refused` for a contractor or a funder, when the same is open already, and for somebody
    whose record is restricted; :class:`Invalid` for a day to come.
    """
    case = find_case(work, entry.case)
    resident = find_resident(work, case.household_id, entry.resident)
    refuse_restricted(work, resident)
    organisation = find_organisation(work, entry.to, "to")
    if organisation.kind in NOT_FOR:
        raise Refused("no_referral_to", field="to")
    if entry.on > work.clock.today:
        raise Invalid("future", field="on")
    purpose = a_name(entry.purpose, "for")
    refuse_open(work, case, resident.id, organisation, purpose)
    author = me(work)
    referral = Referral(
        case_id=case.id,
        resident_id=resident.id,
        organisation_id=organisation.id,
        manager_id=author.id if author else case.manager_id,
        purpose=purpose,
        state=ReferralState.PROPOSED,
        proposed_on=entry.on,
    )
    if entry.handover is not None:
        hand_over(referral, entry.handover)
    work.add(referral)
    return ask_after(work, referral, entry.on, asking)


def refuse_open(work: Work, case: Case, resident: int, organisation: Organisation, purpose: str) -> None:
    """Raise :class:`Refused` when the same referral is open already."""
    there = select(Referral).where(
        Referral.case_id == case.id,
        Referral.resident_id == resident,
        Referral.organisation_id == organisation.id,
        Referral.state.in_(OPEN),
    )
    for one in work.session.scalars(there):
        if fold(one.purpose) == fold(purpose):
            raise Refused("referral_known", referral=references.write(references.REFERRAL, one.id))


def refuse_restricted(work: Work, resident: Resident) -> None:
    """Raise :class:`Refused` for a resident whose record is restricted: a referral tells a partner of it."""
    if open_restriction(work, resident) is not None:
        raise Refused("restricted_not_referred", resident=references.write(references.RESIDENT, resident.id))


def take_step(
    work: Work, number: int, to: ReferralState, on: date, words: str | None, asking: Asking
) -> Referred:
    """A referral comes a step further; ``words`` are the reason or the result.

    In a case that has ended nothing is sent any more; what becomes of what was sent before is still written
    down, and no check-in asks after it. Raises :class:`NotFound`; :class:`Refused` for a step that does not
    follow, and for sending when the case has ended or the record is restricted; :class:`Invalid` for a day
    that cannot be, or without the reason that is asked.
    """
    referral = find_referral(work, number, ended=to is not ReferralState.SENT)
    check_step(referral.state, to, references.write(references.REFERRAL, number))
    if to is ReferralState.SENT:
        if referral.resident_id is not None:
            refuse_restricted(work, work.session.get_one(Resident, referral.resident_id))
        referral.proposed_on = min(referral.proposed_on, on)  # it may be written down after the fact
    days = Days(referral.proposed_on, referral.sent_on, referral.answered_on, referral.started_on)
    check_day(on, days, work.clock.today)
    said = a_text(words or "", "because" if to in NEEDS_REASON else "result") or None
    if to in NEEDS_REASON and said is None:
        raise Invalid("because_empty", field="because")
    write_down(referral, to, on, said)
    return ask_after(work, referral, on, asking)


def write_down(referral: Referral, to: ReferralState, on: date, said: str | None) -> None:
    """The step with its day. Who begins without having answered has accepted that day."""
    referral.state = to
    if to is ReferralState.SENT:
        referral.sent_on = on
    if to in (ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.STARTED):
        referral.answered_on = referral.answered_on or on
    if to is ReferralState.STARTED:
        referral.started_on = on
    if to in (ReferralState.DONE, ReferralState.WITHDRAWN):
        referral.ended_on = on
    if to in NEEDS_REASON:
        referral.because = said
    elif said is not None:
        referral.result = said


def plan_handover(work: Work, number: int, handover: Handover) -> Referred:
    """Agree on a warm handover, or on another day for it. Raises as :func:`take_step` does."""
    referral = find_referral(work, number)
    if referral.state not in OPEN:
        raise Refused("referral_step", referral=references.write(references.REFERRAL, number))
    hand_over(referral, handover)
    work.session.flush()
    return told(work, referral, None)


def hand_over(referral: Referral, handover: Handover) -> None:
    """Write it down."""
    referral.handover_on = handover.on
    referral.handover_with = a_line(handover.people, "people") or None
    if referral.handover_with is None:
        raise Invalid("handover_people", field="people")


def ask_after(work: Work, referral: Referral, on: date, asking: Asking) -> Referred:
    """End the check-in that asked for this step, plan the one that asks for the next: never two at once."""
    before = work.session.get(FollowUp, referral.follow_up_id) if referral.follow_up_id else None
    name = work.session.get_one(Organisation, referral.organisation_id).name
    told_by = {"to": name, "referral": references.write(references.REFERRAL, referral.id)}
    answered = before.id if before is not None and before.state is FollowUpState.OPEN else None
    if before is not None and answered is not None:
        end(work, before, FollowUpState.DONE, asking.answered[referral.state].format(**told_by))
    due = asks_on(referral.state, on, work.clock.today, asking.settings)
    words = asking.words[referral.state].format(**told_by) if due is not None else None
    if due is None:
        referral.follow_up_id = None
    elif work.session.get_one(Case, referral.case_id).stage not in ENDED:
        ask(work, referral, asking.calendar.fits(due), words)
    work.session.flush()
    return told(work, referral, answered)


def told(work: Work, referral: Referral, answered: int | None) -> Referred:
    """How it stands."""
    check_in = work.session.get(FollowUp, referral.follow_up_id) if referral.follow_up_id else None
    assert referral.resident_id is not None
    return Referred(
        referral.id,
        referral.case_id,
        referral.resident_id,
        work.session.get_one(Organisation, referral.organisation_id).name,
        referral.state,
        check_in.id if check_in else None,
        check_in.due if check_in else None,
        answered,
    )


def find_referral(work: Work, number: int, *, ended: bool = False) -> Referral:
    """A referral of a case that is open; with ``ended`` also of one that is not.

    Raises :class:`NotFound`; :class:`Refused` when the case ended, was destroyed, or is restricted.
    """
    referral = work.session.get(Referral, number)
    if referral is None:
        raise NotFound("no_referral", referral=references.write(references.REFERRAL, number))
    case = find_case(work, referral.case_id, to_change=not ended)
    check_not_restricted(work, case)
    if case.destroyed_on is not None:
        raise Refused("case_destroyed", case=references.write(references.CASE, case.id))
    return referral


def may_have(work: Work, made: Referred) -> bool:
    """Whether the resident lets the partner have anything: without, nothing can be sent along."""
    from ucase.casework.consent import consents_that_hold

    referral = work.session.get_one(Referral, made.referral)
    today = work.clock.today
    return bool(consents_that_hold(work, made.case, made.resident, referral.organisation_id, today))
