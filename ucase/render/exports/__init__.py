"""Exports for those who analyse elsewhere: tables as they come by, in files with a data dictionary."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ucase.domain.exporting import Field

Cell = str | int | date | bool | None
Record = tuple[Cell, ...]

FORMS = ("csv", "jsonl", "xlsx", "sqlite")
"""What ``--output`` takes here."""
IN_ONE_FILE = ("xlsx", "sqlite")
"""Forms in which several tables are one file, which is never text for a pipe."""
ENDINGS = {".csv": "csv", ".jsonl": "jsonl", ".xlsx": "xlsx", ".db": "sqlite", ".sqlite": "sqlite"}
"""What the end of a name says of the form; the first of a form is the one that is given."""
DICTIONARY = ".fields.csv"
"""The end of the name of the data dictionary, which lies beside what it explains."""
AT_A_TIME = 1_000
"""After so many rows is told how far it is."""


class Table(NamedTuple):
    """One table of an export. ``rows`` come once, as they are read."""

    name: str
    fields: tuple[Field, ...]
    length: int
    """How many rows it has."""
    rows: Iterable[Record]

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(one.key for one in self.fields)


def ending(form: str) -> str:
    """The end of the name of a file in this form."""
    return next(end for end, one in ENDINGS.items() if one == form)


class About(NamedTuple):
    """What an export is, as it says itself."""

    what: str
    made_on: date
    program: str
    identifiable: bool


def telling(rows: Iterable[Record], tell: Callable[[int], None], before: int) -> Iterator[Record]:
    """The rows, while somebody is told how many there have been; ``before`` came in other tables."""
    done = before
    for done, row in enumerate(rows, before + 1):
        if done % AT_A_TIME == 0:
            tell(done)
        yield row
    tell(done)
