"""An export as a spreadsheet: a sheet per table with real numbers and dates, and one with the dictionary.

Rows go to disk as they come. No text is ever a formula or a link, whatever it begins with.
"""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ucase.domain.exporting import Content
from ucase.locale import t
from ucase.render.exports import About, Table
from ucase.render.exports.dictionary import COLUMNS, dictionary

MOST_ROWS = 1_048_575
"""What a sheet holds below its header."""
LONGEST_TEXT = 32_767
"""What a cell holds."""
WIDTHS = {Content.DATE: 12, Content.REFERENCE: 26, Content.TEXT: 30}
Write = Callable[[int, int, Any], object]


def write_workbook(about: About, tables: Sequence[Table], path: Path) -> None:
    """Write the file. What it sets aside meanwhile is beside it, and gone at the end."""
    import xlsxwriter

    book = xlsxwriter.Workbook(
        str(path),
        {
            "constant_memory": True,
            "tmpdir": str(path.parent),
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_date_format": "yyyy-mm-dd",
        },
    )
    title = book.add_format({"bold": True, "bottom": 2})
    for table in tables:
        write_sheet(book, table, title)
    write_explanation(book, about, tables, title)
    book.close()


def write_sheet(book: Any, table: Table, title: Any) -> None:  # noqa: ANN401
    """One table: a header that stays, and a filter on it."""
    sheet = book.add_worksheet(table.name)
    for at, one in enumerate(table.fields):
        sheet.set_column(at, at, WIDTHS.get(one.content, 14))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, table.length, len(table.fields) - 1)
    sheet.write_row(0, 0, table.keys, title)
    writers = writers_of(sheet)
    for line, row in enumerate(table.rows, 1):
        for at, value in enumerate(row):
            if value is not None:
                writers[type(value)](line, at, value)


def writers_of(sheet: Any) -> dict[type, Write]:  # noqa: ANN401
    """How each kind of value is written."""
    return {
        str: lambda line, at, value: sheet.write_string(line, at, shortened(value)),
        int: sheet.write_number,
        float: sheet.write_number,
        bool: sheet.write_boolean,
        date: sheet.write_datetime,
    }


def shortened(text: str) -> str:
    """A text as long as a cell can hold."""
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"


def write_explanation(book: Any, about: About, tables: Sequence[Table], title: Any) -> None:  # noqa: ANN401
    """The dictionary, and what the export is."""
    sheet = book.add_worksheet("fields")
    for at, width in enumerate((12, 20, 12, 12, 40, 70, 30, 12)):
        sheet.set_column(at, at, width)
    sheet.freeze_panes(1, 2)
    sheet.write_row(0, 0, COLUMNS, title)
    line = 0
    for line, entry in enumerate(dictionary((one.name, one.fields) for one in tables), 1):
        for at, value in enumerate(entry):
            sheet.write_string(line, at, value)
    kind = "identifiable" if about.identifiable else "pseudonymous"
    sheet.write_string(line + 2, 0, t(f"export.about.{kind}"))
    sheet.write_string(line + 3, 0, f"ucase {about.program} · {about.what} · {about.made_on}")
