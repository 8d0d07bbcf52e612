"""The charts of a spreadsheet: the program's own, with the numbers that they show beside them."""

from typing import Any

from ucase.domain.report import ChartKind
from ucase.locale import t
from ucase.render.reports.document import Document, Drawing

KINDS = {
    ChartKind.BARS: {"type": "bar"},
    ChartKind.STACKED: {"type": "bar", "subtype": "stacked"},
    ChartKind.DIVERGING: {"type": "bar", "subtype": "stacked"},
    ChartKind.LINES: {"type": "line"},
}


LEFTWARDS = "0;0"
"""A number below nothing is shown without its sign."""
WITHOUT_NOTHING = "0;0;"
"""The same, and nothing is not shown."""
ROW, LEAST_HEIGHT, AROUND = 20, 288, 110
"""Pixels: of a row of the sheet, of the lowest chart, and of what stands above and below the bars."""


def on_paper(sheet: Any) -> None:  # noqa: ANN401
    """How it prints: A4 on its side, as wide as the paper."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def write_charts(book: Any, told: Document) -> None:  # noqa: ANN401
    """The charts, with the numbers that they show beside them."""
    if not told.drawings:
        return
    sheet = book.add_worksheet(t("report.sheet.charts"))
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 6, 11)
    on_paper(sheet)
    at = 0
    for drawing in told.drawings:
        at = write_chart(book, sheet, drawing, at)


def write_chart(book: Any, sheet: Any, drawing: Drawing, at: int) -> int:  # noqa: ANN401
    """One chart; gives the row at which the next can begin."""
    heads = at + 1
    last = write_numbers(book, sheet, drawing, at)
    chart = book.add_chart(KINDS[drawing.kind])
    for column in drawn_series(drawing):
        chart.add_series(
            {
                "name": [sheet.name, heads, column],
                "categories": [sheet.name, heads + 1, 0, last, 0],
                "values": [sheet.name, heads + 1, column, last, column],
                "data_labels": has_labels(drawing)
                and {
                    "value": True,
                    "custom": signs(drawing, column - 1),
                    "num_format": WITHOUT_NOTHING if is_stacked(drawing) else LEFTWARDS,
                },
            }
        )
    chart.set_title({"name": drawing.title, "name_font": {"size": 12}})
    chart.set_size({"width": 620, "height": height_of(drawing)})
    if drawing.kind is not ChartKind.LINES:  # the first thing stands at the top, its name left of every bar
        chart.set_y_axis({"reverse": True, "label_position": "low"})
        chart.set_x_axis({"num_format": LEFTWARDS})
    sheet.insert_chart(
        at, len(drawing.series) + 2, chart, {"description": drawing.title, "object_position": 2}
    )
    return max(last, at + height_of(drawing) // ROW + 1) + 2


def write_numbers(book: Any, sheet: Any, drawing: Drawing, at: int) -> int:  # noqa: ANN401
    """What a chart shows, below its title; gives the last row."""
    sheet.write_string(at, 0, drawing.title, book.add_format({"bold": True}))
    sheet.write_row(at + 1, 1, drawing.series, book.add_format({"align": "right", "text_wrap": True}))
    leftwards = book.add_format({"num_format": LEFTWARDS})
    for row, (thing, values) in enumerate(drawing.things, at + 2):
        sheet.write_string(row, 0, thing)
        for column, value in enumerate(values, 1):
            if isinstance(value, str):
                sheet.write_string(row, column, value)
            elif value is not None and goes_left(drawing, column):
                sheet.write_number(row, column, -value, leftwards)
            elif value is not None:
                sheet.write_number(row, column, value)
    return at + 1 + len(drawing.things)


def height_of(drawing: Drawing) -> int:
    """How high a chart is, so that the name of every thing has room beside its bars."""
    bars = len(drawing.series) if drawing.kind is ChartKind.BARS else 1
    return (
        LEAST_HEIGHT
        if drawing.kind is ChartKind.LINES
        else max(LEAST_HEIGHT, AROUND + len(drawing.things) * (10 + 14 * bars))
    )


def drawn_series(drawing: Drawing) -> list[int]:
    """The columns that are drawn: away from the middle only what went down and what went up."""
    every = list(range(1, len(drawing.series) + 1))
    return [every[0], every[-1]] if drawing.kind is ChartKind.DIVERGING else every


def has_labels(drawing: Drawing) -> bool:
    """Whether numbers stand in the chart: those of several lines would cover each other."""
    return drawing.kind is not ChartKind.LINES or len(drawing.series) == 1


def is_stacked(drawing: Drawing) -> bool:
    """Whether the parts lie against each other, so that the number of nothing would lie over another."""
    return drawing.kind in (ChartKind.STACKED, ChartKind.DIVERGING)


def goes_left(drawing: Drawing, column: int) -> bool:
    """Whether a bar goes left of the middle: its number is kept below nothing, and shown without a sign."""
    return drawing.kind is ChartKind.DIVERGING and column == 1


def signs(drawing: Drawing, series: int) -> list[dict[str, str] | None]:
    """What stands at the bars that are hidden: their sign, where the chart itself would say 0."""
    values = (of_thing[series] for _, of_thing in drawing.things)
    return [{"value": value} if isinstance(value, str) else None for value in values]
