"""What in a text points at somebody: a text about an area must hold none of it.

What key figures tell about people who are not clients is a legal trap: a provider of a general facility may
use personal data as far as they came from the client (Wmo art. 5.1.2 lid 2; DOMAIN §4.3). So a signal is
about the area, and a text that holds an address, a way to reach somebody or a name is not taken as it is.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from ucase.domain.addresses import read_postcode
from ucase.domain.errors import Invalid, Refused
from ucase.domain.house_numbers import house_numbers
from ucase.domain.surnames import surnames
from ucase.domain.text import fold
from ucase.domain.titles import given_names_with_initial, initials_alone
from ucase.domain.unit_numbers import unit_numbers

Span = tuple[int, int]


class PointerKind(StrEnum):
    """What points at somebody. Where two overlap, the first of this list is told."""

    EMAIL = "email"
    REFERENCE = "reference"
    PHONE = "phone"
    SURNAME = "surname"
    POSTCODE = "postcode"
    HOUSE_NUMBER = "house-number"


class Pointer(NamedTuple):
    """A place in a text: from ``start`` up to ``end``, counted in characters."""

    start: int
    end: int
    kind: PointerKind


class Known(NamedTuple):
    """What is known of the people in a project or a wijk, by which they are recognised in a text."""

    surnames: Collection[tuple[str, str]] = ()
    """Pairs of a tussenvoegsel and a surname."""
    streets: Collection[str] = ()
    postcodes: Collection[str] = ()
    """As :func:`ucase.domain.addresses.read_postcode` writes them."""
    units: Collection[str] = ()
    """What the corporation calls its dwellings: ``041005``, ``VB-0012``."""
    places: Collection[str] = ()
    """Names of areas and projects: whoever is called like one of them is not meant by it."""


class PointsAtSomebody(Refused):
    """What was written about an area points at somebody. It holds where, and nothing of the text itself.

    ``field`` says in what: the text, or the reason why that would point at nobody.
    """

    def __init__(self, found: list[Pointer], field: str = "text") -> None:
        super().__init__(
            "points_at_somebody" if field == "text" else "reason_points_at_somebody", field=field
        )
        self.found = found


NOBODY = Known()


def pointers(text: str, known: Known = NOBODY) -> list[Pointer]:
    """Everything in a text that points at somebody, in the order in which it stands there; none overlap."""
    text = text.translate(_LOOK_ALIKES)
    flat = plain(text)
    numbers = without_dates(flat)
    places = {fold(one).replace(" ", "") for name in known.places for one in (name, *name.split())}
    found: dict[PointerKind, Iterator[Span]] = {
        PointerKind.EMAIL: mail_addresses(flat),
        PointerKind.REFERENCE: chain(
            (one.span() for one in re.finditer(_REFERENCE, flat, re.I)), unit_numbers(numbers, known.units)
        ),
        PointerKind.PHONE: phone_numbers(numbers),
        PointerKind.SURNAME: chain(
            surnames(text, known.surnames, places),
            given_names_with_initial(text, flat, places),
            initials_alone(text),
        ),
        PointerKind.POSTCODE: postcodes(numbers, frozenset(known.postcodes)),
        PointerKind.HOUSE_NUMBER: house_numbers(numbers, known.streets),
    }
    kept: list[Pointer] = []
    taken = bytearray(len(text))
    for kind, spans in found.items():
        for start, end in sorted(spans, key=lambda span: span[0] - span[1]):  # the longest first
            if not any(taken[start:end]):
                kept.append(Pointer(start, end, kind))
                taken[start:end] = b"x" * (end - start)
    return sorted(kept)


_CYRILLIC = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝ", "ABESIJKMHOPCTYXaesijopcyxdhqw"
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι", "ABEZHIKMNOPTYXovi"
_LOOK_ALIKES = str.maketrans(_CYRILLIC[0] + _GREEK[0], _CYRILLIC[1] + _GREEK[1])
"""Letters that nobody can tell from Latin ones by eye, as they come along with a copied text."""


def plain(text: str) -> str:
    """The text in plain letters, digits, spaces and hyphens, every character in its own place."""
    return text if text.isascii() and text.isprintable() else "".join(map(plain_character, text))


@lru_cache(maxsize=2000)
def plain_character(character: str) -> str:
    """One character for one."""
    if character.isspace() or unicodedata.category(character) == "Cf":  # what takes no room on the screen
        return " "
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character.isascii():
        return character
    if unicodedata.category(character) == "Pd":
        return "-"
    folded = fold(character)
    if len(folded) != 1:
        return character
    return folded.upper() if character.isupper() else folded


_DAY, _MONTH = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_DATES = (
    rf"(?<!\d){_DAY}([-/.]){_MONTH}\1(?:19|20)\d\d(?!\1?\d)"
    rf"|(?<!\d)(?:19|20)\d\d-{_MONTH}-{_DAY}(?!-?\d)"
    r"|(?<!\d)(?:[01]?\d|2[0-3])[.:][0-5]\d(?=\s*(?:uur|u|h)\b)"
    r"|(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)"
)
_NOTHING = "\x1f"
"""Stands in the place of a date: no letter, no digit and no space, so nothing goes on over it."""


def without_dates(flat: str) -> str:
    """The text without dates and times, whose digits would pass for a phone or a house number."""
    return re.sub(_DATES, lambda found: _NOTHING * len(found[0]), flat)


_REFERENCE = r"\b(?:UC[- ]?\d{1,10}|[HF]-\d{4,10})\b"
"""A case, a household and a check-in of this program each lead to one household."""

_MAIL = r"(?<![^\s@<>()\[\],;:\"\\])[^\s@<>()\[\],;:\"\\]+@[^\s@<>()\[\],;:\"\\]+\.[^\s@<>()\[\],;:\"\\.]{2,}"


def mail_addresses(flat: str) -> Iterator[Span]:
    """Where mail addresses stand, without the quotes and the end of the sentence around them."""
    for found in re.finditer(_MAIL, flat):
        quotes = len(found[0]) - len(found[0].lstrip("'"))
        yield found.start() + quotes, found.start() + len(found[0].rstrip("'!?"))


_SEP = r"[ ().\-/]{0,3}"
_NO_MORE = r"(?!\d|[.,:]\d)"
_PHONES = (
    rf"(?<![\d+])(?:\((?=0\d{{1,3}}\)))?0{_SEP}[1-9](?:{_SEP}\d){{8}}{_NO_MORE}",  # ten digits
    rf"(?<![\d+])(?:\+|00){_SEP}31{_SEP}(?:\(?0\)?{_SEP})?[1-9](?:{_SEP}\d){{8}}{_NO_MORE}",
    rf"(?<![\d+])(?:\+|00)(?!31)[1-9](?:[ ().\-/]{{0,2}}\d){{7,14}}{_NO_MORE}",  # abroad: 8 to 15 digits
    # A mobile number without its first digit, as a spreadsheet leaves it.
    rf"(?<![\d+.,:/-])6(?:\d{{8}}|[ -]\d{{8}}|[ -]\d{{4}} \d{{4}}|(?:[ -]\d\d){{4}}){_NO_MORE}",
    # A local number, without its area code, is only known by the word before it.
    r"(?i:\b(?:tel|telefoon|telefoonnummer|mobiel|mobiele nummer|phone|mobile)\b)[.:]? *"
    r"(?P<number>\d(?:[ .\-]?\d){5,13})(?!\d)",
)


def phone_numbers(numbers: str) -> Iterator[Span]:
    """Where phone numbers stand, Dutch and foreign, with or without spaces and signs between the digits."""
    for pattern in _PHONES:
        for found in re.finditer(pattern, numbers):
            yield found.span("number" if "number" in found.re.groupindex else 0)


_POSTCODE = r"(?<!\d)([1-9]\d ?\d\d)([ .\-/]{0,3})([A-Z][ .]?[A-Z]|[A-Za-z]{2})(?![A-Za-z])"
# "Sinds 2024 is …", "1000 km": two letters after four digits that are no postcode, unless one has capitals.
_SHORT_WORDS = """
ad af al as at av be bv by ca da de di do dr du ed el en er eu ex ga go he hs if ik in is it ja je
la le ma me mn mr mw my na no nr nu of om on op or os pa pc pm re so st te to tv us uw vs wa wc we
wo ze zn zo
"""
_SHORT_UNITS = "cl cm dl dm eu gb ha hl hz kb kg kw km lt mb mg ml mm pk st tb"
_UNITS = set(_SHORT_UNITS.split())
TWO_LETTERS = _UNITS | set(_SHORT_WORDS.split())
_A_SENTENCE = 4
"""A text of more words than this in nothing but capitals says nothing by them."""


def postcodes(numbers: str, known: Collection[str] = frozenset()) -> Iterator[Span]:
    """Where postcodes stand, in any writing; those that are ``known`` also where they look like words."""
    shouted = numbers.isupper() and len(numbers.split()) > _A_SENTENCE
    for found in re.finditer(_POSTCODE, numbers):
        digits, gap, letters = found.groups()
        try:
            postcode = read_postcode(digits + "".join(filter(str.isalpha, letters)))
        except Invalid:
            continue
        words = TWO_LETTERS if gap else _UNITS
        written_large = letters.isupper() and not shouted
        if postcode in known or written_large or not (" " in digits or postcode[-2:].lower() in words):
            yield found.span()
