"""What was given out: the list for a person, and the counts that a new report is compared with."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ucase.domain.given_out import GivenOut, read
from ucase.queries import NO_LIMIT, run
from ucase.storage.reading import Reader, a_date, as_date


class GivenRow(NamedTuple):
    """A report that was given out."""

    number: int
    given_on: date
    audience: str
    report: str
    scope: str
    since: date | None
    until: date
    shown: int
    hidden: int
    stamp: str


def report_log(reader: Reader, most: int | None = None) -> Iterator[GivenRow]:
    """The reports that were given out, the newest first."""
    for number, given_on, audience, report, scope, since, until, *rest in run(
        reader, "report_log", most=NO_LIMIT if most is None else most
    ):
        yield GivenRow(
            number, a_date(given_on), audience, report, scope, as_date(since), a_date(until), *rest
        )


def given_out(reader: Reader) -> list[GivenOut]:
    """The counts in every report that was given out, of whichever name and to whomever, in that order."""
    return [read(figures) for (figures,) in run(reader, "given_out")]
