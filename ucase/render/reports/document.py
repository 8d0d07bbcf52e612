"""A published report as a document: the words and figures that every form on paper or on a page shows."""

from collections.abc import Iterator
from typing import NamedTuple

from ucase.domain.report import Audience, Chart, ChartKind, Published, Shown, Why
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.reports import Words, figure_means, figure_title, words_of


class Line(NamedTuple):
    """A row of the table."""

    labels: tuple[str, ...]
    values: tuple[Shown, ...]
    is_total: bool = False


class Drawing(NamedTuple):
    """Figures to draw: for each thing a number per series. A hidden figure keeps its sign."""

    kind: ChartKind
    title: str
    series: tuple[str, ...]
    things: tuple[tuple[str, tuple[Shown, ...]], ...]


class Document(NamedTuple):
    """Everything that is said, in the order in which it is read."""

    title: str
    about: tuple[tuple[str, str], ...]
    """For whom, over which period, on which day."""
    label_titles: tuple[str, ...]
    figure_titles: tuple[str, ...]
    lines: tuple[Line, ...]
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
        label_titles=words.label_titles,
        figure_titles=titles,
        lines=tuple(lines(published, words)),
        empty=words.empty,
        drawings=tuple(
            drawing for chart in report.charts if (drawing := drawn(published, words, chart)) is not None
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
    first = short_date(report.period.since) if report.period.since else t("word.the_beginning")
    yield t("report.word.for"), t(f"audience.{published.audience}")
    yield t("report.word.period"), t("report.period", since=first, until=short_date(report.period.until))
    yield t("report.word.as_of"), short_date(report.as_of)


def lines(published: Published, words: Words) -> Iterator[Line]:
    """The rows and the total."""
    for row in published.rows:
        yield Line(words.labels(row), row.values)
    if published.total is not None:
        yield Line(words.labels(published.total), published.total.values, is_total=True)


def drawn(published: Published, words: Words, chart: Chart) -> Drawing | None:
    """A chart with its numbers; none when there is nothing to draw in it."""
    report = published.report
    places = [report.place(column) for column in chart.columns]
    rows = [row for row in published.rows if not chart.rows or row.key in chart.rows]
    things = tuple((words.label(row), tuple(row.values[place] for place in places)) for row in rows)
    if not any(value and not isinstance(value, str) for _, values in things for value in values):
        return None
    title = words.labels(rows[0])[0] if chart.rows else t(f"chart.{report.name}.{chart.key}")
    names = tuple(figure_title(published, column) for column in chart.columns)
    return Drawing(chart.kind, title, names, things)


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
