"""Every figure is a list: what it counts, one by one. A count is how many there are, and nothing else.

A report is built from lists: for each place (row and column) the things that are counted there. So the
number, the list behind it and every export have one definition, and cannot disagree.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from ucase.domain.figures import median_of_counts
from ucase.domain.report import Cell, Definition, Kind, Number, Report, Row


class Item(NamedTuple):
    """One of the things that a figure counts: a case or household, or something of it."""

    case: int | None = None
    household: int | None = None
    kind: str = ""
    """Of something that has a reference of its own: the letter of that reference, ``N``."""
    number: int | None = None
    """Its number, ``3`` of N-0003."""
    on: date | None = None
    """The day on which it happened, or since which it is so."""
    amount: int | None = None
    """Of a median: days, or levels."""
    resident: int | None = None
    """Whom of the household it is about, of what is about one of them."""


Lists = Mapping[Cell, Sequence[Item]]


class Listed(NamedTuple):
    """A report with the lists behind its figures."""

    report: Report
    lists: Lists

    def behind(self, cell: Cell) -> Sequence[Item]:
        """What is counted at a place; of a sum what its parts count."""
        one = self.report.definitions[self.report.place(cell.column)]
        if cell in self.lists or not (one.parts or one.of or one.base):
            return self.lists.get(cell, ())
        if one.kind is Kind.COUNT:
            return [item for part in one.parts for item in self.behind(Cell(cell.row, part))]
        return self.behind(Cell(cell.row, str(one.of or one.base)))


def row_of(
    key: str,
    labels: tuple[str | None, ...],
    definitions: Sequence[Definition],
    lists: Lists,
    columns: Iterable[str] | None = None,
    *,
    sensitive: bool = False,
    size: int | None = None,
) -> Row:
    """A row of which every figure is counted from its list; only these columns, if they are named."""
    wanted = set(columns) if columns is not None else {one.key for one in definitions}
    counted: dict[str, Number] = {}
    for one in definitions:
        if one.key in wanted and one.kind is not Kind.PERCENTAGE and not one.parts:
            items = lists.get(Cell(key, one.key), ())
            counted[one.key] = len(items) if one.kind is Kind.COUNT else median_of(items)
    parts = {one.key: one.parts for one in definitions if one.parts}

    def added(key: str) -> int | float:
        if key in parts:
            return sum(added(part) for part in parts[key] if part in wanted)
        return counted[key] or 0

    counted.update({key: added(key) for key in parts if key in wanted})
    for one in definitions:
        if one.key in wanted and one.kind is Kind.PERCENTAGE:
            counted[one.key] = share(counted[str(one.of)], counted[str(one.base)])
    values = tuple(counted.get(one.key) for one in definitions)
    return Row(key, labels, values, sensitive=sensitive, size=size)


def median_of(items: Iterable[Item]) -> float | None:
    """The median of the amounts of a list; None of an empty one."""
    return median_of_counts(Counter(one.amount for one in items if one.amount is not None))


def share(count: Number, base: Number) -> float | None:
    """A percentage with one decimal; None of nothing."""
    return round(100 * (count or 0) / base, 1) if base else None


def together(lists: Lists, rows: Iterable[str], columns: Iterable[str], total: str) -> dict[Cell, list[Item]]:
    """The lists of a row of totals: everything that the rows hold."""
    keys = tuple(rows)
    return {
        Cell(total, column): [item for row in keys for item in lists.get(Cell(row, column), ())]
        for column in columns
    }
