"""What a case manager does next in a project, by how far steps 1 and 2 of the method are (DESIGN §1)."""

from enum import StrEnum
from typing import NamedTuple

from ucase.domain.phases import Dated
from ucase.domain.works import Phase

ENOUGH_RESPONSE = 50
"""Percent of the households. Below it the survey goes first: a choice of ours, no norm is known."""


class Progress(NamedTuple):
    """How far a project is, counted in dwellings, households and cases."""

    dwellings: int
    households: int
    spoken_to: int
    """Households that answered the survey, or were reached in a contact of a case of theirs."""
    answered: int
    """Households with an answered survey."""
    selected: int
    waiting: int
    declined: int
    open_cases: int

    @property
    def response(self) -> int | None:
        """Answered surveys in whole percents of the households, rounded down: 100 means all of them."""
        return self.answered * 100 // self.households if self.households else None


class NextStep(StrEnum):
    """What to do next."""

    IMPORT_DWELLINGS = "import-dwellings"
    SURVEY = "survey"
    SELECT = "select"
    CHECK_NEIGHBOURS = "check-neighbours"
    """After the works: which groups of neighbours stayed together."""
    CASES = "cases"


def next_step(progress: Progress, dated: Dated) -> NextStep:
    """What to do next: addresses, then answers, then the meeting with the corporation, then the cases."""
    if not progress.dwellings:
        return NextStep.IMPORT_DWELLINGS
    decided = progress.selected + progress.waiting + progress.declined
    if progress.response is not None and not decided:
        return NextStep.SURVEY if progress.response < ENOUGH_RESPONSE else NextStep.SELECT
    works_end = dated.get(Phase.WORKS_END)
    return NextStep.CHECK_NEIGHBOURS if works_end and works_end.actual else NextStep.CASES
