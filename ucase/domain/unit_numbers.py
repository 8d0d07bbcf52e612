"""What a corporation calls its dwellings, in a text: ``VHE 041005``, ``VB-0012``. Each is one household."""

import re
from collections.abc import Collection, Iterator
from string import ascii_lowercase

Span = tuple[int, int]

ENOUGH_DIGITS = 5
"""A number of so many digits is known by itself; a shorter one may be a year or a count."""

_NUMBER = r"(?:nummer|nr\b\.?|number|no\.)"
_WORD = (
    rf"(?<!\bper )\b(?:(?:vhe|oge|verhuureenheid|huureenheid)(?:[- ]?{_NUMBER})?|"
    rf"(?:eenheid|wooneenheid|object|unit)s?[- ]?{_NUMBER})"
)
_AFTER_WORD = rf"{_WORD}[ .:#-]{{0,3}}(?:[a-z]{{1,4}}[.-]?)?\d[\da-z]*(?:[.-]\d[\da-z]*)*(?!\w)"
_ANY = r"(?<![\w.,€$-])(?P<letters>[a-z]{1,6}[ .-]?)?(?P<digits>\d[\da-z]*(?:[.-]\d[\da-z]*)*)(?!\w|[.,]\d)"


def unit_numbers(numbers: str, known: Collection[str] = ()) -> Iterator[Span]:
    """Where dwellings are called by their number: behind the word for it, or as one that is ``known``.

    ``numbers`` is the text as :func:`ucase.domain.pointing.without_dates` leaves it.
    """
    for found in re.finditer(_AFTER_WORD, numbers, re.I):
        yield found.span()
    units = {bare(unit) for unit in known if any(map(str.isdigit, unit))}
    alone = {unit.lstrip(ascii_lowercase) for unit in units}
    for found in re.finditer(_ANY, numbers, re.I) if units else ():
        digits = bare(found["digits"])
        if found["letters"] and bare(found[0]) in units:
            yield found.span()
        elif digits in alone and len(found["digits"]) >= ENOUGH_DIGITS:
            yield found.span("digits")


def bare(unit: str) -> str:
    """A number of a dwelling without signs between its letters and digits, and zeros that lead them."""
    letters_and_digits = "".join(filter(str.isalnum, unit.lower()))
    letters = letters_and_digits[: len(letters_and_digits) - len(letters_and_digits.lstrip(ascii_lowercase))]
    return letters + letters_and_digits.removeprefix(letters).lstrip("0")
