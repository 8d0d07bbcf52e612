"""The report per wijk: its figures, and what they add up to."""

from datetime import date
from typing import NamedTuple

from ucase.domain.references import PROJECT, write
from ucase.domain.report import TOTAL, Chart, ChartKind, Definition, Kind, Period, Report, Row
from ucase.domain.stage import Stage
from ucase.queries.reports.asked import Asked
from ucase.queries.survey import asked, project_name
from ucase.queries.wijk_report import WijkReportFilter, WijkRow, wijk_report
from ucase.storage.reading import Reader

STAGES = ("candidate", "intake", "support", "aftercare")

FIGURES = (
    Definition("open", parts=STAGES),
    *map(Definition, STAGES),
    Definition("opened", happened=True),
    Definition("closed", happened=True),
    Definition("overdue", base="open"),
    Definition("due_week", base="open"),
    Definition("no_contact_30", within="open"),
    Definition("contacts", base="open", happened=True),
    Definition("median_days", Kind.MEDIAN, base="closed"),
)
CHARTS = (
    Chart("stages", ChartKind.STACKED, STAGES),
    Chart("attention", ChartKind.BARS, ("overdue", "due_week", "no_contact_30")),
    Chart("in_and_out", ChartKind.BARS, ("opened", "closed")),
)
NOTES = ("note.wijk_report_now", "note.wijk_report_period")
NO_WIJK = "unknown"
"""The key of the row for cases whose wijk is not known."""


class About(NamedTuple):
    """The project that a report is about: its name, and how many households it has as far as is known."""

    name: str = ""
    size: int | None = None


def about(reader: Reader, project: int | None) -> About:
    """The project with this key; nothing without one."""
    if project is None:
        return About()
    households = asked(reader, project).households
    return About(project_name(reader, project), households or None)


def report(reader: Reader, wanted: WijkReportFilter, today: date, of: About = About()) -> Report:  # noqa: B008
    """The report per wijk, of the cases of one project when it is about one."""
    counted = wijk_report(reader, wanted, today)
    scope = {
        "project": write(PROJECT, wanted.project) if wanted.project else None,
        "stage": wanted.stage,
        "wijken": ",".join(map(key_of, counted.rows)) if wanted.wijken else None,
    }
    return Report(
        name="wijk",
        labels=("wijk", "code"),
        definitions=FIGURES,
        rows=tuple(as_row(key_of(row), row) for row in counted.rows),
        total=as_row(TOTAL, counted.total),
        period=Period(wanted.since, wanted.until),
        as_of=today,
        scope=tuple((kind, value) for kind, value in scope.items() if value is not None),
        subject=of.name,
        size=of.size,
        charts=CHARTS,
        notes=NOTES,
    )


def counted(reader: Reader, asked: Asked, stage: Stage | None = None) -> Report:
    """The report as things stand now, counted without making the lists (``wijk_lists`` has those)."""
    period = asked.period
    wanted = WijkReportFilter(
        until=period.until,
        since=period.since,
        project=asked.scope.project,
        stage=stage,
        wijken=asked.scope.areas,
    )
    return report(reader, wanted, asked.at.day, About(asked.subject, asked.size))


def key_of(row: WijkRow) -> str:
    """What a row is called by programs, whatever the language."""
    return row.code or row.wijk or NO_WIJK


def as_row(key: str, one: WijkRow) -> Row:
    """The figures of one wijk, in the order in which they are declared."""
    return Row(key, (one.wijk, one.code), (one.figures.open, *one.figures, one.median_days))
