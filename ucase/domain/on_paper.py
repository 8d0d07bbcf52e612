"""What stands on paper: the rows of a report with numbers and signs, and why a figure is hidden."""

from collections.abc import Iterator

from ucase.domain.counts import Counts
from ucase.domain.hidden_counts import HIDDEN, as_shown
from ucase.domain.report import Cell, Definition, Hidden, Kind, Number, Row, Shown, ShownRow, Why


def shown(counts: Counts, row: Row) -> ShownRow:
    """A row with numbers and signs."""
    values = zip(counts.report.definitions, row.values, strict=True)
    return ShownRow(row.key, row.labels, tuple(figure(counts, row, one, value) for one, value in values))


def figure(counts: Counts, row: Row, one: Definition, value: Number) -> Shown:
    """What stands at a place."""
    if value is None:
        return None
    if one.kind is Kind.COUNT:
        return count_at(counts, row.key, one.key)
    if counts.of_few(Cell(row.key, one.key)):
        return HIDDEN
    if one.kind is Kind.MEDIAN:
        return counts.rules.rounded(value)
    # A percentage is of the counts as they are shown, and not of the true ones.
    count, base = (count_at(counts, row.key, str(key)) for key in (one.of, one.base))
    return round(100 * count / base, 1) if isinstance(count, int) and isinstance(base, int) and base else None


def count_at(counts: Counts, row: str, column: str) -> int | str:
    """A count as it is shown."""
    return as_shown(counts.variables[counts.place_of[Cell(row, column)]], counts.rules)


def hidden(counts: Counts) -> Iterator[Hidden]:
    """Every place at which something is hidden, and why."""
    for row in counts.report.all_rows():
        for one, value in zip(counts.report.definitions, row.values, strict=True):
            if isinstance(figure(counts, row, one, value), str):
                yield Hidden(row.key, one.key, reason(counts, Cell(row.key, one.key)))


def reason(counts: Counts, cell: Cell) -> Why:
    """Why a place is hidden."""
    place = counts.place_of.get(cell)
    return Why.BASE if place is None else counts.why.get(place, Why.SMALL)
