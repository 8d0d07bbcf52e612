"""Spreadsheets as lists: XLSX row by row, and what else is sent (XLS, XLSB, ODS) as a whole, by calamine."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from ucase.cli.sheets import Content, Sheet, SheetRow
from ucase.cli.xlsx import NotXlsx, XlsxSheet
from ucase.cli.xlsx_cells import number_text
from ucase.domain.errors import Invalid


def spreadsheet(content: Content, start: bytes) -> Sheet:
    """The first visible sheet that holds something; ``start`` is how the content begins.

    Raises :class:`Invalid`: ``sheet_damaged``, ``sheet_empty``.
    """
    if start.startswith(b"PK"):
        try:
            return XlsxSheet(content)
        except NotXlsx:
            pass
    return OtherSpreadsheet(content)


class OtherSpreadsheet:
    """XLS, XLSB and ODS. The reader keeps all of the sheet."""

    delimiter = XlsxSheet.delimiter

    def __init__(self, content: Content) -> None:
        from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

        try:
            book = CalamineWorkbook.from_object(content.source)
            visible = [one.name for one in book.sheets_metadata if one.visible is SheetVisibleEnum.Visible]
            sheets = map(book.get_sheet_by_name, visible)
            found = next((sheet for sheet in sheets if sheet.start is not None), None)
        except (CalamineError, ValueError, OSError):
            raise Invalid("sheet_damaged") from None
        if found is None:
            raise Invalid("sheet_empty")
        self.sheet = found
        self.size = self.sheet.total_height
        self.done = 0

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
