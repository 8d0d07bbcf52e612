"""The order of addresses as somebody walks along them: 2 before 10, 12 before 12 A before 12 bis."""

from functools import lru_cache
from typing import NamedTuple

from ucase.domain.text import fold


class Order(NamedTuple):
    """What addresses are sorted by. Streets that are not known come first, by their postcode."""

    street: str
    postcode: str
    number: int
    addition: tuple[tuple[int, str], ...]


def address_order(street: str | None, postcode: str | None, house_number: str | None, addition: str) -> Order:
    """The place of an address; what is not known of it comes before what is.

    Along a street the house numbers count, whatever its postcodes: those change along the way.
    """
    return Order(
        street=same_spelling(street or ""),
        postcode="" if street else (postcode or ""),
        number=number_in(house_number or ""),
        addition=tuple((number_in(part), part) for part in addition.casefold().split()),
    )


@lru_cache(maxsize=256)
def same_spelling(street: str) -> str:
    """A street as it is compared; a list has hundreds of addresses in a few streets."""
    return fold(street)


def number_in(text: str) -> int:
    """The number that a text is, 0 when it is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
