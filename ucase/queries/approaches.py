"""How the addresses of a project may be approached, for the contractor."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any, NamedTuple

from ucase.domain.address_order import Order, address_order
from ucase.domain.approaching import at_the_door
from ucase.domain.works import Approach
from ucase.queries import run
from ucase.storage.reading import Reader


class ApproachRow(NamedTuple):
    """All that a contractor is told about a home. No field may be added here (DOMAIN §4.2)."""

    street: str | None
    postcode: str
    number: str
    addition: str
    approach: Approach


class Approaches(NamedTuple):
    """The list for a contractor, and how many addresses could not come on it."""

    rows: list[ApproachRow]
    left_out: int
    """Addresses where people live without an approach, or without a house number: nobody goes there yet."""


def approaches(reader: Reader, project: int) -> Approaches:
    """The addresses of a project where somebody lives and the approach is known, in order."""
    found = run(reader, "approaches", project=project)
    doors = [at_one_door(list(households)) for _, households in groupby(found, key=lambda row: row[0])]
    rows = [row for row in doors if row is not None]
    return Approaches(sorted(rows, key=order_of), len(doors) - len(rows))


def at_one_door(households: Sequence[tuple[Any, ...]]) -> ApproachRow | None:
    """One address with the approach of all households that live there; None when either is not known."""
    _, street, postcode, number, addition, _ = households[0]
    approach = at_the_door(Approach(one[-1]) if one[-1] else None for one in households)
    if approach is None or not (postcode and number):
        return None
    return ApproachRow(street, postcode, number, addition, approach)


def order_of(row: ApproachRow) -> Order:
    """The place of an address on the list."""
    return address_order(row.street, row.postcode, row.number, row.addition)
