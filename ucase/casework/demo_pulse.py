"""What the demo shows on the first screen of the day: deadlines, appointments, and households to look at."""

from datetime import date, timedelta

from sqlalchemy import select

from ucase.casework.deadline import DeadlineEntry, add_deadline
from ucase.casework.demo_people import texts
from ucase.casework.demo_year import day_clock
from ucase.casework.plan import raise_need, reopen, resolve
from ucase.casework.pulse import NoteEntry, handle, note
from ucase.casework.settle import SettleEntry, settle
from ucase.casework.transfer import TransferEntry, transfer
from ucase.domain.deadlines import DeadlineKind
from ucase.domain.due import FollowUpState
from ucase.domain.relapse import RelapseKind
from ucase.domain.settling import Settling
from ucase.domain.stage import Stage
from ucase.domain.working_days import Calendar
from ucase.storage.models import Case, CaseManager, Episode, FollowUp
from ucase.storage.work import Work

NOTED = (
    (RelapseKind.RENT_ARREARS, 4),
    (RelapseKind.NUISANCE, 9),
    (RelapseKind.RESIDENT_SAYS, 2),
    (RelapseKind.NUISANCE, 12),
)
"""What was heard, and how many days ago; the last of them somebody dealt with."""
DEADLINES = (
    (DeadlineKind.URGENCY_EXPIRY, 9),
    (DeadlineKind.RETURN_DECISION, 5),
    (DeadlineKind.LATEST_MOVE_OUT, 24),
    (DeadlineKind.LATEST_MOVE_OUT, 40),
)
TIMES = ("10:30", "14:00", "16:15")


def add_pulse(work: Work, today: date, language: str) -> None:
    """Some of the open cases of long standing get what a case manager would have written down."""
    said = texts(language)
    work.clock = day_clock(today)
    cases = open_since(work, today - timedelta(days=60))
    for (kind, days_ago), case in zip(NOTED, cases, strict=False):
        entry = NoteEntry(case, kind, today - timedelta(days=days_ago), said[kind][0])
        number = note(work, entry).note
    handle(work, case, [(kind.value, f"note:{number}")], said["handled"][0])
    comes_back(work, cases[len(NOTED)], today, said)
    for (deadline, days), case in zip(DEADLINES, cases[len(NOTED) + 1 :], strict=False):
        add_deadline(work, DeadlineEntry(str(case), deadline, today + timedelta(days=days)))
    set_times(work, today)
    comes_home(work, cases[-1], today, said)
    goes_away(work, cases[-2], today)


def open_since(work: Work, day: date) -> list[int]:
    """The cases that are in support or aftercare, in an episode that began before a day."""
    return list(
        work.session.scalars(
            select(Case.id)
            .join(Episode, Episode.case_id == Case.id)
            .where(
                Case.stage.in_((Stage.SUPPORT, Stage.AFTERCARE)),
                Episode.closed_on.is_(None),
                Episode.opened_on < day,
            )
            .order_by(Case.id)
        )
    )


def comes_back(work: Work, case: int, today: date, said: dict[str, list[str]]) -> None:
    """A need that was solved is there again."""
    need = raise_need(work, case, "paperwork", 2, None, None, today - timedelta(days=50)).need
    resolve(work, need, said["need-solved"][0], today - timedelta(days=30))
    reopen(work, need, said["need-back"][0], today - timedelta(days=6))


def comes_home(work: Work, case: int, today: date, said: dict[str, list[str]]) -> None:
    """A household is back in its home since a few days, and aftercare plans itself."""
    entry = SettleEntry(case, today - timedelta(days=3), Settling.RETURNED)
    settle(work, entry, Calendar(), said["skip"][0])


def goes_away(work: Work, case: int, today: date) -> None:
    """A colleague stands in for the manager of a case, for two weeks."""
    manager = work.session.get_one(Case, case).manager_id
    colleague = work.session.scalars(
        select(CaseManager.name).where(CaseManager.id != manager).order_by(CaseManager.id).limit(1)
    ).one()
    entry = TransferEntry((case,), None, colleague, today, until=today + timedelta(days=13))
    transfer(work, entry)


def set_times(work: Work, today: date) -> None:
    """A few of the coming check-ins are appointments."""
    coming = work.session.scalars(
        select(FollowUp)
        .where(FollowUp.state == FollowUpState.OPEN, FollowUp.due >= today)
        .order_by(FollowUp.due, FollowUp.id)
    )
    for follow_up, time in zip(coming.all()[2:], TIMES, strict=False):
        follow_up.at_time = time
    work.session.flush()
