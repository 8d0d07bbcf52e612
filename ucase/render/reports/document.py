"""A published report as a document: the words and figures that every form on paper or on a page shows."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ucase.domain.report import (
    Audience,
    Chart,
    ChartKind,
    Kind,
    Part,
    Published,
    Series,
    Shown,
    ShownRow,
    Why,
)
from ucase.locale import knows, t
from ucase.locale.days import short_date
from ucase.render.reports import Words, figure_means, figure_title, words_of
from ucase.render.reports.grouped import first_day
from ucase.render.reports.letter import letter


class Line(NamedTuple):
    """A row of the table."""

    labels: tuple[str, ...]
    values: tuple[Shown, ...]
    is_total: bool = False


class Grid(NamedTuple):
    """A table: its title where there are several, and the kinds of its figures."""

    title: str
    label_titles: tuple[str, ...]
    figure_titles: tuple[str, ...]
    kinds: tuple[Kind, ...]
    lines: tuple[Line, ...]


class Drawing(NamedTuple):
    """Figures to draw: for each thing a number per series. A hidden figure keeps its sign."""

    kind: ChartKind
    title: str
    series: tuple[str, ...]
    things: tuple[tuple[str, tuple[Shown, ...]], ...]
    over_time: bool = False
    """It shows figures that are in no table."""


class Document(NamedTuple):
    """Everything that is said, in the order in which it is read."""

    title: str
    about: tuple[tuple[str, str], ...]
    """For whom, over which period, on which day."""
    letter: tuple[str, ...]
    """What changed, in sentences to begin with."""
    grids: tuple[Grid, ...]
    empty: str
    drawings: tuple[Drawing, ...]
    notes: tuple[str, ...]
    definitions: tuple[tuple[str, str], ...]
    stamp: str


def document(published: Published) -> Document:
    """The document of a report."""
    report, words = published.report, words_of(published)
    titles = tuple(figure_title(published, one.key) for one in report.definitions)
    return Document(
        title=words.title,
        about=tuple(about(published)),
        letter=tuple(letter(published, words)),
        grids=tuple(grids(published, words)),
        empty=words.empty,
        drawings=(
            *(one for chart in report.charts if (one := drawn(published, words, chart)) is not None),
            *(one for series in report.over_time if (one := line_of(published, series)) is not None),
        ),
        notes=(*words.notes, *hidden_notes(published)),
        definitions=tuple(
            (title, figure_means(published, one.key))
            for title, one in zip(titles, report.definitions, strict=True)
        ),
        stamp=published.stamp.short,
    )


def about(published: Published) -> Iterator[tuple[str, str]]:
    """For whom the report is, and what it is about."""
    report = published.report
    first = first_day(report.period.since)
    yield t("report.word.for"), t(f"audience.{published.audience}")
    yield t("report.word.period"), t("report.period", since=first, until=short_date(report.period.until))
    yield t("report.word.as_of"), short_date(report.as_of)


def grids(published: Published, words: Words) -> Iterator[Grid]:
    """The table, or one for each part that has a row."""
    report = published.report
    columns = tuple(one.key for one in report.definitions)
    if not report.parts:
        yield Grid("", words.label_titles, *of_columns(published, columns), tuple(lines(published, words)))
    for part in report.parts:
        found = tuple(lines(published, words, part))
        if found:
            yield Grid(words.parts[part.key], words.label_titles, *of_columns(published, part.columns), found)


def of_columns(published: Published, columns: Sequence[str]) -> tuple[tuple[str, ...], tuple[Kind, ...]]:
    """The titles and the kinds of some figures."""
    kinds = {one.key: one.kind for one in published.report.definitions}
    return tuple(figure_title(published, one) for one in columns), tuple(kinds[one] for one in columns)


def lines(published: Published, words: Words, part: Part | None = None) -> Iterator[Line]:
    """The rows and the total; of a part its own rows, with its own figures."""
    for row in published.rows if part is None else rows_of(published, part):
        yield Line(words.labels(row), values_of(published, row, part))
    if published.total is not None and part is None:
        yield Line(words.labels(published.total), published.total.values, is_total=True)


def rows_of(published: Published, part: Part) -> list[ShownRow]:
    """The rows of a part."""
    keys = set(part.rows)
    return [row for row in published.rows if row.key in keys]


def values_of(published: Published, row: ShownRow, part: Part | None) -> tuple[Shown, ...]:
    """The figures of a row that are shown."""
    if part is None:
        return row.values
    return tuple(row.values[published.report.place(column)] for column in part.columns)


def drawn(published: Published, words: Words, chart: Chart) -> Drawing | None:
    """A chart with its numbers, of whatever has some; none when there is nothing to draw in it."""
    report = published.report
    places = [report.place(column) for column in chart.columns]
    rows = [row for row in published.rows if not chart.rows or row.key in chart.rows]
    things = tuple(
        (words.label(row), values)
        for row in rows
        if any(values := tuple(row.values[place] for place in places))
    )
    if not any(value and not isinstance(value, str) for _, values in things for value in values):
        return None
    title = chart_title(published, words, chart, rows)
    names = tuple(figure_title(published, column) for column in chart.columns)
    return Drawing(chart.kind, title, names, things)


def chart_title(published: Published, words: Words, chart: Chart, rows: Sequence[ShownRow]) -> str:
    """What a chart shows: that of a question is the question."""
    report = published.report.name
    if knows(f"chart.{report}.{chart.key}"):
        return t(f"chart.{report}.{chart.key}")
    return words.parts.get(chart.key) or words.labels(rows[0])[0]


def line_of(published: Published, series: Series) -> Drawing | None:
    """How figures went over time; the days are the things."""
    report = published.report
    told = [at for at in range(len(series.columns)) if any(values[at] for _, values in series.points)]
    if not told:
        return None
    names = tuple(figure_title(published, series.columns[at]) for at in told)
    things = tuple((in_numbers(day), tuple(values[at] for at in told)) for day, values in series.points)
    return Drawing(
        series.kind, t(f"chart.{report.name}.over_time_{series.key}"), names, things, over_time=True
    )


def in_numbers(day: date) -> str:
    """A day as short as it can be, for the foot of a chart."""
    return f"{day.day}-{day.month}-{day.year}"


def hidden_notes(published: Published) -> Iterator[str]:
    """For an audience outside what is hidden, how much of it, and why; inside, that it is to stay there."""
    if published.audience is Audience.INTERNAL:
        yield t("report.note.internal")
        return
    yield t("report.note.rounded", rounding=published.rules.rounding, small=published.rules.small)
    if published.repeated is not None and not published.repeated.period:
        yield t("report.note.standing", on=short_date(published.repeated.on))
    counted = {why: sum(one.why is why for one in published.hidden) for why in Why}
    for why, count in counted.items():
        if count:
            yield t(f"why.{why}", count=count, threshold=published.rules.threshold)
