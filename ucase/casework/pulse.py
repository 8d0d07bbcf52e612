"""Step 5 of the method: what is noted between check-ins, and what was done about a signal (DESIGN §1)."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ucase.casework.follow_up import reason
from ucase.casework.lookup import current_episode, find_case, me
from ucase.domain.errors import Invalid
from ucase.domain.reasons import Signed
from ucase.domain.relapse import RelapseKind
from ucase.domain.wording import a_text
from ucase.storage.models import HandledSignal, PulseHandling, RelapseSignal
from ucase.storage.work import Work


class NoteEntry(NamedTuple):
    """Something that may mean a relapse, to be written down."""

    case: int
    kind: RelapseKind
    noted_on: date
    words: str | None = None


class Noted(NamedTuple):
    """What was written down."""

    note: int
    case: int
    kind: RelapseKind
    noted_on: date


def note(work: Work, entry: NoteEntry) -> Noted:
    """Write down what was heard about a household.

    Raises :class:`Refused` when the case has ended; :class:`Invalid` for a BSN, a day that is to come, or one
    before the case was opened: what was known then belongs to the stretch of casework before.
    """
    case = find_case(work, entry.case)
    if entry.noted_on > work.clock.today:
        raise Invalid("future", field="on")
    if entry.noted_on < current_episode(work, case).opened_on:
        raise Invalid("noted_before_opened", field="on")
    author = me(work)
    made = RelapseSignal(
        case_id=case.id,
        manager_id=author.id if author else case.manager_id,
        kind=entry.kind,
        noted_on=entry.noted_on,
        words=a_text(entry.words or "", "text") or None,
    )
    work.add(made)
    return Noted(made.id, case.id, entry.kind, entry.noted_on)


def handle(work: Work, number: int, signals: Iterable[Signed], because: str) -> int:
    """Write down what was done about these signals, which silences them and no later one; gives how many."""
    case = find_case(work, number)
    author = me(work)
    handling = PulseHandling(
        case_id=case.id,
        manager_id=author.id if author else case.manager_id,
        handled_on=work.clock.today,
        because=reason(because),
    )
    work.add(handling)
    handled = [HandledSignal(handling_id=handling.id, rule=rule, fact=fact) for rule, fact in signals]
    work.session.add_all(handled)
    work.session.flush()
    return len(handled)
