"""The dossier as one page: no script, nothing from outside, and nothing under what is black."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from ucase.locale import speaking
from ucase.render.dossier.document import Document, Item, Line, Pieces, Section, in_a_line, is_short
from ucase.render.reports.html_page import SAFE

STYLE = """
:root { color: #000; background: #fff; font: 100%/1.5 Arial, Helvetica, sans-serif }
body { max-width: 52rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .75rem }
h2 { font-size: 1.2rem; margin: 2rem 0 .25rem; border-bottom: 2px solid #000 }
h3 { font-size: 1rem; margin: 1rem 0 .1rem }
p { margin: .25rem 0 .5rem }
dl { display: grid; grid-template-columns: 12rem 1fr; gap: .1rem 1rem; margin: 0 }
dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere }
ul { list-style: none; margin: .5rem 0 0; padding: 0 }
.note, .source { font-size: .875rem; color: #333 }
.source { margin: 0 0 .5rem }
.black { background: #000; color: #000; user-select: none }
.remark { display: block; border-left: 3px solid #000; padding-left: .5rem; margin: .25rem 0 }
article { break-inside: avoid }
footer { margin-top: 2rem; border-top: 1px solid #767676; padding-top: .5rem; font-size: .875rem }
@page { size: A4; margin: 18mm }
@media print { :root { font-size: 10pt } body { max-width: none; padding: 0 }
  .black { print-color-adjust: exact; -webkit-print-color-adjust: exact } h2, h3 { break-after: avoid } }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr } dt { font-weight: bold } }
"""


def page(told: Document) -> str:
    """The page."""
    title = escape(told.title)
    return (
        f'<!doctype html>\n<html lang="{speaking()}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{SAFE}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        + "\n".join(body(told))
        + f"\n</main>\n<footer>{escape(told.footer)}</footer>\n</body>\n</html>\n"
    )


def body(told: Document) -> Iterator[str]:
    """Everything between the title and the foot."""
    pairs = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in told.about)
    yield f"<dl>{pairs}</dl>"
    yield from (f"<p>{escape(one)}</p>" for one in told.explained)
    for section in told.sections:
        yield from part(section)


def part(section: Section) -> Iterator[str]:
    """One heading with its records."""
    yield f"<section><h2>{escape(section.title)}</h2>"
    yield from (f'<p class="note">{escape(note)}</p>' for note in section.notes)
    for (source, short), items in groupby(section.items, key=lambda item: (item.source, is_short(item))):
        if not short:
            yield from map(record, items)
            continue
        lines = "".join(f"<li>{escape(in_a_line(item))}</li>" for item in items)
        yield f'<ul>{lines}</ul><p class="source">{escape(source)}</p>'
    yield "</section>"


def record(item: Item) -> str:
    """One record."""
    head = f"<h3>{escape(item.title)}</h3>" if item.title else ""
    lines = "".join(map(value, item.lines))
    source = f'<p class="source">{escape(item.source)}</p>' if item.source else ""
    return f"<article>{head}<dl>{lines}</dl>{source}</article>"


def value(line: Line) -> str:
    """One value with its name, and what the resident says about it."""
    remark = f'<span class="remark">{escape(line.remark)}</span>' if line.remark else ""
    return f"<dt>{escape(line.label)}</dt><dd>{text(line.pieces)}{remark}</dd>"


def text(pieces: Pieces) -> str:
    """A text; what is black holds nothing but the sign for it."""
    return "".join(
        f'<span class="black">{escape(one)}</span>' if black else escape(one) for one, black in pieces
    )
