"""The list of areas, and the buurt that an address lies in."""

from collections.abc import Iterator
from typing import NamedTuple

from ucase.domain.number_ranges import Run, area_at
from ucase.queries import NO_LIMIT, run
from ucase.storage.reading import Reader


class AreaRow(NamedTuple):
    """An area in the list of areas."""

    kind: str
    name: str
    code: str | None
    within: str | None
    aliases: str
    year: int | None
    source: str | None


class BuurtFound(NamedTuple):
    """The buurt of an address, and the wijk that it lies in."""

    name: str
    wijk: str


def areas(reader: Reader, within: int | None = None, most: int | None = None) -> Iterator[AreaRow]:
    """Areas with their other names: all of them, or what lies in the area with this key."""
    aliases: dict[int, list[str]] = {}
    for area_id, alias in run(reader, "area_aliases"):
        aliases.setdefault(area_id, []).append(alias)
    limit = NO_LIMIT if most is None else most
    for area_id, kind, name, code, lies_in, year, source in run(reader, "areas", within=within, most=limit):
        yield AreaRow(kind, name, code, lies_in, ", ".join(aliases.get(area_id, ())), year, source)


def count(reader: Reader, within: int | None = None) -> int:
    """How many areas there are, or lie in the area with this key."""
    return int(next(run(reader, "areas_count", within=within))[0])


def buurt_at(reader: Reader, postcode: str, house_number: int | None) -> BuurtFound | None:
    """The buurt that an address lies in; None when the house numbers that were imported do not tell."""
    rows = list(run(reader, "address_ranges", postcode=postcode))
    found = area_at([Run(first, last, area) for first, last, area, _, _ in rows], house_number)
    return next((BuurtFound(name, wijk or "") for _, _, area, name, wijk in rows if area == found), None)
