"""The files in which CBS publishes in which buurt, wijk and municipality an address lies (DOMAIN §6).

One file has a row per postcode and house number, with codes as whole numbers: ``3562XA;1;3440321;34403;344``.
Others have the names that go with the codes. Their headers change from year to year.
"""

import re
from array import array
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from ucase.domain.addresses import read_house_number, read_postcode
from ucase.domain.errors import Invalid
from ucase.domain.number_ranges import ELSEWHERE, runs
from ucase.domain.text import fold, one_line
from ucase.domain.vocabulary import AreaKind
from ucase.domain.wording import a_line

# GM and 4 digits, WK and 6, BU and 8: each begins with the digits of what it lies in.
FORMS = {AreaKind.MUNICIPALITY: ("GM", 4), AreaKind.WIJK: ("WK", 6), AreaKind.BUURT: ("BU", 8)}
BUURTEN, BUURTEN_OF_MUNICIPALITY = 100_000_000, 10_000
"""More than the highest number of a buurt there can be, in all and in one municipality."""
POSTCODE = ("pc", "postcode")
HOUSE_NUMBER = ("huisnummer", "huisnr", "hnr")
TITLES = {
    "gemeente": AreaKind.MUNICIPALITY,
    "gem": AreaKind.MUNICIPALITY,
    "gm": AreaKind.MUNICIPALITY,
    "wijk": AreaKind.WIJK,
    "wk": AreaKind.WIJK,
    "buurt": AreaKind.BUURT,
    "brt": AreaKind.BUURT,
    "bu": AreaKind.BUURT,
}
CODE = ("", "code", "nr", "nummer")
NAME = ("naam", "name")
DELIMITERS = (";", ",", "\t")


def code_of(kind: AreaKind, number: int) -> str:
    """The code of an area in full: 3440321 is ``BU03440321``."""
    prefix, digits = FORMS[kind]
    return f"{prefix}{number:0{digits}d}"


def number_of(kind: AreaKind, text: str) -> int | None:
    """The number in a code, with or without prefix, zeros and spaces; None for what is no such code."""
    prefix, digits = FORMS[kind]
    typed = text.strip().strip("'\"").upper().removeprefix(prefix)
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= digits else None


def kind_of(code: str) -> AreaKind:
    """The kind of area that a full code is of."""
    return next(kind for kind, (prefix, _) in FORMS.items() if code.startswith(prefix))


class AddressRange(NamedTuple):
    """House numbers of a postcode that lie in one buurt."""

    postcode: str
    first: int
    last: int
    buurt: str


class AreaFile(NamedTuple):
    """What was read, of one municipality. Of a file with names only ``municipality`` is None."""

    year: int | None
    municipality: str | None
    names: Mapping[str, str]
    """The names by full code, of the whole country."""
    ranges: Sequence[AddressRange] = ()
    read: int = 0
    """How many rows the file has."""
    kept: int = 0
    """How many of those are of the municipality."""
    torn: int = 0
    """How many rows put a house number in another buurt than the row that came first."""


# What a header says


class Columns(NamedTuple):
    """Where in a row the postcode, the house number and the buurt are, and how many cells a row has."""

    postcode: int
    number: int
    buurt: int
    width: int


class NameColumns(NamedTuple):
    """Where in a row the code and the name of a kind of area are."""

    kind: AreaKind
    code: int
    name: int


def bare(title: str) -> str:
    """A title without the year and the signs that change: ``BU_CODE`` and ``bucode2025`` are alike."""
    return "".join(letter for letter in fold(title) if "a" <= letter <= "z")


def address_columns(header: Sequence[str]) -> Columns | None:
    """Where the addresses are, if this is the header of such a file."""
    titles = [bare(title) for title in header]

    def position(wanted: Iterable[str]) -> int:
        return next((titles.index(one) for one in wanted if one in titles), -1)

    buurt = position(word + end for word in TITLES if TITLES[word] is AreaKind.BUURT for end in CODE)
    found = Columns(position(POSTCODE), position(HOUSE_NUMBER), buurt, len(header))
    return found if min(found) >= 0 else None


def name_columns(header: Sequence[str], file_name: str) -> list[NameColumns]:
    """Where codes stand beside names. The name of the file tells the kind when the header does not."""
    titles = [bare(title) for title in header]
    of_file = next((kind for word, kind in TITLES.items() if bare(file_name).startswith(word)), None)
    codes, names = {}, {}
    for kind in FORMS:
        words = [word for word, one in TITLES.items() if one is kind]
        codes[kind] = first_of(titles, {word + end for word in words for end in CODE})
        names[kind] = first_of(titles, {word + end for word in words for end in NAME})
    kinds = [kind for kind in FORMS if codes[kind] is not None]
    if not kinds and of_file is not None:
        kinds, codes[of_file] = [of_file], first_of(titles, {"code"})
    if len(kinds) == 1 and names[kinds[0]] is None:  # "Buurt2025;Naam": nothing else can be meant
        names[kinds[0]] = first_of(titles, set(NAME))
    return [
        NameColumns(kind, code, name)
        for kind in kinds
        if (code := codes[kind]) is not None and (name := names[kind]) is not None
    ]


def first_of(titles: Sequence[str], wanted: Container[str]) -> int | None:
    """The first column with a title that is wanted."""
    return next((at for at, title in enumerate(titles) if title in wanted), None)


def year_of(header: Sequence[str], file_name: str) -> int | None:
    """The year of the division, from the titles (``Buurt2025``) or else the name of the file."""
    for text in (*header, file_name):
        if found := re.search(r"(?:19|20)\d\d", text):
            return int(found[0])
    return None


def split_header(line: str) -> tuple[list[str], str]:
    """The titles of a first line, and the sign that separates them."""
    delimiter = max(DELIMITERS, key=line.count)
    return [one_line(title).strip("'\" ") for title in line.split(delimiter)], delimiter


# The names


def read_names(rows: Iterable[Sequence[str]], columns: Sequence[NameColumns]) -> Iterator[tuple[str, str]]:
    """The full code and name of every area that is named. A row without a code, a total, is passed over.

    Raises :class:`Invalid` for a name that is too long to be one.
    """
    for row in rows:
        for kind, at_code, at_name in columns:
            if len(row) <= max(at_code, at_name):
                continue
            number = number_of(kind, row[at_code])
            name = plain_name(a_line(row[at_name], "name"))
            if number is not None and fold(name):
                yield code_of(kind, number), name


def plain_name(name: str) -> str:
    """A name as people say it: CBS writes "Wijk 03 Overvecht" and "Utrecht (gemeente)"."""
    return re.sub(r"^Wijk \d+ +(?=\S)|\s+\(gemeente\)$", "", name, flags=re.IGNORECASE)


def read_municipality(said: str, names: Mapping[str, str]) -> str | None:
    """The full code of a municipality that was named by code or by name; None when it is not known."""
    number = number_of(AreaKind.MUNICIPALITY, said)
    if number is not None:
        return code_of(AreaKind.MUNICIPALITY, number)
    alike = [code for code, name in names.items() if code.startswith("GM") and fold(name) == fold(said)]
    return alike[0] if len(alike) == 1 else None


# The addresses


class Buurten(dict[str, int]):
    """The buurt in a cell, as its number; ``ELSEWHERE`` when it is of another municipality or no code.

    There are millions of rows and a few thousand buurten, so each is read once and looked up after that.
    """

    def __init__(self, municipality: int | None) -> None:
        super().__init__()
        self.municipality = municipality
        self.municipalities: set[int] = set()
        """Every municipality that the file was seen to hold."""

    def __missing__(self, cell: str) -> int:
        number = number_of(AreaKind.BUURT, cell) or 0
        of = number // BUURTEN_OF_MUNICIPALITY
        if not of:
            return self.setdefault(cell, ELSEWHERE)
        self.municipalities.add(of)
        if self.municipality is None:
            self.municipality = of
        return self.setdefault(cell, number if of == self.municipality else ELSEWHERE)


class HouseNumbers(dict[str, int]):
    """House numbers by how they are written. Raises :class:`Invalid` for what is none."""

    def __missing__(self, cell: str) -> int:
        number, addition = read_house_number(cell)
        if addition:
            raise Invalid("house_number", field="house_number")
        return self.setdefault(cell, number)


class Postcodes(dict[str, "array[int]"]):
    """The house numbers of a postcode as they came, by how it is written; each number with its buurt.

    Raises :class:`Invalid` for what is no postcode.
    """

    def __missing__(self, cell: str) -> "array[int]":
        read_postcode(cell)
        return self.setdefault(cell, array("Q"))


class AddressReader:
    """Takes the rows of a file in any order, some of them twice, and keeps those of one municipality.

    Without a municipality it keeps those of the first that it meets; ``buurten.municipalities`` tells
    whether that was the only one. What it holds grows with the municipality, never with the file.
    """

    def __init__(self, columns: Columns, municipality: int | None) -> None:
        self.columns = columns
        self.buurten = Buurten(municipality)
        self.postcodes = Postcodes()
        self.numbers = HouseNumbers()
        self.lines = 1
        """How many lines have been taken; the header is the first."""
        self.read = self.kept = self.torn = 0

    def take(self, rows: Sequence[Sequence[str]]) -> None:
        """Take some rows in. Raises :class:`Invalid` with the line of a row that is broken off or wrong."""
        at_postcode, _, at_buurt, width = self.columns
        buurten, postcodes = self.buurten, self.postcodes
        empty = 0
        for row in rows:
            try:
                buurt = buurten[row[at_buurt]]
                if buurt or row[at_postcode] in postcodes:
                    self.keep(row, buurt)
            except IndexError:
                if any(row):
                    raise self.broken_off(rows, row) from None
                empty += 1
            except Invalid as problem:
                line = self.line_of(rows, row)
                key = f"area_file_{problem.key}"  # postcode or house_number
                raise Invalid(key, line=line) from None
        if rows and any(rows[-1]) and len(rows[-1]) < width:  # where a download stops that fails
            raise self.broken_off(rows, rows[-1])
        self.lines += len(rows)
        self.read += len(rows) - empty

    def broken_off(self, rows: Sequence[Sequence[str]], row: Sequence[str]) -> Invalid:
        """What is said of a row that has too few cells."""
        return Invalid("area_file_cut", line=self.line_of(rows, row))

    def line_of(self, rows: Sequence[Sequence[str]], row: Sequence[str]) -> int:
        """The line of the file that a row stands on."""
        return self.lines + 1 + next(at for at, one in enumerate(rows) if one is row)

    def keep(self, row: Sequence[str], buurt: int) -> None:
        """Keep where one house number lies, in eight bytes: a municipality has hundreds of thousands."""
        number = self.numbers[row[self.columns.number]]
        self.postcodes[row[self.columns.postcode]].append(number * BUURTEN + buurt)
        if buurt != ELSEWHERE:
            self.kept += 1

    def ranges(self) -> Iterator[AddressRange]:
        """What was kept, by postcode and house number. ``torn`` is known when all of it has been taken."""
        self.torn = 0
        codes = {buurt: code_of(AreaKind.BUURT, buurt) for buurt in set(self.buurten.values())}
        for postcode, written in groupby(sorted(self.postcodes, key=read_postcode), key=read_postcode):
            kept = (divmod(one, BUURTEN) for cell in written for one in self.postcodes[cell])
            for first, last, buurt in runs(self.where_each_lies(kept)):
                yield AddressRange(postcode, first, last, codes[buurt])

    def where_each_lies(self, kept: Iterable[tuple[int, int]]) -> dict[int, int]:
        """The buurt of every house number of one postcode: what came first, unless that is elsewhere."""
        numbers: dict[int, int] = {}
        for number, buurt in kept:
            before = numbers.setdefault(number, buurt)
            if before == ELSEWHERE:
                numbers[number] = buurt
            elif buurt not in (before, ELSEWHERE):
                self.torn += 1
        return numbers
