"""The report per wijk: every figure from the one definition in ``definitions/wijk_report.py``."""

from collections import Counter, defaultdict
from datetime import date
from typing import NamedTuple

from ucase.domain.due import end_of_week
from ucase.domain.figures import median_of_counts
from ucase.domain.silence import silence_limit
from ucase.queries import run
from ucase.storage.reading import Reader

Wijk = int | None
"""The key of a wijk; None where it is not known."""


class WijkReportFilter(NamedTuple):
    """The period (both days included; ``since`` None for everything before ``until``) and which cases."""

    until: date
    since: date | None = None
    project: int | None = None
    stage: str | None = None
    wijken: tuple[int, ...] = ()
    """Only these wijken; empty for every wijk that has a case."""


class Figures(NamedTuple):
    """What is counted. Stages, overdue, due this week and silence are as of today; the rest in the period."""

    candidate: int = 0
    intake: int = 0
    support: int = 0
    aftercare: int = 0
    opened: int = 0
    closed: int = 0
    overdue: int = 0
    due_week: int = 0
    no_contact_30: int = 0
    contacts: int = 0

    @property
    def open(self) -> int:
        """Open cases, whatever their stage."""
        return self.candidate + self.intake + self.support + self.aftercare


class WijkRow(NamedTuple):
    """The figures of one wijk; without a name for cases whose wijk is not known."""

    wijk: str | None
    code: str | None
    figures: Figures
    median_days: float | None


class WijkReport(NamedTuple):
    """A row per wijk and the totals over them."""

    rows: list[WijkRow]
    total: WijkRow


def wijk_report(reader: Reader, wanted: WijkReportFilter, today: date) -> WijkReport:
    """Count the cases per wijk."""
    period = {"since": wanted.since or date.min, "until": wanted.until}
    of_these = {"project": wanted.project, "stage": wanted.stage}
    opened: Counter[Wijk] = Counter()
    durations: dict[Wijk, Counter[int]] = defaultdict(Counter)
    for wijk, days, opened_then, closed_then in run(reader, "wijk_episodes", **period, **of_these):
        opened[wijk] += opened_then
        if closed_then:
            durations[wijk][days] += closed_then
    figures = {
        wijk: Figures._make(
            (*stages, opened[wijk], durations[wijk].total(), overdue, due_week, silent, contacts)
        )
        for wijk, *stages, overdue, due_week, silent, contacts in run(
            reader, "wijk_report", today=today, end_of_week=end_of_week(today),
            silent_before=silence_limit(today), **period, **of_these,
        )
    }  # fmt: skip
    shown = wijken(reader, wanted.wijken, figures)
    rows = [
        WijkRow(name, code, figures.get(wijk, Figures()), median_of_counts(durations[wijk]))
        for wijk, name, code in shown
    ]
    total = Figures(*(sum(column) for column in zip(Figures(), *(row.figures for row in rows), strict=True)))
    together: Counter[int] = Counter()
    for wijk, _, _ in shown:
        together.update(durations[wijk])
    return WijkReport(rows, WijkRow(None, None, total, median_of_counts(together)))


def wijken(
    reader: Reader, wanted: tuple[int, ...], figures: dict[Wijk, Figures]
) -> list[tuple[Wijk, str | None, str | None]]:
    """The wijken of the report, in the order of the area list; last the cases without one."""
    keep = set(wanted) or figures.keys()
    rows: list[tuple[Wijk, str | None, str | None]] = [
        (wijk, name, code) for wijk, name, code in run(reader, "wijken") if wijk in keep
    ]
    return [*rows, (None, None, None)] if None in keep else rows
