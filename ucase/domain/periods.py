"""Which period a report is about: two days, a year, or a quarter."""

import re
from datetime import date, timedelta

from ucase.domain.errors import Invalid, UsageProblem
from ucase.domain.report import Period

QUARTER = re.compile(r"([0-9]{4})[ -]?[qk]([1-4])", re.IGNORECASE)
"""``2026Q3``; Dutch says K."""


def year_of(said: str) -> Period:
    """The whole year. Raises :class:`Invalid`."""
    if not re.fullmatch(r"[12][0-9]{3}", said.strip()):
        raise Invalid("year", field="year")
    return Period(date(int(said), 1, 1), date(int(said), 12, 31))


def quarter_of(said: str) -> Period:
    """The whole quarter. Raises :class:`Invalid`."""
    found = QUARTER.fullmatch(said.strip())
    if found is None or not 1000 <= int(found[1]) < date.max.year:
        raise Invalid("quarter", field="quarter")
    year, first = int(found[1]), 3 * int(found[2]) - 2
    after = date(year + (first == 10), (first + 3 - 1) % 12 + 1, 1)
    return Period(date(year, first, 1), after - timedelta(days=1))


def the_period(
    since: date | None, until: date | None, year: str | None, quarter: str | None, as_of: date
) -> Period:
    """The one that was asked for, up to the day of the report: what is to come has not happened.

    Raises :class:`UsageProblem` when it was said in two ways, :class:`Invalid` when it ends before it begins.
    """
    if sum((bool(since or until), bool(year), bool(quarter))) > 1:
        raise UsageProblem("one_period")
    asked = year_of(year) if year else quarter_of(quarter) if quarter else Period(since, until or as_of)
    if asked.since is not None and asked.since > asked.until:
        raise Invalid("period", field="since")
    if asked.since is not None and asked.since > as_of:
        raise Invalid("period_to_come", field="as_of")
    return asked._replace(until=min(asked.until, as_of))
