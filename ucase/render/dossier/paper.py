"""The dossier as PDF, by Typst: tagged for a screen reader, made offline, with nothing under the black."""

import json
from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Any

from ucase.locale import speaking
from ucase.render.dossier.document import Document, Item, Section, in_a_line, is_short, said

TEMPLATE = """
#let told = json(bytes(sys.inputs.told))
#set document(title: told.title, author: "ucase", date: datetime(..told.day))
#set text(lang: told.lang, size: 10pt)
#set page(paper: "a4", margin: 20mm, footer: context [
  #set text(size: 8pt)
  #told.footer #h(1fr) #counter(page).display("1 / 1", both: true)
])
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 3): set text(size: 10pt)
#let parts(pieces) = for (words, black) in pieces {
  if black { highlight(fill: rgb("#000"), words) } else { words }
}
#heading(level: 1, told.title)
#for (name, value) in told.about [*#name:* #value \\ ]
#for one in told.explained { par(one) }
#for section in told.sections {
  heading(level: 2, section.title)
  for note in section.notes { block(sticky: true, text(size: 8.5pt, note)) }
  for item in section.items {
    if item.title != "" { heading(level: 3, item.title) }
    block(breakable: item.long, {
      for words in item.short { block(spacing: 5pt, words) }
      if item.lines.len() > 0 {
        grid(
          columns: (38mm, 1fr),
          row-gutter: 5pt,
          ..item.lines.map(line => (
            line.label,
            [#parts(line.pieces)#if line.remark != "" [ \\ #emph(line.remark)]],
          )).flatten(),
        )
      }
      if item.source != "" { par(text(size: 8.5pt, item.source)) }
    })
  }
}
"""


MOST_LINES, MOST_LETTERS = 25, 1_500
"""What surely fits on a page."""


def pdf(told: Document, day: date) -> bytes:
    """The file."""
    import typst

    made = typst.compile(
        TEMPLATE.encode(), sys_inputs={"told": json.dumps(as_data(told, day))}, pdf_standards=["ua-1"]
    )
    assert isinstance(made, bytes)
    return made


def as_data(told: Document, day: date) -> dict[str, Any]:
    """Everything that the template puts on paper."""
    return {
        "title": told.title, "lang": speaking(), "footer": told.footer, "about": told.about,
        "explained": told.explained, "day": {"year": day.year, "month": day.month, "day": day.day},
        "sections": [section_data(one) for one in told.sections],
    }  # fmt: skip


def section_data(section: Section) -> dict[str, Any]:
    """One heading with its records in order; short ones beside each other have their source once."""
    groups = groupby(section.items, key=lambda item: (item.source, is_short(item)))
    return {
        "title": section.title,
        "notes": section.notes,
        "items": [
            one
            for (source, short), items in groups
            for one in ([short_data(source, items)] if short else map(item_data, items))
        ],
    }


def short_data(source: str, items: Iterable[Item]) -> dict[str, Any]:
    """Records of a line each."""
    lines = [in_a_line(item) for item in items]
    return {"title": "", "short": lines, "lines": [], "source": source, "long": len(lines) > MOST_LINES}


def item_data(item: Item) -> dict[str, Any]:
    """One record, which stays on one page unless it is too long for that."""
    length = sum(len(said(line.pieces)) + len(line.remark) for line in item.lines)
    return {
        "title": item.title, "short": [], "lines": [line._asdict() for line in item.lines],
        "source": item.source, "long": length > MOST_LETTERS or len(item.lines) > MOST_LINES,
    }  # fmt: skip
