"""What a case manager does next in a project, by how far steps 1 and 2 of the method are (DESIGN §1)."""

from enum import StrEnum
from typing import NamedTuple

from ucase.domain.figures import percent
from ucase.domain.phases import Dated
from ucase.domain.works import Phase

ENOUGH_RESPONSE = 50
"""Percent of the households. Below it the survey goes first: a choice of ours, no norm is known."""


class Progress(NamedTuple):
    """How far a project is, counted in dwellings, households and cases."""

    dwellings: int
    households: int
    """That belong to the project: they live in it, or have a decision or a case in it."""
    living: int
    """That live in it now, as far as is known."""
    spoken_to: int
    """Households that answered the survey, or were reached in a contact of a case of theirs."""
    answered: int
    """Households with an answered survey."""
    decided: int
    """Households about which a meeting decided anything."""
    selected: int
    """Taken up: decided so, or with an open case."""
    waiting: int
    declined: int
    open_cases: int

    @property
    def response(self) -> int | None:
        """Answered surveys in whole percents of the households; None when there are none."""
        return percent(self.answered, self.households)


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
    if progress.response is not None and not progress.decided:
        return NextStep.SURVEY if progress.response < ENOUGH_RESPONSE else NextStep.SELECT
    works_end = dated.get(Phase.WORKS_END)
    return NextStep.CHECK_NEIGHBOURS if works_end and works_end.actual else NextStep.CASES
