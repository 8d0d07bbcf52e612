"""Opening the lists that others send: CSV in whatever dialect, or a spreadsheet. Every cell comes as text.

Nothing is guessed about types, so a leading zero or a letter in a number survives.
"""

import codecs
import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol, TextIO

from ucase.domain.errors import Invalid, NotFound

STDIN = "-"
"""What is typed for a list that comes through standard input."""
DELIMITERS = (";", ",", "\t", "|")
NO_DELIMITER = "\x1f"
"""Stands in no text, so that nothing cuts a line."""
_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_BLOCK = 65_536
LONGEST_CELL = 1_000_000


class SheetRow(NamedTuple):
    """One row. ``line`` is the line of the file, or the row of the spreadsheet, in which it begins."""

    line: int
    cells: tuple[str, ...]


class Sheet(Protocol):
    """A list that can be read as often as needed, from the top and row by row."""

    name: str
    """What the sheet of a spreadsheet is called; a text file has none, and no name."""
    size: int
    """How much there is to read: bytes of a text file or of the sheet in an XLSX, else rows."""
    done: int
    """How much of that the latest reading has done."""
    delimiter: str
    """What stands between two cells; a spreadsheet has none, so the one that a Dutch Excel expects."""

    def rows(self) -> Iterator[SheetRow]:
        """The rows from the top, empty ones too."""

    def take_as_one_column(self) -> None:
        """From now on nothing cuts a line: what stands between two cells belongs to the one that there is."""


def open_sheets(path: str, stdin: TextIO | None = None) -> Sequence[Sheet]:
    """What may be the list in a file, or for ``-`` in what comes through ``stdin``.

    Its content shows what it is. Of a spreadsheet these are the sheets that are shown and hold something, in
    their order; at least one.
    Raises :class:`NotFound` when the file cannot be read, :class:`Invalid` when it is not a list:
    ``sheet_empty``, ``sheet_not_text``, ``sheet_damaged``.
    """
    content: Content = ContentOf(stdin) if path == STDIN and stdin is not None else the_file(path)
    with content.open() as stream:
        start = stream.read(4)
    if not start:
        raise Invalid("sheet_empty")
    if start not in (_ZIP, _OLD_OFFICE):
        return [TextSheet(content)]
    from ucase.cli.spreadsheets import spreadsheet

    return spreadsheet(content, start)


class Content(Protocol):
    """What a list is read from, as often as needed."""

    size: int
    """In bytes."""

    @property
    def source(self) -> Path | BytesIO:
        """Itself, for what opens it in its own way."""

    def open(self) -> BinaryIO:
        """The content from its beginning."""


class ContentOf:
    """Standard input, which can be read only once; kept in memory, for it may be about people."""

    def __init__(self, stdin: TextIO) -> None:
        content: bytes = stdin.buffer.read()
        self.size = len(content)
        self.source = BytesIO(content)

    def open(self) -> BinaryIO:
        """The content from its beginning."""
        return BytesIO(self.source.getvalue())


class ContentOfFile:
    """A file."""

    def __init__(self, file: Path) -> None:
        self.source = file
        self.size = file.stat().st_size

    def open(self) -> BinaryIO:
        """The content from its beginning."""
        return self.source.open("rb")


def the_file(path: str) -> ContentOfFile:
    """A file that can be read. Raises :class:`NotFound`."""
    try:
        file = Path(path).expanduser()
        if not file.is_file():
            raise NotFound("no_input_file")
        with file.open("rb"):
            return ContentOfFile(file)
    except (OSError, ValueError, RuntimeError):  # a NUL in the path, a home that nobody has
        raise NotFound("no_input_file") from None


class TextSheet:
    """CSV. The encoding is found by reading the file once, the delimiter by what the first rows hold."""

    name = ""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.size = content.size
        self.done = 0
        with content.open() as stream:
            self.encoding = find_encoding(stream)
        with content.open() as raw, TextIOWrapper(raw, self.encoding, newline="") as stream:
            start = stream.read(_BLOCK)
        self.delimiter = find_delimiter(start)
        self.says_delimiter = start[:4].lower() == "sep="
        self.one_column = False

    def take_as_one_column(self) -> None:
        """From now on nothing cuts a line, whatever commas its address holds."""
        self.one_column = True

    def rows(self) -> Iterator[SheetRow]:
        """The rows; ``sep=;``, with which Excel is told the delimiter, is none of them."""
        # Half a row in a cell that was never closed is a refusal, not a gigabyte of memory.
        csv.field_size_limit(LONGEST_CELL)
        with self.content.open() as raw, TextIOWrapper(raw, self.encoding, newline="") as stream:
            reader = csv.reader(stream, delimiter=NO_DELIMITER if self.one_column else self.delimiter)
            line = 1
            try:
                for cells in reader:
                    if line > 1 or not self.says_delimiter:
                        yield SheetRow(line, tuple(map(without_end, cells) if self.one_column else cells))
                    line = reader.line_num + 1
                    if line % 256 == 0:
                        self.done = raw.tell()
            except csv.Error:
                raise Invalid("sheet_quote", line=line) from None
            except UnicodeError:  # it changed since the encoding was found
                raise Invalid("sheet_not_text") from None
        self.done = self.size


def without_end(cell: str) -> str:
    """The only cell of a line, without delimiters behind it: ``Adres;;``."""
    return cell.rstrip("".join(DELIMITERS))


def find_encoding(stream: BinaryIO) -> str:
    """UTF-8 if all of it can be that, else Windows-1252; UTF-16 when it begins like that.

    On 840 short Dutch lists this was right every time, and charset-normalizer 3.5 wrong in 211: it took
    Windows-1252 for Central European or Chinese. Hence no library here.
    Raises :class:`Invalid` (``sheet_not_text``) for what is none of them.
    """
    start = stream.read(_BLOCK)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = start[::2].count(0), start[1::2].count(0)
    if even or odd:
        if min(even, odd) * 10 > max(even, odd) or max(even, odd) * 4 < len(start):
            raise Invalid("sheet_not_text")
        return "utf-16-le" if odd > even else "utf-16-be"
    utf8, western = codecs.getincrementaldecoder("utf-8")(), codecs.getincrementaldecoder("cp1252")()
    can_be = {"utf-8-sig": utf8, "cp1252": western}
    block = start
    while block and can_be:
        following = stream.read(_BLOCK)
        for name, decoder in list(can_be.items()):
            try:
                decoder.decode(block, final=not following)
            except UnicodeDecodeError:
                del can_be[name]
        block = following
    if not can_be:
        raise Invalid("sheet_not_text")
    return next(iter(can_be))


def find_delimiter(start: str) -> str:
    """The delimiter that cuts the most rows into the same number of cells; of equals the one with most cells.

    ``start`` is the beginning of the file. Without any delimiter there is one column, and any will do.
    """
    if start[:4].lower() == "sep=" and start[4:5] in DELIMITERS:
        return start[4]
    return max(DELIMITERS, key=lambda one: evenness(start, one))


def evenness(start: str, delimiter: str) -> tuple[int, int]:
    """How many rows have the most usual number of cells (more than one), and that number."""
    csv.field_size_limit(LONGEST_CELL)
    lines = list(StringIO(start, newline=""))
    whole = lines[:-1] if len(lines) > 1 and len(start) >= _BLOCK else lines  # the last may have been cut
    widths: Counter[int] = Counter()
    try:
        for cells in csv.reader(whole, delimiter=delimiter):
            if sum(map(bool, cells)) > 1:
                widths[len(cells)] += 1
    except csv.Error:
        return (0, 0)
    return max(((count, width) for width, count in widths.items()), default=(0, 0))
