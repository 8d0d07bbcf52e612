"""A report as one page: no script, nothing from outside; for eyes, keyboard, screen reader and paper."""

from collections.abc import Iterator
from html import escape

from ucase.domain.report import Published
from ucase.locale import speaking, t
from ucase.render.reports import shown_text
from ucase.render.reports.chart_svg import svg
from ucase.render.reports.document import Document, Drawing, Grid, Line, document

STYLE = """
:root { color: #000; background: #fff; font: 100%/1.45 Arial, Helvetica, sans-serif }
body { max-width: 76rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; line-height: 1.2; margin: 0 0 .75rem }
h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem }
dl.about { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0 0 1rem }
dl.about dd { margin: 0 }
.wide { overflow-x: auto }
.wide:focus-visible { outline: 3px solid #000; outline-offset: 2px }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .25rem .45rem; border-bottom: 1px solid #767676; vertical-align: top }
thead th { border-bottom: 2px solid #000; text-align: right; vertical-align: bottom }
thead th.label, tbody th, tfoot th { text-align: left }
tbody th { font-weight: normal }
td { text-align: right; white-space: nowrap }
tfoot th, tfoot td { border-top: 2px solid #000; font-weight: bold }
figure { margin: 0 0 1.25rem; break-inside: avoid; max-width: 44rem }
svg { display: block }
p.letter { max-width: 44rem; font-size: 1.0625rem }
dl.means dt { font-weight: bold }
dl.means dd { margin: 0 0 .4rem }
footer { margin-top: 1.75rem; border-top: 1px solid #767676; padding-top: .5rem; font-size: .875rem;
  overflow-wrap: anywhere }
@page { size: A4; margin: 15mm }
@media print {
  :root { font-size: 8.5pt }
  body { max-width: none; padding: 0 }
  .wide { overflow: visible }
  th, td { padding: .15rem .3rem }
  h2, h3 { break-after: avoid }
  tr { break-inside: avoid }
}
"""
SAFE = "default-src 'none'; style-src 'unsafe-inline'"
"""Even if something slipped in, a browser would neither run it nor fetch it."""


def page(published: Published) -> str:
    """The page."""
    told = document(published)
    title = escape(told.title)
    return (
        f'<!doctype html>\n<html lang="{speaking()}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{SAFE}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        + "\n".join(body(told))
        + f"\n</main>\n<footer>{escape(told.stamp)}</footer>\n</body>\n</html>\n"
    )


def body(told: Document) -> Iterator[str]:
    """Everything between the title and the stamp."""
    pairs = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in told.about)
    yield f'<dl class="about">{pairs}</dl>'
    if told.letter:
        yield f'<p class="letter">{" ".join(map(escape, told.letter))}</p>'
    yield f"<h2>{escape(t('report.word.figures'))}</h2>"
    if not any(grid.lines for grid in told.grids):
        yield f"<p>{escape(told.empty)}</p>"
    else:
        yield from (table(told, grid) for grid in told.grids)
    yield from (f"<p>{escape(note)}</p>" for note in told.notes)
    if told.drawings:
        yield f"<h2>{escape(t('report.word.charts'))}</h2>"
    for one in told.drawings:
        yield f"<h3>{escape(one.title)}</h3><figure>{svg(one)}</figure>"
        if one.over_time:
            yield over_time(one)
    yield f"<h2>{escape(t('report.word.means'))}</h2>"
    means = "".join(f"<dt>{escape(name)}</dt><dd>{escape(what)}</dd>" for name, what in told.definitions)
    yield f'<dl class="means">{means}</dl>'


def table(told: Document, grid: Grid) -> str:
    """A table; on a narrow screen it moves sideways, also by keyboard."""
    name = escape(grid.title or t("report.word.figures"))
    labels = "".join(f'<th scope="col" class="label">{escape(one)}</th>' for one in grid.label_titles)
    figures = "".join(f'<th scope="col">{escape(one)}</th>' for one in grid.figure_titles)
    rows = "".join(row(line) for line in grid.lines if not line.is_total)
    totals = "".join(row(line) for line in grid.lines if line.is_total)
    return (
        (f"<h3>{name}</h3>" if grid.title else "")
        + f'<div class="wide" role="region" aria-label="{name}" tabindex="0">'
        f'<table aria-label="{escape(grid.title or told.title)}">'
        f"<thead><tr>{labels}{figures}</tr></thead>"
        f"<tbody>{rows}</tbody>{f'<tfoot>{totals}</tfoot>' if totals else ''}</table></div>"
    )


def over_time(one: Drawing) -> str:
    """What a line shows, in numbers."""
    name = escape(one.title)
    heads = "".join(f'<th scope="col">{escape(series)}</th>' for series in one.series)
    rows = "".join(row(Line((day,), values)) for day, values in one.things)
    day = escape(t("report.word.as_of"))
    return (
        f'<div class="wide" role="region" aria-label="{name}" tabindex="0"><table class="over-time">'
        f'<thead><tr><th scope="col" class="label">{day}</th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def row(line: Line) -> str:
    """A row: what it is about, and its figures. A heading without words would be read out as one."""
    labels = "".join(f'<th scope="row">{escape(one)}</th>' if one else "<td></td>" for one in line.labels)
    values = "".join(f"<td>{escape(shown_text(value))}</td>" for value in line.values)
    return f"<tr>{labels}{values}</tr>"
