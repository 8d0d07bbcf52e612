"""What a report is: figures that say what they count, in rows, with what they add up to and for whom.

A report declares its figures here and nothing else: which numbers make which total, what a percentage is of,
which figures are sensitive. What may be shown to whom (``disclosure``) and every form in which it is handed
out (``render``) follow from that.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple

from ucase.domain.vocabulary import SPOKEN

DEFINITIONS = 1
"""The version of what the figures count. Raise it when the meaning of any figure changes."""

Number = int | float | None
Shown = int | float | str | None
"""A figure as it is handed out: a number, nothing where there is none, or the sign of a hidden one."""

TOTAL = "total"
"""The key of the row of totals."""


class Audience(StrEnum):
    """For whom a report is. Everybody but the team itself is outside."""

    INTERNAL = "internal"
    CORPORATION = "corporation"
    MUNICIPALITY = "municipality"
    PUBLIC = "public"


SPOKEN[Audience] = {
    "intern": Audience.INTERNAL, "team": Audience.INTERNAL,
    "corporatie": Audience.CORPORATION, "de corporatie": Audience.CORPORATION,
    "woningcorporatie": Audience.CORPORATION, "de woningcorporatie": Audience.CORPORATION,
    "the housing corporation": Audience.CORPORATION, "housing corporation": Audience.CORPORATION,
    "gemeente": Audience.MUNICIPALITY, "de gemeente": Audience.MUNICIPALITY,
    "the municipality": Audience.MUNICIPALITY,
    "openbaar": Audience.PUBLIC, "iedereen": Audience.PUBLIC, "everybody": Audience.PUBLIC,
}  # fmt: skip


class Kind(StrEnum):
    """What sort of number a figure is."""

    COUNT = "count"
    PERCENTAGE = "percentage"
    MEDIAN = "median"
    WEIGHT = "weight"
    """So many usual cases; in no report for outside."""


class ChartKind(StrEnum):
    """How figures are drawn: side by side, on top of each other, or away from the middle."""

    BARS = "bars"
    STACKED = "stacked"
    DIVERGING = "diverging"
    LINES = "lines"


class Why(StrEnum):
    """Why a figure is hidden."""

    SMALL = "small"
    """It is a small count: below the threshold."""
    OTHERS = "others"
    """With it, a small count could be computed from the other figures."""
    BASE = "base"
    """It is a percentage or a median of too few, or of a count that is hidden."""
    COMPLEX = "complex"
    """The complex is too small for a breakdown."""
    EARLIER = "earlier"
    """With it, a small count could be computed from a report that was given out before."""
    PERIOD = "period"
    """Its period shares days with one that was told before, and has others."""
    TEXT = "text"
    """The row is about words that somebody typed."""


class Definition(NamedTuple):
    """A figure: what it counts, and what an outsider may be told of it."""

    key: str
    kind: Kind = Kind.COUNT
    parts: tuple[str, ...] = ()
    """The counts that this one is the sum of."""
    within: str | None = None
    """The count of which this one is a part, without the rest being told."""
    base: str | None = None
    """Of a percentage or a median: the count that it is over."""
    of: str | None = None
    """Of a percentage: the count that is compared with the base."""
    sensitive: bool = False
    """That there is nobody is as telling as that there are few: a true zero is hidden too."""
    happened: bool = False
    """It counts what happened in the period, so that a longer period holds a shorter one; otherwise it is
    how things stand."""
    of_period: bool = False
    """How things stand with what was raised or sent in the period: of another period it is another count."""


class Row(NamedTuple):
    """The figures of one thing. ``labels`` name it, in the order of the report's labels."""

    key: str
    labels: tuple[str | None, ...]
    values: tuple[Number, ...]
    sensitive: bool = False
    size: int | None = None
    """Of a complex: how many households there are. None for what is no complex."""
    typed: bool = False
    """A label holds words that somebody typed, which nobody outside is to see."""


class Cell(NamedTuple):
    """The place of a figure."""

    row: str
    column: str


class Sum(NamedTuple):
    """A figure that others add up to."""

    total: Cell
    parts: tuple[Cell, ...]


class Period(NamedTuple):
    """From the first to the last day, both included; without a first day from the beginning."""

    since: date | None
    until: date

    def __str__(self) -> str:
        return f"{self.since or '..'}/{self.until}"


class Chart(NamedTuple):
    """Figures to draw: these columns, of these rows (of all when none are named)."""

    key: str
    kind: ChartKind
    columns: tuple[str, ...]
    rows: tuple[str, ...] = ()


class Part(NamedTuple):
    """Some rows with the figures that they have: a table of its own for whoever reads the report."""

    key: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]


class Series(NamedTuple):
    """How some figures went over time: how things stood at the end of each of these days."""

    key: str
    kind: ChartKind
    columns: tuple[str, ...]
    points: tuple[tuple[date, tuple[int, ...]], ...]


class Report(NamedTuple):
    """A report as it is counted, with every number in it."""

    name: str
    labels: tuple[str, ...]
    definitions: tuple[Definition, ...]
    rows: tuple[Row, ...]
    period: Period
    as_of: date
    total: Row | None = None
    """The sum of the rows, for every count."""
    scope: tuple[tuple[str, str], ...] = ()
    """What narrows the report: kind and value, as ``("project", "P-0001")``."""
    subject: str = ""
    """The name of what it is about, where that is not in the rows."""
    size: int | None = None
    """Of a report about one complex: how many households there are."""
    sums: tuple[Sum, ...] = ()
    """What adds up besides the parts of a figure and the total of the rows."""
    same: tuple[tuple[Cell, ...], ...] = ()
    """Places at which one and the same number stands."""
    charts: tuple[Chart, ...] = ()
    notes: tuple[str, ...] = ()
    """The keys of what is said below the figures."""
    parts: tuple[Part, ...] = ()
    """How the rows are divided when they have different figures; one table of all when there are none."""
    over_time: tuple[Series, ...] = ()
    """Only the team itself gets these: outside, each point would have to be compared with every report."""

    def all_rows(self) -> Iterator[Row]:
        """The rows and the total."""
        yield from self.rows
        if self.total is not None:
            yield self.total

    def all_sums(self) -> Iterator[Sum]:
        """Everything that adds up, the declared parts and totals included."""
        yield from self.sums
        for row in self.all_rows():
            for one in self.definitions:
                if one.parts:
                    yield Sum(Cell(row.key, one.key), tuple(Cell(row.key, part) for part in one.parts))
        if self.total is not None:
            for one in self.definitions:
                if one.kind is Kind.COUNT:
                    parts = tuple(Cell(row.key, one.key) for row in self.rows)
                    yield Sum(Cell(self.total.key, one.key), parts)

    def place(self, column: str) -> int:
        """Where the value of a figure stands in a row."""
        return next(at for at, one in enumerate(self.definitions) if one.key == column)


class ShownRow(NamedTuple):
    """A row as it is handed out."""

    key: str
    labels: tuple[str | None, ...]
    values: tuple[Shown, ...]


class Hidden(NamedTuple):
    """A figure that is not shown, and why."""

    row: str
    column: str
    why: Why


class Stamp(NamedTuple):
    """What was counted, by what, when. The same stamp stands for the same figures."""

    program: str
    definitions: int
    scope: tuple[tuple[str, str], ...]
    period: Period
    as_of: date
    figures: str
    """A digest of all that is shown."""

    @property
    def short(self) -> str:
        """The stamp on one line."""
        return f"ucase {self.program} · {self.definitions} · {self.period} · {self.as_of} · {self.figures}"


class Rules(NamedTuple):
    """How much is hidden outside."""

    threshold: int = 10
    """Counts below this are small; also the least base of a percentage, and the least size of a complex."""
    rounding: int = 5

    @property
    def small(self) -> str:
        """The sign of a small count."""
        return f"<{self.threshold}"

    def rounded(self, count: float) -> int:
        """To the nearest multiple, half up."""
        return int((count + self.rounding // 2) // self.rounding * self.rounding)


class Repeated(NamedTuple):
    """Which figures are as they were given before."""

    on: date
    """The day on which they stood, or up to which they count."""
    anew_from: date
    """The first day on which they will be counted anew."""
    period: bool
    """Whether what happened in the period is as it was too, and not only how things stand."""


class Previous(NamedTuple):
    """The report about the same thing that was given out before, as its readers have it."""

    on: date
    """The day on which its figures stood."""
    cells: Mapping[Cell, Shown]
    since: date | None = None
    until: date | None = None
    """The last day of its period; without it nothing is known of what happened then."""


class Published(NamedTuple):
    """A report as one audience gets it. Every form of output is made from this and from nothing else."""

    report: Report
    """What it was made from, for the words and the order of things; its numbers may not be shown."""
    audience: Audience
    rows: tuple[ShownRow, ...]
    total: ShownRow | None
    hidden: tuple[Hidden, ...]
    stamp: Stamp
    rules: Rules
    repeated: Repeated | None = None
    previous: Previous | None = None

    def all_rows(self) -> Iterator[ShownRow]:
        """The rows and the total."""
        yield from self.rows
        if self.total is not None:
            yield self.total


def hand_out(
    report: Report,
    audience: Audience,
    rows: tuple[ShownRow, ...],
    total: ShownRow | None,
    hidden: tuple[Hidden, ...],
    program: str,
    rules: Rules = Rules(),  # noqa: B008 (it cannot be changed)
) -> Published:
    """Put the stamp on what is shown. The report that goes along has lost its numbers."""
    told: dict[str, object] = {
        "name": report.name, "audience": audience, "scope": report.scope, "period": str(report.period),
        "as_of": str(report.as_of), "figures": [one.key for one in report.definitions],
        "rows": rows, "total": total, "hidden": hidden, "rules": rules,
    }  # fmt: skip
    over_time = report.over_time if audience is Audience.INTERNAL else ()
    if over_time:
        told["over_time"] = [
            (one.key, [(str(day), values) for day, values in one.points]) for one in over_time
        ]
    digest = sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()[:16]
    stamp = Stamp(program, DEFINITIONS, report.scope, report.period, report.as_of, digest)
    without = report._replace(rows=(), total=None, over_time=over_time)
    return Published(without, audience, rows, total, hidden, stamp, rules)


def as_counted(report: Report, program: str) -> Published:
    """The report for the team itself: every number as it is."""

    def shown(row: Row) -> ShownRow:
        return ShownRow(row.key, row.labels, row.values)

    total = shown(report.total) if report.total is not None else None
    return hand_out(report, Audience.INTERNAL, tuple(map(shown, report.rows)), total, (), program)


def under_keys(report: Report, row: ShownRow) -> Mapping[str, Shown]:
    """A row under the keys of its labels and figures, as programs read it; of a part only its own figures."""
    keys = (*report.labels, *(one.key for one in report.definitions))
    own = next((set(part.columns) for part in report.parts if row.key in part.rows), None)
    pairs = zip(keys, (*row.labels, *row.values), strict=True)
    return {key: value for key, value in pairs if own is None or key in report.labels or key in own}
