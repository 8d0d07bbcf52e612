"""Step 4 of the method: what was said and done, one command after a visit (DESIGN §1)."""

from datetime import date
from typing import NamedTuple

from ucase.casework import follow_up
from ucase.casework.asking_after import AS_SHIPPED, AskedAgain
from ucase.casework.follow_up import MOST_MINUTES
from ucase.casework.lookup import find_case, find_follow_up, me
from ucase.domain import references
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.errors import Invalid, Refused, UsageProblem
from ucase.domain.settings import Settings
from ucase.domain.silence import is_contact
from ucase.domain.vocabulary import Channel, Outcome
from ucase.domain.wording import a_text
from ucase.storage.models import Contact
from ucase.storage.work import Work


class ContactEntry(NamedTuple):
    """A contact moment to be logged. ``next_due`` plans the next check-in, ``answers`` completes one."""

    case: int
    text: str
    happened_on: date
    channel: Channel = Channel.HOME_VISIT
    outcome: Outcome = Outcome.REACHED
    minutes: int | None = None
    confidential: bool = False
    next_due: date | None = None
    answers: int | None = None
    signal: CheckInSignal | None = None
    """How the household stands, for the check-in that it answers; a no-show speaks for itself."""


class Logged(NamedTuple):
    """A contact that was logged, the check-in it answered, the one it planned, and which comes next."""

    case: int
    contact: int
    done: int | None
    planned: follow_up.Planned | None
    coming: follow_up.Planned | None
    again: AskedAgain | None = None
    """The check-in that asks again after a referral that is still open."""


def log(work: Work, entry: ContactEntry, settings: Settings = AS_SHIPPED) -> Logged:
    """Log a contact, complete the check-in that it answers and plan the next: one step, or none of it.

    Raises :class:`Invalid` for an empty text, a BSN, a day to come or impossible minutes;
    :class:`Refused` when the case has ended or the check-in belongs to another case.
    """
    case = find_case(work, entry.case)
    text = a_text(entry.text, "text")
    if not text:
        raise Invalid("text_empty", field="text")
    if entry.happened_on > work.clock.today:
        raise Invalid("future", field="date")
    check_minutes(entry.minutes)
    if entry.signal is not None and entry.answers is None:
        raise UsageProblem("signal_without_check_in")
    author = me(work)
    contact = Contact(
        case_id=case.id,
        manager_id=author.id if author else case.manager_id,
        happened_on=entry.happened_on,
        channel=entry.channel,
        outcome=entry.outcome,
        minutes=entry.minutes,
        confidential=entry.confidential,
        summary=text,
    )
    work.add(contact)
    again = None
    if entry.answers is not None:
        again = answer(work, entry.answers, contact, entry.signal, settings)
    planned = follow_up.plan(work, case.id, entry.next_due) if entry.next_due else None
    return Logged(case.id, contact.id, entry.answers, planned, follow_up.next_open(work, case), again)


def check_minutes(minutes: int | None) -> None:
    """Raise :class:`Invalid` for a contact that lasts less than nothing or more than a day."""
    if minutes is not None and not 0 <= minutes <= MOST_MINUTES:
        raise Invalid("minutes", field="minutes", most=MOST_MINUTES)


def answer(
    work: Work, number: int, contact: Contact, signal: CheckInSignal | None, settings: Settings
) -> AskedAgain | None:
    """Complete the check-in that a contact answers; it must be of the same case.

    Gives the one that asks again, when it asked after a referral that is still open.
    """
    if find_follow_up(work, number).case_id != contact.case_id:
        raise Refused(
            "followup_other_case",
            followup=references.write(references.FOLLOW_UP, number),
            case=references.write(references.CASE, contact.case_id),
        )
    if signal is None and not is_contact(contact.outcome):
        signal = CheckInSignal.NO_CONTACT
    return follow_up.complete(work, number, contact_id=contact.id, signal=signal, settings=settings).again
