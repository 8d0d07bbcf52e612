"""Which lists stand behind a figure that somebody names: ``overdue``, ``goals/spiral/reached``."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ucase.domain.errors import Invalid
from ucase.domain.listed import Item, Listed
from ucase.domain.report import Cell, Definition, Kind, Report, Row
from ucase.domain.vocabulary import spoken


class Behind(NamedTuple):
    """What stands behind a figure: its definition, and what is counted in each row."""

    definition: Definition
    rows: tuple[tuple[Row, Sequence[Item]], ...]

    @property
    def items(self) -> list[tuple[Row, Item]]:
        """Everything that is counted, with its row."""
        return [(row, item) for row, items in self.rows for item in items]


Called = Mapping[str, Sequence[str]]
"""What the screen calls figures or rows, by their keys; the first is the fullest."""


def behind(
    listed: Listed, said: str, figures: Called, rows_called: Called, offered: Mapping[str, str]
) -> Behind:
    """What stands behind a figure; with a row before it that row alone, else every row but those that add up.

    Both are named by their keys or as the screen calls them; ``offered`` is what a row is called to who named
    none that there is.
    Raises :class:`Invalid` for a figure or a row that the report does not have.
    """
    report = listed.report
    named, _, column = said.strip().strip("/").rpartition("/")
    definition = next((one for one in report.definitions if is_meant(column, one.key, figures)), None)
    if definition is None:
        raise Invalid("no_such_figure", field="explain", figures=", ".join(choices(report, figures)))
    rows = [row for row in report.all_rows() if has(report, row, definition)]
    if named:
        rows = [row for row in rows if is_meant(named, row.key, rows_called)]
        if not rows:
            there = [offered[row.key] for row in report.all_rows() if has(report, row, definition)]
            raise Invalid("no_such_row", field="explain", rows=", ".join(there))
    else:
        rows = list(counted_once(report, rows, definition))
    if definition.kind is not Kind.MEDIAN and definition.kind is not Kind.WEIGHT:
        return Behind(definition, tuple((row, listed.behind(Cell(row.key, definition.key))) for row in rows))
    lists = listed.lists
    return Behind(definition, tuple((row, lists.get(Cell(row.key, definition.key), ())) for row in rows))


def is_meant(said: str, key: str, called: Called) -> bool:
    """Whether somebody means this: by its key, or by what the screen calls it."""
    meant = spoken(said)
    return meant in (spoken(one) for one in (key, *called.get(key, ())))


def choices(report: Report, figures: Called) -> Iterator[str]:
    """The figures that can be named: as the screen calls them, with the key where that differs."""
    for one in report.definitions:
        yield with_key(figures.get(one.key, (one.key,))[0], one.key)


def with_key(words: str, key: str) -> str:
    """What the screen calls something, with its key where that differs."""
    return words if spoken(words) == spoken(key) else f"{words} ({key})"


def has(report: Report, row: Row, definition: Definition) -> bool:
    """Whether a row has a figure."""
    parts = [part for part in report.parts if row.key in part.rows]
    return not parts or any(definition.key in part.columns for part in parts)


def counted_once(report: Report, rows: Sequence[Row], definition: Definition) -> Iterator[Row]:
    """The rows that do not add up others, and of those that say the same number the first."""
    totals = {one.total for one in report.sums}
    told: set[Cell] = set()
    for row in rows:
        cell = Cell(row.key, definition.key)
        if (report.total is not None and row.key == report.total.key) or cell in totals or cell in told:
            continue
        told.update(other for places in report.same if cell in places for other in places)
        yield row
