"""A report as a spreadsheet: real numbers and dates, a header that stays, a chart of the program's own.

No text is ever a formula or a link, whatever it begins with. The same report is the same bytes.
"""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from ucase.domain.report import Kind, Published
from ucase.locale import t
from ucase.render.reports.document import Document, Grid, document
from ucase.render.reports.xlsx_charts import on_paper, write_charts

SETTINGS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd",
}


def workbook(published: Published) -> bytes:
    """The file."""
    import xlsxwriter

    told, kept = document(published), BytesIO()
    book = xlsxwriter.Workbook(kept, SETTINGS)
    book.set_properties({"title": told.title, "created": midnight(published)})
    write_letter(book, told)
    write_figures(book, told)
    write_charts(book, told)
    write_explanation(book, published, told)
    book.close()
    return kept.getvalue()


def midnight(published: Published) -> datetime:
    """The day of the report, so that making it again gives the same file."""
    day = published.report.as_of
    return datetime(day.year, day.month, day.day, tzinfo=UTC).replace(tzinfo=None)


def write_letter(book: Any, told: Document) -> None:  # noqa: ANN401
    """What changed, in sentences, on a sheet of its own that one sees first; inside there is none."""
    if not told.letter:
        return
    sheet = book.add_worksheet(t("report.sheet.letter"))
    sheet.set_column(0, 0, 100)
    on_paper(sheet)
    sheet.write_string(0, 0, told.title, book.add_format({"bold": True}))
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    for at, sentence in enumerate(told.letter, 2):
        sheet.set_row(at, 15 * (1 + len(sentence) // 95))
        sheet.write_string(at, 0, sentence, wrap)


def write_figures(book: Any, told: Document) -> None:  # noqa: ANN401
    """A sheet for each table, from the first row on, so that it can be sorted and used at once."""
    used: set[str] = set()
    for grid in told.grids or (Grid("", (), (), (), ()),):
        write_grid(book, grid, sheet_name(grid.title or t("report.sheet.figures"), used))


def sheet_name(title: str, used: set[str]) -> str:
    """A title as the name of a sheet: at most 31 characters, none of them a sign of a formula."""
    name = "".join(one for one in title if one not in "[]:*?/\\'")[:31].strip()
    while name.lower() in used:
        name = f"{name[:28]} {len(used)}"
    used.add(name.lower())
    return name


def write_grid(book: Any, grid: Grid, name: str) -> None:  # noqa: ANN401
    """One table."""
    sheet = book.add_worksheet(name)
    title = book.add_format({"bold": True, "text_wrap": True, "bottom": 2, "valign": "bottom"})
    bold, sign = book.add_format({"bold": True, "top": 1}), book.add_format({"align": "right"})
    one_decimal = book.add_format({"num_format": "0.0"})
    labels = len(grid.label_titles)
    sheet.write_row(0, 0, (*grid.label_titles, *grid.figure_titles), title)
    sheet.freeze_panes(1, labels)
    sheet.set_column(0, max(labels - 1, 0), 28)
    for at, line in enumerate(grid.lines, 1):
        usual = bold if line.is_total else None
        for column, label in enumerate(line.labels):
            sheet.write_string(at, column, label, usual)
        for column, (kind, value) in enumerate(zip(grid.kinds, line.values, strict=True), labels):
            if isinstance(value, str):
                sheet.write_string(at, column, value, usual or sign)
            elif value is not None:
                sheet.write_number(
                    at, column, value, usual or (one_decimal if kind is Kind.PERCENTAGE else None)
                )
    on_paper(sheet)
    sheet.repeat_rows(0)


def write_explanation(book: Any, published: Published, told: Document) -> None:  # noqa: ANN401
    """What the figures count, for whom and over which period; the days as days."""
    sheet = book.add_worksheet(t("report.sheet.means"))
    wrap, day = (
        book.add_format({"text_wrap": True}),
        book.add_format({"num_format": "yyyy-mm-dd", "align": "left"}),
    )
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 90, wrap)
    on_paper(sheet)
    sheet.write_string(0, 0, told.title, book.add_format({"bold": True}))
    at = 1
    for name, value in told.about[:1]:
        sheet.write_string(at, 0, name)
        sheet.write_string(at, 1, value)
        at += 1
    period = published.report.period
    for key, on in (("since", period.since), ("until", period.until), ("as_of", published.report.as_of)):
        if on is not None:
            sheet.write_string(at, 0, t(f"report.word.{key}"))
            sheet.write_datetime(at, 1, datetime(on.year, on.month, on.day), day)  # noqa: DTZ001 (a day)
            at += 1
    for note in told.notes:
        sheet.write_string(at, 1, note, wrap)
        at += 1
    for name, what in (*told.definitions, (t("report.word.stamp"), told.stamp)):
        sheet.write_string(at, 0, name)
        sheet.write_string(at, 1, what, wrap)
        at += 1
