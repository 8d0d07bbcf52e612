"""XLSX, row by row: a list of a hundred thousand dwellings takes little more memory than a short one.

No library did that: calamine 0.9 keeps every cell of the sheet, and openpyxl 3.1 (``read_only``) every shared
text as an object of its own, at several times the time. Written after ECMA-376, part 1, §18.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from string import ascii_uppercase as ALPHABET  # noqa: N812 (a constant)
from string import digits
from typing import IO, NamedTuple
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile

from ucase.cli.sheets import Content, SheetRow
from ucase.cli.xlsx_cells import Formats, Pieces, SharedTexts, read_shared_texts, unescaped
from ucase.cli.xlsx_parts import Package, local, parse
from ucase.domain.errors import Invalid

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
"""As many as a sheet can have."""
DAMAGE = (
    BadZipFile, ExpatError, zlib.error, struct.error, EOFError, KeyError, IndexError, ValueError,
    OverflowError, NotImplementedError, RuntimeError, OSError,
)  # fmt: skip
"""How it shows that a file is not whole, or locked with a password."""


class NotXlsx(Exception):  # noqa: N818 (no error: another reader takes it)
    """A zip, but another kind of spreadsheet, or none."""


class Book(NamedTuple):
    """What is known of a workbook before its rows are read."""

    sheets: Mapping[str, str]
    """The parts of the worksheets that are shown, by their name and in their order."""
    texts: SharedTexts
    formats: Formats


def xlsx_sheets(content: Content) -> "list[XlsxSheet]":
    """The visible sheets that hold something.

    Raises :class:`NotXlsx`, or :class:`Invalid`: ``sheet_damaged``, ``sheet_empty``.
    """
    try:
        with content.open() as stream:
            package = Package(stream)
            book = read_book(package)
            sheets = [
                XlsxSheet(content, book, name, part, package.size(part)) for name, part in book.sheets.items()
            ]
            found = [one for one in sheets if one.holds_something(package)]
    except DAMAGE:
        raise Invalid("sheet_damaged") from None
    if not found:
        raise Invalid("sheet_empty")
    return found


class XlsxSheet:
    """One sheet of a workbook."""

    delimiter = ";"
    """A spreadsheet has none; this is what a Dutch Excel expects in what is written beside it."""

    def __init__(self, content: Content, book: Book, name: str, part: str, size: int) -> None:
        self.content = content
        self.book = book
        self.name = name
        self.part = part
        self.size = size
        self.done = 0

    def take_as_one_column(self) -> None:
        """Its columns are what they are."""

    def holds_something(self, package: Package) -> bool:
        """Whether any cell is filled."""
        with package.open(self.part) as stream:
            return any(any(row.cells) for row in self.read(stream))

    def rows(self) -> Iterator[SheetRow]:
        """The rows, counted as the spreadsheet counts them; a row is as wide as the widest before it."""
        try:
            with self.content.open() as stream, Package(stream).open(self.part) as part:
                yield from self.read(part)
        except DAMAGE:
            raise Invalid("sheet_damaged") from None
        self.done = self.size

    def read(self, stream: IO[bytes]) -> Iterator[SheetRow]:
        """The rows of a sheet."""
        reader = RowReader(self.book.texts, self.book.formats)
        line, width = 0, 0
        for self.done in parse(stream, start=reader.start, end=reader.end, text=reader.tell):
            for number, cells in reader.rows:
                width = max(width, max(cells, default=-1) + 1)
                nothing = ("",) * width
                yield from (SheetRow(empty, nothing) for empty in range(line + 1, number))
                line = number
                yield SheetRow(line, tuple(cells.get(place, "") for place in range(width)))
            reader.rows.clear()


class RowReader:
    """Gathers the rows of a sheet while it is parsed. A formula counts for what it came to."""

    def __init__(self, texts: SharedTexts, formats: Formats) -> None:
        self.texts = texts
        self.formats = formats
        self.rows: list[tuple[int, dict[int, str]]] = []
        """Those that are whole: the number, and the text of each cell that is filled by its place."""
        self.line = 0
        self.place = -1
        self.cells: dict[int, str] = {}
        self.kind = self.form = ""
        self.in_value = False
        self.value: list[str] = []
        self.inline = Pieces()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        name = local(name)
        if name == "c":
            self.place = place_of(attributes["r"].rstrip(digits)) if "r" in attributes else self.place + 1
            self.kind, self.form = attributes.get("t", "n"), attributes.get("s", "0")
        elif name == "v":
            self.in_value = True
        elif name == "row":
            self.line = self.number_of(attributes)
            self.place, self.cells = -1, {}
        elif self.kind == "inlineStr":
            self.inline.start(name, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        name = local(name)
        if name == "v":
            self.in_value = False
        elif name == "c":
            text = self.text_of("".join(self.value))
            if text:
                self.cells[self.place] = text
            self.value.clear()
            self.kind = ""
        elif name == "row":
            self.rows.append((self.line, self.cells))
        elif self.kind == "inlineStr":
            self.inline.end(name)

    def tell(self, text: str) -> None:
        """Text of the element that has begun."""
        if self.in_value:
            self.value.append(text)
        elif self.kind == "inlineStr":
            self.inline.tell(text)

    def number_of(self, attributes: Mapping[str, str]) -> int:
        """The number of a row, which a program may leave out. Raises :class:`ValueError`."""
        line = int(attributes.get("r", self.line + 1))
        if not self.line < line <= MOST_ROWS:
            raise ValueError(line)
        return line

    def text_of(self, value: str) -> str:
        """The text of a cell by its kind; of an error, such as ``#N/A``, nothing."""
        match self.kind:
            case "s":
                return self.texts[int(value)] if value else ""
            case "inlineStr":
                return unescaped(self.inline.take())
            case "str":
                return unescaped(value)
            case "b":
                return "true" if value.strip() == "1" else "false"
            case "e":
                return ""
            case "d":
                return value.strip().removesuffix("Z").removesuffix("T00:00:00").replace("T", " ")
            case _:
                return self.formats.text(value.strip(), self.form) if value.strip() else ""


@lru_cache(maxsize=1024)
def place_of(column: str) -> int:
    """The column by its letters, counted from 0: 27 for ``AB``. Raises :class:`ValueError`."""
    place = 0
    for letter in column.upper():
        place = place * 26 + ALPHABET.index(letter) + 1
    if not 0 < place <= MOST_COLUMNS:
        raise ValueError(column)
    return place - 1


def read_book(package: Package) -> Book:
    """What a workbook says of its sheets, shared texts and formats. Raises :class:`NotXlsx`."""
    main = next((one.part for one in package.related("") if one.kind == "officeDocument"), "")
    if not main.lower().endswith(".xml"):
        raise NotXlsx
    said = package.elements(main, {"sheet", "workbookPr"})
    related = package.related(main)
    worksheets = {one.key: one.part for one in related if one.kind == "worksheet"}
    shown = {
        one.attributes.get("name", ""): worksheets[one.attributes["id"]]
        for one in said
        if one.name == "sheet"
        and one.attributes.get("state", "visible") == "visible"
        and one.attributes.get("id") in worksheets
    }
    parts = {one.kind: one.part for one in related if package.has(one.part)}
    styles = package.elements(parts["styles"], {"numFmt", "cellXfs", "xf"}) if "styles" in parts else []
    from_1904 = any(one.attributes.get("date1904", "0") in ("1", "true") for one in said)
    texts = SharedTexts()
    if "sharedStrings" in parts:
        with package.open(parts["sharedStrings"]) as stream:
            texts = read_shared_texts(stream)
    return Book(shown, texts, Formats(styles, from_1904=from_1904))
