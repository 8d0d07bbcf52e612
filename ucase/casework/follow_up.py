"""Step 5 of the method: the check-ins, planned, moved, done or skipped (DESIGN §1)."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.asking_after import AS_SHIPPED, AskedAgain, ask_again
from ucase.casework.lookup import find_case, find_follow_up
from ucase.domain import references
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.due import FollowUpState
from ucase.domain.errors import Invalid, Refused
from ucase.domain.settings import Settings
from ucase.domain.text import one_line
from ucase.domain.times import read_time
from ucase.domain.wording import a_line, a_text
from ucase.storage.models import Case, DueChange, FollowUp
from ucase.storage.work import Work

MOST_MINUTES = 24 * 60


class Planned(NamedTuple):
    """A check-in as it stands after the command; ``was_due`` when it was moved."""

    follow_up: int
    case: int
    due: date
    was_due: date | None = None
    at: str | None = None
    signal: CheckInSignal | None = None
    moved: bool = False
    """Whether it really got another date or time."""
    again: AskedAgain | None = None
    """The check-in that asks again after a referral that is still open."""


class Appointment(NamedTuple):
    """What makes a check-in an appointment: a time of day, for how long and where."""

    at: str
    minutes: int | None = None
    place: str | None = None


def plan(
    work: Work,
    case_number: int,
    due: date,
    purpose: str | None = None,
    appointment: Appointment | None = None,
) -> Planned:
    """Plan a check-in for a case; it is assigned to who manages the case."""
    case = find_case(work, case_number)
    follow_up = FollowUp(
        case_id=case.id,
        assigned_to_id=case.manager_id,
        due=due,
        purpose=checked(purpose, "purpose"),
        planned_on=work.clock.today,
    )
    if appointment is not None:
        set_appointment(follow_up, appointment)
    work.add(follow_up)
    return Planned(follow_up.id, case.id, due, at=follow_up.at_time)


def complete(
    work: Work,
    number: int,
    note: str | None = None,
    contact_id: int | None = None,
    signal: CheckInSignal | None = None,
    settings: Settings = AS_SHIPPED,
) -> Planned:
    """Mark a check-in as done, with what came of it, or with the contact that answered it.

    It is done once: that nobody was there stays on record, and another try is another check-in. When it asked
    after a referral that is still open, the next one does.
    """
    follow_up = open_follow_up(work, number)
    end(work, follow_up, FollowUpState.DONE, checked(note, "note"))
    follow_up.contact_id = contact_id
    follow_up.signal = signal
    work.session.flush()
    again = ask_again(work, follow_up, settings)
    return Planned(follow_up.id, follow_up.case_id, follow_up.due, signal=signal, again=again)


def skip(work: Work, number: int, because: str, settings: Settings = AS_SHIPPED) -> Planned:
    """Leave a check-in out, and say why. A referral that it asked after is asked after later."""
    follow_up = open_follow_up(work, number)
    end(work, follow_up, FollowUpState.SKIPPED, reason(because))
    work.session.flush()
    again = ask_again(work, follow_up, settings)
    return Planned(follow_up.id, follow_up.case_id, follow_up.due, again=again)


def move(work: Work, number: int, due: date, appointment: Appointment | None = None) -> Planned:
    """Give a check-in another date, or an appointment another time; what it had stays on record."""
    follow_up = open_follow_up(work, number)
    was_due, was_at = follow_up.due, follow_up.at_time
    if appointment is not None:
        set_appointment(follow_up, appointment)
    moved = (due, follow_up.at_time) != (was_due, was_at)
    if moved:
        work.session.add(
            DueChange(
                follow_up_id=number,
                was_due=was_due,
                became_due=due,
                changed_on=work.clock.today,
                was_at=was_at,
                became_at=follow_up.at_time,
            )
        )
    follow_up.due = due
    work.session.flush()
    return Planned(number, follow_up.case_id, due, was_due, follow_up.at_time, moved=moved)


def set_appointment(follow_up: FollowUp, appointment: Appointment) -> None:
    """A time for a check-in, and where; what is not said stays as it was. Raises :class:`Invalid`."""
    follow_up.at_time = read_time(appointment.at)
    if appointment.minutes is not None:
        if not 1 <= appointment.minutes <= MOST_MINUTES:
            raise Invalid("minutes", field="minutes", most=MOST_MINUTES)
        follow_up.minutes = appointment.minutes
    if appointment.place is not None:
        follow_up.place = a_line(appointment.place, "place") or None


def open_follow_up(work: Work, number: int) -> FollowUp:
    """A check-in that can still be changed. Raises :class:`Refused` when it ended or its case did."""
    follow_up = find_follow_up(work, number)
    if follow_up.state is not FollowUpState.OPEN:
        raise Refused("followup_ended", followup=references.write(references.FOLLOW_UP, number))
    find_case(work, follow_up.case_id)
    return follow_up


def end(work: Work, follow_up: FollowUp, state: FollowUpState, result: str | None) -> None:
    """A check-in comes to its end today."""
    follow_up.state = state
    follow_up.ended_on = work.clock.today
    follow_up.result = result


def next_open(work: Work, case: Case) -> Planned | None:
    """The open check-in of a case that comes first, if there is one."""
    first = work.session.scalars(
        select(FollowUp)
        .where(FollowUp.case_id == case.id, FollowUp.state == FollowUpState.OPEN)
        .order_by(FollowUp.due, FollowUp.id)
        .limit(1)
    ).first()
    return Planned(first.id, case.id, first.due) if first else None


def skip_all_open(work: Work, case: Case, because: str) -> list[int]:
    """End every open check-in of a case that closes; gives their numbers."""
    still_open = work.session.scalars(
        select(FollowUp)
        .where(FollowUp.case_id == case.id, FollowUp.state == FollowUpState.OPEN)
        .order_by(FollowUp.id)
    ).all()
    for follow_up in still_open:
        end(work, follow_up, FollowUpState.SKIPPED, because)
    return [follow_up.id for follow_up in still_open]


def checked(text: str | None, field: str) -> str | None:
    """Free text, cleaned; None when there is nothing in it. A BSN is refused."""
    return a_text(text or "", field) or None


def reason(because: str) -> str:
    """A reason that must be there. Raises :class:`Invalid` when it is empty."""
    text = one_line(a_text(because, "because"))
    if not text:
        raise Invalid("because_empty", field="because")
    return text
