"""A report as PDF, by Typst: tagged for a screen reader (PDF/UA-1), made without a network.

What the report says goes to Typst as data and never as its markup. The same report is the same bytes.
"""

import json
from typing import Any

from ucase.domain.report import Published
from ucase.locale import speaking, t
from ucase.render.reports import shown_text
from ucase.render.reports.chart_svg import in_words, svg
from ucase.render.reports.document import Grid, document

TEMPLATE = """
#let told = json(bytes(sys.inputs.told))
#set document(title: told.title, author: "ucase", date: datetime(..told.day))
#set text(lang: told.lang, size: 9pt)
#set page(paper: "a4", flipped: told.wide, margin: 15mm, numbering: "1 / 1", footer: context [
  #set text(size: 7pt)
  #told.stamp #h(1fr) #counter(page).display("1 / 1", both: true)
])
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 11pt)
#heading(level: 1, told.title)
#for (name, value) in told.about [*#name:* #value \\ ]
#if told.letter != "" { par(told.letter) }
#heading(level: 2, told.words.figures)
#if told.grids.len() == 0 { told.empty }
#for grid in told.grids {
  if grid.title != "" { heading(level: 3, grid.title) }
  set text(size: if told.wide { 8pt } else { 9pt })
  table(
    columns: grid.heads.len(),
    align: (at, _) => if at < grid.labels { left } else { right },
    stroke: (_, at) => (bottom: if at == 0 { 1.2pt } else { 0.4pt }),
    table.header(..grid.heads.map(one => strong(one))),
    ..grid.rows.flatten(),
    ..grid.totals.flatten().map(one => strong(one)),
  )
}
#for note in told.notes { par(note) }
#if told.charts.len() > 0 { heading(level: 2, told.words.charts) }
#for one in told.charts {
  block(breakable: false)[
    #heading(level: 3, one.title)
    #image(bytes(one.svg), format: "svg", width: 120mm, alt: one.alt)
  ]
  if one.rows.len() > 0 {
    set text(size: 8pt)
    table(
      columns: one.heads.len(), align: (at, _) => if at == 0 { left } else { right },
      stroke: (_, at) => (bottom: if at == 0 { 1.2pt } else { 0.4pt }),
      table.header(..one.heads.map(each => strong(each))), ..one.rows.flatten(),
    )
  }
}
#heading(level: 2, told.words.means)
#for (name, what) in told.definitions [#par[*#name:* #what]]
"""
WIDE_FROM = 8
"""With so many columns the page lies on its side."""


def pdf(published: Published) -> bytes:
    """The file."""
    import typst

    made = typst.compile(
        TEMPLATE.encode(), sys_inputs={"told": json.dumps(told(published))}, pdf_standards=["ua-1"]
    )
    assert isinstance(made, bytes)
    return made


def told(published: Published) -> dict[str, Any]:
    """Everything that the template puts on paper."""
    one, day = document(published), published.report.as_of
    grids = [grid_of(grid) for grid in one.grids if grid.lines]
    return {
        "title": one.title, "lang": speaking(), "stamp": one.stamp, "about": one.about, "empty": one.empty,
        "day": {"year": day.year, "month": day.month, "day": day.day},
        "wide": any(len(grid["heads"]) >= WIDE_FROM for grid in grids), "grids": grids,
        "letter": " ".join(one.letter), "notes": one.notes, "definitions": one.definitions,
        "charts": [
            {
                "title": drawing.title, "svg": svg(drawing, width="640"), "alt": in_words(drawing),
                "heads": (t("report.word.as_of"), *drawing.series),
                "rows": [
                    (day, *map(shown_text, values)) for day, values in drawing.things if drawing.over_time
                ],
            }
            for drawing in one.drawings
        ],
        "words": {name: t(f"report.word.{name}") for name in ("figures", "charts", "means")},
    }  # fmt: skip


def grid_of(grid: Grid) -> dict[str, Any]:
    """A table, as the template takes it."""
    cells = [([*line.labels, *map(shown_text, line.values)], line.is_total) for line in grid.lines]
    return {
        "title": grid.title, "labels": len(grid.label_titles),
        "heads": (*grid.label_titles, *grid.figure_titles),
        "rows": [row for row, is_total in cells if not is_total],
        "totals": [row for row, is_total in cells if is_total],
    }  # fmt: skip
