"""Which column of a list holds what: the header found, its titles recognised, totals told from rows."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ucase.domain.errors import Invalid
from ucase.domain.text import fold, one_line

Synonyms = Mapping[str, Sequence[str]]
"""For every field the titles by which people call it. Capitals, accents, spaces and dots do not count."""
Needed = Sequence[frozenset[str]]
"""The sets of fields of which one must be there: ``[{"address"}, {"postcode", "house_number"}]``."""

LOOK_AHEAD = 30
"""Among how many rows the header is looked for."""
LEFT_OUT = "-"
"""What ``--map "Kolom=-"`` says: nothing is taken from that column."""

_TOTALS = re.compile(r"(eind|sub)?tota(a?l|len|als)\b|(som|sum|aantal|gemiddelde?|average)\b")
_RUNS = ("=", "+", "-", "@")
_FIGURE = re.compile(r"€?\s*-?\d[\d.,\s]*")
_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]")


class Columns(NamedTuple):
    """What was made of a header. Positions count from 0."""

    line: int
    titles: tuple[str, ...]
    """The titles as they stand in the list, also of columns that say nothing to us."""
    fields: Mapping[str, int]
    """In which column each field stands."""
    unrecognised: tuple[str, ...]
    """Titles of columns from which nothing is taken."""
    doubled: tuple[str, ...]
    """Titles of columns that name a field which an earlier column has already."""

    def record(self, cells: Sequence[str]) -> dict[str, str]:
        """A row by its fields; a cell that the row does not reach to is empty."""
        return {
            field: without_guard(cells[place].strip()) if place < len(cells) else ""
            for field, place in self.fields.items()
        }

    def mapping(self) -> dict[str, str]:
        """Title → field, in the order of the list, for showing."""
        return {
            self.titles[place]: field
            for field, place in sorted(self.fields.items(), key=lambda pair: pair[1])
        }


def read_mapping(said: Iterable[str], synonyms: Synonyms) -> dict[str, str]:
    """What ``--map "Kolom=field"`` said, by the plain form of the title; ``-`` for a column to leave out.

    The field may be called by any of its titles. Raises :class:`Invalid` (``map_form``, ``map_field``) for
    what is no such pair or no field.
    """
    fields = by_title(synonyms)
    mapping = {}
    for pair in said:
        title, sign, field = pair.rpartition("=")
        if not (sign and plain(title)):
            raise Invalid("map_form", field="map")
        found = LEFT_OUT if field.strip() == LEFT_OUT else fields.get(plain(field))
        if found is None:
            raise Invalid("map_field", field="map", fields=", ".join(synonyms))
        mapping[plain(title)] = found
    return mapping


def by_title(synonyms: Synonyms) -> dict[str, str]:
    """The field for every title, and for its own name."""
    names = {plain(name): field for field, known in synonyms.items() for name in (field, *known)}
    return {name: field for name, field in names.items() if name}


def find_columns(
    rows: Sequence[tuple[int, Sequence[str]]],
    synonyms: Synonyms,
    needed: Needed,
    mapped: Mapping[str, str] | None = None,
) -> Columns:
    """The header among the first rows (line and cells): the row in which most fields are recognised.

    A title that was merged over two rows counts for the lower one. Raises :class:`Invalid`: ``no_header``,
    ``map_column`` for a mapped title that is nowhere, ``columns_missing`` with the fields that are needed.
    """
    mapped = mapped or {}
    names = {**by_title(synonyms), **mapped}
    best: Columns | None = None
    above: Sequence[str] = ()
    for line, cells in rows[:LOOK_AHEAD]:
        found = recognise(line, titles_of(cells, above, names), names, mapped)
        if best is None or len(found.fields) > len(best.fields):
            best = found
        above = cells
    if best is None or not best.fields:
        raise Invalid("no_header")
    there = {plain(title) for title in best.titles}
    if not all(title in there for title in mapped):
        raise Invalid("map_column", field="map", line=best.line)
    if not any(fields <= best.fields.keys() for fields in needed):
        missing = min((fields - best.fields.keys() for fields in needed), key=len)
        raise Invalid("columns_missing", fields=", ".join(sorted(missing)), line=best.line)
    return best


def titles_of(cells: Sequence[str], above: Sequence[str], names: Mapping[str, str]) -> tuple[str, ...]:
    """The titles in a row; where it is empty, the one above it, if that was a title merged over both."""
    own = [one_line(cell) for cell in cells]
    if sum(map(bool, own)) < 2:
        return tuple(own)
    upper = [one_line(cell) for cell in above[: len(own)]]
    return tuple(
        title or (over if field_of(over, names) else "")
        for title, over in zip(own, upper + [""] * (len(own) - len(upper)), strict=True)
    )


def recognise(
    line: int, titles: Sequence[str], names: Mapping[str, str], mapped: Mapping[str, str]
) -> Columns:
    """A row read as a header. What the user said of a column goes before what its title resembles."""
    fields: dict[str, int] = {}
    unrecognised, doubled = [], []
    for place in sorted(range(len(titles)), key=lambda place: plain(titles[place]) not in mapped):
        field = field_of(titles[place], names)
        if field and field != LEFT_OUT and field not in fields:
            fields[field] = place
        elif field and field != LEFT_OUT:
            doubled.append(titles[place])
        elif titles[place]:
            unrecognised.append(titles[place])
    return Columns(line, tuple(titles), fields, tuple(unrecognised), tuple(doubled))


def field_of(title: str, names: Mapping[str, str]) -> str | None:
    """The field that a title names, with or without what it says in brackets: ``Huur (€ p/m)``."""
    return names.get(plain(title)) or names.get(plain(_IN_BRACKETS.sub(" ", title)))


def plain(title: str) -> str:
    """The form in which titles compare: ``Huis-nr.``, ``huis_nr`` and ``HUISNR`` are one."""
    return "".join(filter(str.isalnum, fold(title)))


def without_guard(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from running it as a formula: ``'+31…``."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in _RUNS and len(cell) > 1 else cell


def is_empty(cells: Sequence[str]) -> bool:
    """Whether nothing stands in a row."""
    return not any(cell.strip() for cell in cells)


def is_total(cells: Sequence[str]) -> bool:
    """Whether a row adds up those above it: a word for that in front, or nothing but one figure."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled:
        return False
    return bool(_TOTALS.match(fold(filled[0]))) or (len(filled) == 1 and bool(_FIGURE.fullmatch(filled[0])))
