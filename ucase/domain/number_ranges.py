"""Which house numbers of a postcode lie in which area; one postcode can lie in more than one (DOMAIN §6)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

ELSEWHERE = 0
"""Stands for an area that is not kept: a house number of the postcode that lies in another municipality."""


class Run(NamedTuple):
    """House numbers of one postcode, from the first to the last, that lie in one area."""

    first: int
    last: int
    area: int


def runs(numbers: Mapping[int, int]) -> Iterator[Run]:
    """House numbers with their area, as few runs as there can be.

    Neighbours are numbers between which no number of another area is known, so the odd side of a street is
    one run. No number lies in a run of another area than its own; those that lie elsewhere are in none.
    """
    first = last = area = ELSEWHERE
    for number in sorted(numbers):
        if numbers[number] != area:
            if area != ELSEWHERE:
                yield Run(first, last, area)
            first, area = number, numbers[number]
        last = number
    if area != ELSEWHERE:
        yield Run(first, last, area)


def area_at(of_postcode: Sequence[Run], number: int | None) -> int | None:
    """The area in which a house number of the postcode lies; None when nobody can tell.

    A number in no run, or no number at all, lies where the whole postcode lies, if that is one area.
    """
    areas = {run.area for run in of_postcode if number is not None and run.first <= number <= run.last}
    areas = areas or {run.area for run in of_postcode}
    return areas.pop() if len(areas) == 1 else None
