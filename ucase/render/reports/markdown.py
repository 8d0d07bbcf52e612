"""A report as Markdown: for a letter, a minutes file, a wiki."""

from collections.abc import Iterator, Sequence

from ucase.domain.report import Published
from ucase.locale import t
from ucase.render.reports import shown_text
from ucase.render.reports.document import Document, Drawing, Grid, document

SPECIAL = "\\`*_{}[]<>()#+!|~"


def markdown(published: Published) -> str:
    """The document."""
    return "\n".join(parts(document(published))) + "\n"


def parts(told: Document) -> Iterator[str]:
    """Line by line."""
    yield f"# {plain(told.title)}\n"
    yield from (f"- **{plain(name)}:** {plain(value)}" for name, value in told.about)
    yield ""
    if told.letter:
        yield f"{plain(' '.join(told.letter))}\n"
    if not any(grid.lines for grid in told.grids):
        yield plain(told.empty)
    for grid in told.grids:
        yield from table(grid)
    for drawing in told.drawings:
        if drawing.over_time:
            yield from figures_over_time(drawing)
    yield ""
    yield from (f"{plain(note)}\n" for note in told.notes)
    yield f"## {plain(t('report.word.means'))}\n"
    yield from (f"- **{plain(name)}:** {plain(what)}" for name, what in told.definitions)
    yield f"\n{plain(told.stamp)}"


def table(grid: Grid) -> Iterator[str]:
    """A table, below its title if it has one."""
    if grid.title:
        yield f"\n## {plain(grid.title)}\n"
    yield row((*grid.label_titles, *grid.figure_titles))
    yield row((*("---" for _ in grid.label_titles), *("---:" for _ in grid.figure_titles)), as_is=True)
    for line in grid.lines:
        cells = [*map(plain, line.labels), *(plain(shown_text(value)) for value in line.values)]
        yield row([f"**{cell}**" if line.is_total and cell else cell for cell in cells], as_is=True)


def figures_over_time(drawing: Drawing) -> Iterator[str]:
    """What a line shows, where there is no drawing."""
    yield f"\n## {plain(drawing.title)}\n"
    yield row(("", *drawing.series))
    yield row(("---", *("---:" for _ in drawing.series)), as_is=True)
    for day, values in drawing.things:
        yield row((day, *map(shown_text, values)))


def row(cells: Sequence[str], *, as_is: bool = False) -> str:
    """A row of a table."""
    return "| " + " | ".join(cells if as_is else map(plain, cells)) + " |"


def plain(words: str) -> str:
    """Words in which nothing is a sign of Markdown."""
    return "".join(f"\\{one}" if one in SPECIAL else one for one in words.replace("\n", " "))
