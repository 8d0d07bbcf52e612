"""Reading what CBS publishes: the file of addresses, the files of names, or the ZIP that holds them all."""

import csv
import io
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple
from zipfile import BadZipFile, ZipFile, is_zipfile

from ucase.cli.progress import progress
from ucase.domain.area_file import (
    AddressReader,
    AreaFile,
    Columns,
    NameColumns,
    address_columns,
    code_of,
    name_columns,
    number_of,
    read_municipality,
    read_names,
    split_header,
    year_of,
)
from ucase.domain.errors import Invalid, NotFound, UsageProblem
from ucase.domain.vocabulary import AreaKind
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.cli.desk import Desk

ROWS_AT_A_TIME = 500  # few enough to stay in the processor's cache: with thousands it takes twice as long
LONGEST_HEADER = 10_000
DAMAGED = BadZipFile, zlib.error, csv.Error, EOFError, RuntimeError, NotImplementedError
"""What reading a file that is damaged, locked or packed in a way of its own comes to."""
FEW = 5
"""How many of many are named in a message."""


class Table(NamedTuple):
    """One table of CBS, as far as its header tells."""

    name: str
    size: int
    open: Callable[[], IO[bytes]]
    header: Sequence[str]
    delimiter: str
    addresses: Columns | None
    names: Sequence[NameColumns]


def read_area_files(
    desk: "Desk",
    paths: Sequence[str],
    *,
    municipality: str | None,
    year: int | None,
    known: Mapping[str, str],
) -> AreaFile:
    """Read the files that were named; ``known`` has the municipalities that can be named by their name.

    Raises :class:`NotFound` for a file that cannot be read, :class:`Invalid` for one that is not of CBS, is
    damaged, or does not hold the municipality, :class:`UsageProblem` when it holds several and none is named.
    """
    with ExitStack() as stack:
        try:
            tables = [table for path in paths for table in tables_in(path, stack)]
            names = {code: name for table in tables for code, name in names_in(table)}
            addresses = [table for table in tables if table.addresses]
            if len(addresses) > 1:
                raise Invalid("area_file_two")
            wanted = read_municipality(municipality, {**names, **known}) if municipality else None
            if municipality and wanted is None:
                raise Invalid("area_municipality", field="municipality")
            if not addresses:
                return AreaFile(year, wanted, names, read=len(names))
            year = year or year_of(addresses[0].header, f"{addresses[0].name} {Path(paths[0]).name}")
            if year is None:
                raise Invalid("area_year", field="year")
            return read_addresses(desk, addresses[0], wanted, year, names)
        except OSError:
            raise NotFound("no_area_file") from None
        except DAMAGED:
            raise Invalid("area_file") from None


def tables_in(said: str, stack: ExitStack) -> Iterator[Table]:
    """The tables in a file. A ZIP may hold other things; a file of its own must be a table of CBS."""
    if "\0" in said:  # no path, and Python's own refusal of it is not about files
        raise NotFound("no_area_file")
    path = Path(said).expanduser()
    if is_zipfile(path):
        archive = stack.enter_context(ZipFile(path))
        members = [
            table_of(Path(one.filename).name, one.file_size, partial(archive.open, one))
            for one in archive.infolist()
            if not one.is_dir()
        ]
        found = [table for table in members if table is not None]
    else:
        table = table_of(path.name, path.stat().st_size, lambda: path.open("rb"))
        found = [table] if table is not None else []
    if not found:
        raise Invalid("area_file")
    yield from found


def table_of(name: str, size: int, open_it: Callable[[], IO[bytes]]) -> Table | None:
    """The table that begins with this first line; None when it is not one of CBS."""
    with open_it() as binary:
        first = decoded(binary.readline(LONGEST_HEADER))
    header, delimiter = split_header(first)
    addresses = address_columns(header)
    names = [] if addresses else name_columns(header, name)
    return Table(name, size, open_it, header, delimiter, addresses, names) if addresses or names else None


def decoded(content: bytes) -> str:
    """Text of CBS: UTF-8 with or without a mark, in older years Windows-1252."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def names_in(table: Table) -> Iterator[tuple[str, str]]:
    """The full codes and names in a table of names."""
    if table.names:
        with table.open() as binary:
            rows = csv.reader(io.StringIO(decoded(binary.read()), newline=""), delimiter=table.delimiter)
            next(rows)
            yield from read_names(rows, table.names)


def read_addresses(
    desk: "Desk", table: Table, municipality: str | None, year: int, names: Mapping[str, str]
) -> AreaFile:
    """Read the table of addresses from one end to the other, and keep one municipality of it."""
    assert table.addresses is not None
    wanted = number_of(AreaKind.MUNICIPALITY, municipality) if municipality else None
    reader = AddressReader(table.addresses, wanted)
    buurten = reader.buurten
    with table.open() as binary, progress(desk, t("areas.progress"), table.size) as tell:
        # What is read here is figures and letters without an accent, whatever the encoding.
        rows = csv.reader(io.TextIOWrapper(binary, "latin-1", newline=""), delimiter=table.delimiter)
        next(rows)
        while some := list(islice(rows, ROWS_AT_A_TIME)):
            reader.take(some)
            tell(binary.tell())
            if wanted is None and len(buurten.municipalities) > 1:
                raise UsageProblem("area_several", found=a_few(buurten.municipalities, names))
    if not buurten.municipalities or buurten.municipality is None:
        raise Invalid("area_file")
    if not reader.kept:
        raise Invalid("area_not_in_file", found=a_few(buurten.municipalities, names))
    ranges = list(reader.ranges())
    return AreaFile(
        year,
        code_of(AreaKind.MUNICIPALITY, buurten.municipality),
        names,
        ranges,
        read=reader.read,
        kept=reader.kept,
        torn=reader.torn,
    )


def a_few(municipalities: set[int], names: Mapping[str, str]) -> str:
    """Some of the municipalities in a file, by code and, where it is known, name."""
    codes = [code_of(AreaKind.MUNICIPALITY, number) for number in sorted(municipalities)]
    said = [f"{code} {names[code]}" if code in names else code for code in codes[:FEW]]
    return ", ".join(said + ["…"] * (len(codes) > FEW)) or "-"
