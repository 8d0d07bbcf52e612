"""Addresses as lists write them in one cell: ``Verzonnendreef 12 bis, 3562 XA Utrecht``."""

import re
from typing import NamedTuple

from ucase.domain.addresses import read_addition, read_postcode
from ucase.domain.errors import Invalid

_POSTCODE = re.compile(r"(?<!\d)([1-9]\d{3}) {0,2}([A-Za-z]{2})(?![A-Za-z])")
_NUMBER = re.compile(r"(?:^|(?<=\s))(\d{1,5})(?!\d)")
_MARKED = re.compile(r"(?<=\S)\s+(?:huis)?(?:nummer|nr)\b\.?\s*(?=\d)", re.I)
"""What says in words that the house number follows: ``Plein 1944 nr 5``."""
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_LONGEST_WORD = 4
"""Letters of a word in an addition; a longer one is a place, unless it is one of the next."""
_LONG_ADDITIONS = {"boven", "beneden", "onder", "achter", "links", "rechts", "midden", "souterrain"}


class WrittenAddress(NamedTuple):
    """The parts of an address, as far as they were written. The place is left out: the postcode tells it."""

    street: str | None
    postcode: str | None
    house_number: int | None
    addition: str


def read_written_address(text: str) -> WrittenAddress:
    """The parts of an address, whatever their order: street and number, postcode, place.

    Without a number the whole is a street. Raises :class:`Invalid` (``written_address``) when it cannot be
    told where the street ends: ``Laan 1944 12`` may be a street with a year in its name.
    """
    whole = " ".join(text.split())
    marked = _MARKED.search(whole)
    if marked and any(map(str.isalpha, whole[: marked.start()])):  # else "1944 NR 5": a postcode leads
        return marked_number(whole[: marked.start()], whole[marked.end() :])
    postcode, parts = without_postcode(whole)
    for part in parts:
        found = split_number(part)
        if found is not None:
            street, number, addition = found
            return WrittenAddress(street or street_in(parts, part), postcode, number, addition)
    if any(re.search(r"\d", part) for part in parts):
        raise Invalid("written_address", field="address")
    return WrittenAddress(parts[0] if parts else None, postcode, None, "")


def marked_number(before: str, after: str) -> WrittenAddress:
    """The parts of an address that says where its number is; what stands before that is the street."""
    (leading, streets), (following, parts) = without_postcode(before), without_postcode(after)
    found = split_number(parts[0]) if parts else None
    if found is None or found[0] or (leading and following):
        raise Invalid("written_address", field="address")
    return WrittenAddress(streets[-1] if streets else None, leading or following, found[1], found[2])


def without_postcode(text: str) -> tuple[str | None, list[str]]:
    """The postcode, and what stands between commas around it. What follows it is a place, unless it leads."""
    several = list(_POSTCODE.finditer(text))
    if not several:
        return None, pieces(text)
    if len(several) > 1:
        raise Invalid("written_address", field="address")
    found = several[0]
    before, after = pieces(text[: found.start()]), pieces(text[found.end() :])
    return read_postcode(found[0]), before or after


def pieces(text: str) -> list[str]:
    """The parts of a text between commas."""
    return [part.strip(" ;-") for part in text.split(",") if part.strip(" ;-")]


def split_number(part: str) -> tuple[str, int, str] | None:
    """Street, number and addition; None when there is no number that can be one."""
    for found in _NUMBER.finditer(part):
        street, rest = part[: found.start()].strip(), part[found.end() :].strip()
        if _YEAR.fullmatch(found[1]) and re.match(r"(?:-\s*\d+\s+)?\d", rest):
            return None  # years in the street's name, or a number with an addition: nobody can tell
        if int(found[1]) and may_be_addition(rest):
            return street, int(found[1]), read_addition(rest)
    return None


def may_be_addition(rest: str) -> bool:
    """Whether what follows a number can be its addition, and not the name of a street or place."""
    words = re.findall(r"[^\W\d_]+", rest.lower())
    if any(len(word) > _LONGEST_WORD and word not in _LONG_ADDITIONS for word in words):
        return False
    try:
        read_addition(rest)
    except Invalid:
        return False
    return True


def street_in(parts: list[str], numbered: str) -> str | None:
    """The street, when it stands apart from its number."""
    others = [part for part in parts if part != numbered]
    return others[0] if others else None
