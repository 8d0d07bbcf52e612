"""Spreadsheets as lists: XLSX row by row, and what else is sent (XLS, XLSB, ODS) as a whole, by calamine."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from ucase.cli.sheets import Content, Sheet, SheetRow
from ucase.cli.xlsx import NotXlsx, XlsxSheet, xlsx_sheets
from ucase.cli.xlsx_cells import number_text
from ucase.domain.errors import Invalid

if TYPE_CHECKING:
    from python_calamine import CalamineSheet


def spreadsheet(content: Content, start: bytes) -> Sequence[Sheet]:
    """The visible sheets that hold something; ``start`` is how the content begins.

    Raises :class:`Invalid`: ``sheet_damaged``, ``sheet_empty``.
    """
    if start.startswith(b"PK"):
        try:
            return xlsx_sheets(content)
        except NotXlsx:
            pass
    return other_sheets(content)


def other_sheets(content: Content) -> "Sequence[OtherSheet]":
    """The visible sheets of an XLS, XLSB or ODS that hold something. Raises as :func:`spreadsheet` does."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_object(content.source)
        visible = [one.name for one in book.sheets_metadata if one.visible is SheetVisibleEnum.Visible]
        found = [
            OtherSheet(sheet) for sheet in map(book.get_sheet_by_name, visible) if sheet.start is not None
        ]
    except (CalamineError, ValueError, OSError):
        raise Invalid("sheet_damaged") from None
    if not found:
        raise Invalid("sheet_empty")
    return found


class OtherSheet:
    """A sheet of an XLS, XLSB or ODS. The reader keeps all of it."""

    delimiter = XlsxSheet.delimiter

    def __init__(self, sheet: "CalamineSheet") -> None:
        self.sheet = sheet
        self.name = sheet.name
        self.size = sheet.total_height
        self.done = 0

    def take_as_one_column(self) -> None:
        """Its columns are what they are."""

    def rows(self) -> Iterator[SheetRow]:
        """The rows, counted as the spreadsheet counts them."""
        for line, cells in enumerate(self.sheet.iter_rows(), start=1):
            self.done = line
            yield SheetRow(line, tuple(map(cell_text, cells)))


Cell = str | float | int | bool | time | date | datetime | timedelta


def cell_text(cell: Cell) -> str:
    """A cell of a spreadsheet as text: ``12`` and not ``12.0``, dates as ISO, text as it was."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float):
        return number_text(repr(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)
