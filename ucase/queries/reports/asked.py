"""What somebody asks of a report: over which days, of which cases, and by what they are told apart."""

from typing import NamedTuple

from ucase.domain.at_day import Moment
from ucase.domain.grouping import By
from ucase.domain.report import Period
from ucase.queries.groups import Scope


class Asked(NamedTuple):
    """A question. ``scope_words`` say for programs what it is narrowed to, ``subject`` for people."""

    period: Period
    at: Moment
    by: By | None = None
    scope: Scope = Scope()
    scope_words: tuple[tuple[str, str], ...] = ()
    subject: str = ""
    size: int | None = None
    """Of a question about one complex: how many households there are."""
    outside: bool = False
    """For somebody who is not of the team: what would say something by not being there, is there."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What is said of a day that has gone."""
        return () if self.at.is_now else ("report.note.as_of", "report.note.undated")
