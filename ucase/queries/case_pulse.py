"""Every signal of one case, by the rules themselves, with what was noted and what was handled."""

from datetime import date
from typing import NamedTuple

from ucase.domain.pulse import (
    CaseFacts,
    CheckFact,
    LevelFact,
    NeedFact,
    NoteFact,
    SupportFact,
    reasons,
)
from ucase.domain.reasons import Reason, Signed, Thresholds, unhandled
from ucase.domain.stage import OPEN
from ucase.domain.zrm import Domain, Edition
from ucase.queries import run
from ucase.queries.case_names import case_names
from ucase.queries.pulse import PulseRow
from ucase.storage.reading import Reader, a_date, as_date


class Handled(NamedTuple):
    """When a signal was dealt with, by whom and how."""

    on: date
    because: str
    manager: str | None


class CasePulse(NamedTuple):
    """Every signal of one case, handled or not, and what was noted in words."""

    row: PulseRow
    handled: dict[Signed, Handled]
    notes: dict[str, str]
    """The words of a note, by its fact."""

    @property
    def open(self) -> list[Reason]:
        """What nobody dealt with yet."""
        return unhandled(self.row.reasons, self.handled)


def facts(reader: Reader, case: int) -> CaseFacts:
    """What the rules look at, of one case that is there."""
    episodes = [
        (a_date(opened), as_date(settled), as_date(closed))
        for opened, settled, closed in run(reader, "pulse_episodes", case=case)
    ]
    return CaseFacts(
        opened=max(opened for opened, *_ in episodes),
        ends=tuple(end for _, *ends in episodes for end in ends if end is not None),
        check_ins=[
            CheckFact(number, a_date(due), state, as_date(ended), signal)
            for number, due, state, ended, signal in run(reader, "pulse_check_ins", case=case)
        ],
        needs=[
            NeedFact(number, kind, as_date(resolved), (turn, a_date(on)) if turn else None)
            for number, kind, resolved, turn, on in run(reader, "pulse_needs", case=case)
        ],
        supports=[
            SupportFact(number, need, status, as_date(agreed), as_date(ended), bool(solved), as_date(gone))
            for number, need, status, agreed, ended, solved, gone in run(reader, "pulse_supports", case=case)
        ],
        levels=[
            LevelFact(score, resident, Edition(edition), Domain(domain), a_date(on), level)
            for score, resident, edition, domain, on, level in run(reader, "pulse_levels", case=case)
        ],
        notes=[
            NoteFact(number, kind, a_date(on))
            for number, kind, on, _words in run(reader, "pulse_notes", case=case)
        ],
    )


def case_pulse(reader: Reader, case: int, limits: Thresholds, today: date) -> CasePulse:
    """Every signal of a case that is there; none of one that has ended."""
    resident, wijk, manager, stage = case_names(reader, [case], today)[case]
    found = reasons(facts(reader, case), limits, today) if stage in OPEN else []
    handled = {
        (rule, fact): Handled(a_date(on), because, by)
        for rule, fact, on, because, by in run(reader, "pulse_handled", case=case)
    }
    notes = {
        f"note:{number}": words for number, _, _, words in run(reader, "pulse_notes", case=case) if words
    }
    return CasePulse(PulseRow(case, resident, wijk, manager, found), handled, notes)
