"""Remember what was given out, so that a later report can be compared with it."""

from typing import NamedTuple

from sqlalchemy import select

from ucase.domain.errors import NotFound
from ucase.domain.given_out import GivenOut, written
from ucase.domain.report import Published
from ucase.storage.models import ReportLog
from ucase.storage.work import Work


class Remembered(NamedTuple):
    """Under which number a report is remembered, and whether it was before."""

    number: int
    before: bool


def forget(work: Work, number: int) -> None:
    """Take a report that nobody outside has seen out of the memory; the change log keeps that it was there.

    Raises :class:`NotFound`.
    """
    kept = work.session.get(ReportLog, number)
    if kept is None:
        raise NotFound("no_report_given", number=number)
    work.session.delete(kept)


def remember(work: Work, published: Published, given: GivenOut) -> Remembered:
    """Keep a report that goes outside. The very same report, for the same audience, is kept once."""
    stamp = published.stamp
    found = work.session.scalars(
        select(ReportLog.id).where(
            ReportLog.report == published.report.name, ReportLog.stamp == stamp.figures
        )
    ).first()
    if found is not None:
        return Remembered(found, before=True)
    values = [value for row in published.all_rows() for value in row.values if value is not None]
    hidden = sum(isinstance(value, str) for value in values)
    kept = ReportLog(
        given_on=work.clock.today,
        audience=published.audience,
        report=published.report.name,
        scope=", ".join(f"{kind}={value}" for kind, value in stamp.scope),
        since=stamp.period.since,
        until=stamp.period.until,
        stamp=stamp.figures,
        shown=len(values) - hidden,
        hidden=hidden,
        figures=written(given),
    )
    work.add(kept)
    return Remembered(kept.id, before=False)
