"""The cells of an XLSX as text: shared texts, numbers, and the dates that are numbers with a format."""

import re
from array import array
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from typing import IO

from ucase.cli.sheets import LONGEST_CELL
from ucase.cli.xlsx_parts import Element, local, parse
from ucase.domain.errors import Invalid

_SURE_DIGITS = 15
"""How many digits of a spreadsheet's number mean something; the rest is noise of the calculation."""
_FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 (a spreadsheet knows no time zones)
_DAYS_TO_1904 = 1462
_LEAP_DAY_THAT_NEVER_WAS = 60
"""29 February 1900: Lotus 1-2-3 had it, so Excel has it."""
_MOST_DAYS = 2_958_466
"""31 December 9999 and one day."""
_DATES = {*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)}
_DURATION = 46
_NOT_ABOUT_TIME = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^]]*\]', re.I)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class SharedTexts:
    """The texts that cells refer to by number: each once, one after another in one piece of memory.

    A list of ``str`` would take three to four times as much; this is what grows with the spreadsheet, by some
    twenty bytes for each different name or phone number.
    """

    def __init__(self) -> None:
        self.text = bytearray()
        self.ends = array("Q")

    def add(self, text: str) -> None:
        """Add the next one."""
        self.text += text.encode(errors="surrogatepass")
        self.ends.append(len(self.text))

    def __getitem__(self, number: int) -> str:
        """One of them. Raises :class:`IndexError`."""
        if number < 0:
            raise IndexError(number)
        start = self.ends[number - 1] if number else 0
        return self.text[start : self.ends[number]].decode(errors="surrogatepass")


def read_shared_texts(stream: IO[bytes]) -> SharedTexts:
    """The shared texts, each without its layout and without how it is pronounced."""
    texts = SharedTexts()
    pieces = Pieces()

    def end(name: str) -> None:
        pieces.end(name)
        if local(name) == "si":
            texts.add(unescaped(pieces.take()))

    for _ in parse(stream, start=pieces.start, end=end, text=pieces.tell):
        pass
    return texts


class Pieces:
    """Gathers a text that is written in pieces (``<t>``), one for each layout that it has."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.counts = self.pronounced = False

    def start(self, name: str, _attributes: Mapping[str, str]) -> None:
        """An element begins."""
        name = local(name)
        if name == "rPh":
            self.pronounced = True
        self.counts = name == "t" and not self.pronounced

    def end(self, name: str) -> None:
        """An element ends."""
        self.counts = False
        if local(name) == "rPh":
            self.pronounced = False

    def tell(self, text: str) -> None:
        """Text of the element that has begun. Raises :class:`Invalid` when a cell has no end."""
        if self.counts:
            self.length += len(text)
            if self.length > LONGEST_CELL:
                raise Invalid("sheet_damaged")
            self.pieces.append(text)

    def take(self) -> str:
        """What was gathered; the next text begins."""
        text = "".join(self.pieces)
        self.pieces.clear()
        self.length = 0
        return text


def unescaped(text: str) -> str:
    """A text with the characters that XML does not take: ``_x000D_``."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


class Formats:
    """Which formats of cells make a number a date or a duration, by their place in the list of formats."""

    def __init__(self, elements: list[Element], *, from_1904: bool) -> None:
        own = {
            one.attributes.get("numFmtId", ""): one.attributes.get("formatCode", "")
            for one in elements
            if one.name == "numFmt"
        }
        names = [one.name for one in elements]
        cells = elements[names.index("cellXfs") :] if "cellXfs" in names else []
        numbers = [one.attributes.get("numFmtId", "0") for one in cells if one.name == "xf"]
        kinds = [kind_of(own[number]) if number in own else kind_of_number(number) for number in numbers]
        self.dates = {str(place) for place, kind in enumerate(kinds) if kind == "date"}
        self.durations = {str(place) for place, kind in enumerate(kinds) if kind == "duration"}
        self.from_1904 = from_1904

    def text(self, number: str, form: str) -> str:
        """A number as it was meant. Raises :class:`ValueError` for what is none."""
        if form in self.dates:
            return moment_text(float(number), from_1904=self.from_1904)
        if form in self.durations:
            return str(timedelta(milliseconds=round(float(number) * 86_400_000)))
        return number_text(number)


def kind_of(code: str) -> str:
    """What a format makes of a number: ``date``, ``duration``, or nothing special."""
    first = _NOT_ABOUT_TIME.sub("", code.partition(";")[0]).lower()
    if first.startswith("standa"):  # what some programs write for "General"
        return ""
    if "[" in first:
        return "duration"
    return "date" if set("dmyhs") & set(first) else ""


def kind_of_number(number: str) -> str:
    """The same of a format that every spreadsheet program knows by its number."""
    key = int(number) if number.isdecimal() else 0
    return "duration" if key == _DURATION else "date" if key in _DATES else ""


@lru_cache(maxsize=4_096)
def number_text(number: str) -> str:
    """``12`` and not ``12.0``, and without the noise of a calculation. Raises :class:`ValueError`."""
    value = float(number)
    text = f"{value:.{_SURE_DIGITS}g}"
    return f"{value:.0f}" if "e+" in text else text


@lru_cache(maxsize=4_096)
def moment_text(serial: float, *, from_1904: bool) -> str:
    """The day or moment that so many days since 1900 or 1904 stand for, as ISO; of less than one, a time."""
    days = serial + (_DAYS_TO_1904 if from_1904 else 0)
    if not 0 <= days < _MOST_DAYS:
        return number_text(str(serial))
    whole, rest = divmod(round(days * 86_400_000), 86_400_000)
    if days < _LEAP_DAY_THAT_NEVER_WAS:
        whole += 1
    moment = _FIRST_DAY + timedelta(days=whole, seconds=rest // 1000)
    if days < 1:
        return moment.time().isoformat()
    return moment.isoformat(" ") if rest // 1000 else moment.date().isoformat()
