"""An attacker with linear programming, who knows the program and everything that was given out.

It shares no code with the disclosure control: it reads what stands on paper, writes down every equation and
range that follows from it, and asks for each hidden count the least and the greatest number that fit.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from random import Random
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

from ucase.domain.report import Cell, Kind, Published, Report

THRESHOLD, ROUNDING = 10, 5
FAR = 10_000
"""No count is greater."""


class Seen(NamedTuple):
    """A report as the attacker holds it, with the true numbers beside it for the test only."""

    published: Published
    truth: Mapping[Cell, int]
    sensitive: frozenset[Cell]


def seen(report: Report, published: Published) -> Seen:
    """What the attacker sees of a report."""
    counts = [one for one in report.definitions if one.kind is Kind.COUNT]
    truth = {
        Cell(row.key, one.key): int(value)
        for row in report.all_rows()
        for one in counts
        if (value := row.values[report.place(one.key)]) is not None
    }
    wholes = {one.within for one in counts}
    above = {part: one.key for one in counts for part in one.parts}
    sensitive = frozenset(
        Cell(row.key, one.key)
        for row in report.all_rows()
        for one in counts
        if (one.sensitive or (row.sensitive and one.key not in wholes))
        and not any(
            whole and row.values[report.place(whole)] == 0 for whole in (one.within, above.get(one.key))
        )
    )
    return Seen(published, truth, sensitive)


class Interval(NamedTuple):
    """Between which numbers a count is known to lie."""

    what: str
    true: int
    low: float
    high: float
    sign: str
    sensitive: bool


class Attack:
    """All that is known, as linear equations and ranges."""

    def __init__(self, reports: Sequence[Seen]) -> None:
        self.reports = reports
        self.bounds: list[tuple[float, float | None]] = []
        self.equal: list[tuple[dict[int, int], int]] = []
        self.column: dict[tuple[int, Cell], int] = {}
        self.between: list[tuple[str, int, int]] = []
        """Differences that are people: what it is, its column, and the true number."""
        for at, one in enumerate(reports):
            self.read(at, one)
        for first, second in combinations(range(len(reports)), 2):
            self.compare(first, second)

    def unknown(self, low: float, high: float | None) -> int:
        """One more number to find."""
        self.bounds.append((low, high))
        return len(self.bounds) - 1

    def read(self, at: int, one: Seen) -> None:
        """What one report says by itself."""
        report = one.published.report
        for row in one.published.all_rows():
            for figure, value in zip(report.definitions, row.values, strict=True):
                cell = Cell(row.key, figure.key)
                if figure.kind is Kind.COUNT and value is not None:
                    self.column[at, cell] = self.unknown(*from_paper(value, cell in one.sensitive))
        keys = [row.key for row in one.published.rows]
        left_out = self.has_rows_left_out(one, keys)
        for total, parts in self.sums(one, keys):
            cells = [self.column.get((at, cell)) for cell in (total, *parts)]
            if None not in cells:
                first, *rest = cells
                terms: dict[int, int] = {first: 1}  # type: ignore[dict-item]
                for part in rest:
                    terms[part] = terms.get(part, 0) - 1  # type: ignore[index, arg-type]
                if left_out and total.row == "total" and parts[0].row in keys:
                    terms[self.unknown(0, None)] = -1
                self.equal.append((terms, 0))
        for same in report.same:
            places = [self.column[at, cell] for cell in same if (at, cell) in self.column]
            for other in places[1:]:
                self.equal.append(({places[0]: 1, other: -1}, 0))
        for row in one.published.all_rows():
            for figure in report.definitions:
                if figure.within:
                    whole = self.column.get((at, Cell(row.key, figure.within)))
                    part = self.column.get((at, Cell(row.key, figure.key)))
                    if whole is not None and part is not None and whole != part:
                        self.equal.append(({whole: 1, part: -1, self.unknown(0, None): -1}, 0))

    def has_rows_left_out(self, one: Seen, keys: Sequence[str]) -> bool:
        """Whether the total counts more than the rows: those about words that people typed are out."""
        totals = {cell.column: count for cell, count in one.truth.items() if cell.row == "total"}
        return any(
            count != sum(one.truth.get(Cell(key, column), 0) for key in keys)
            for column, count in totals.items()
        )

    def sums(self, one: Seen, keys: Sequence[str]) -> Iterator[tuple[Cell, tuple[Cell, ...]]]:
        """Everything that adds up on the paper."""
        report = one.published.report
        for each in report.sums:
            yield each.total, each.parts
        for row in one.published.all_rows():
            for figure in report.definitions:
                if figure.parts:
                    yield Cell(row.key, figure.key), tuple(Cell(row.key, part) for part in figure.parts)
        if one.published.total:
            for figure in report.definitions:
                if figure.kind is Kind.COUNT:
                    yield Cell("total", figure.key), tuple(Cell(key, figure.key) for key in keys)

    def compare(self, first: int, second: int) -> None:
        """What two reports say about the same thing."""
        one, other = self.reports[first].published.report, self.reports[second].published.report
        happened = {figure.key: figure.happened for figure in other.definitions}
        for (at, cell), column in list(self.column.items()):
            if at != first or (second, cell) not in self.column:
                continue
            if cell.row == "total" and dict(one.scope).get("wijken") != dict(other.scope).get("wijken"):
                continue
            there = self.column[second, cell]
            if happened[cell.column]:
                self.nested(column, there, one, other, cell, first, second)
            elif narrowed(one) == narrowed(other) and abs((one.as_of - other.as_of).days) < 28:
                moved = abs(self.reports[second].truth[cell] - self.reports[first].truth[cell])
                slack = THRESHOLD - 1 if moved else 0
                if moved < THRESHOLD:
                    self.equal.append(({there: 1, column: -1, self.unknown(-slack, slack): -1}, 0))
            elif one.as_of == other.as_of and narrowed(one) < narrowed(other):
                self.differ(column, there, cell, first, second)
            elif one.as_of == other.as_of and narrowed(other) < narrowed(one):
                self.differ(there, column, cell, second, first)

    def nested(
        self, column: int, there: int, one: Report, other: Report, cell: Cell, first: int, second: int
    ) -> None:
        """The longer period, or the wider group, has at least as many."""
        by = self.reports[second].truth[cell] - self.reports[first].truth[cell]
        if (one.period, narrowed(one)) == (other.period, narrowed(other)):
            self.equal.append(({there: 1, column: -1, self.unknown(min(by, 0), max(by, 0)): -1}, 0))
        elif within(one, other) and by >= 0:
            self.differ(there, column, cell, second, first)
        elif within(other, one) and by <= 0:
            self.differ(column, there, cell, first, second)

    def differ(self, more: int, less: int, cell: Cell, wider: int, narrower: int) -> None:
        """One report holds the other: who is only in the wider one are people."""
        by = self.unknown(0, None)
        self.equal.append(({more: 1, less: -1, by: -1}, 0))
        true = self.reports[wider].truth[cell] - self.reports[narrower].truth[cell]
        self.between.append((f"{wider} without {narrower} {cell}", by, true))

    def intervals(self) -> Iterator[Interval]:
        """For every hidden count, between which numbers it must lie."""
        self.islands()
        for one, column in self.hidden():
            low, high = (self.extreme(column, way) for way in (1, -1))
            yield one._replace(low=low, high=high)

    def caught(self) -> Iterator[Interval]:
        """The counts that are known better than allowed; what was seen to be unclear is not sought."""
        self.islands()
        targets = list(self.hidden())
        chance = Random(1)
        seen: dict[int, list[float]] = {column: [] for _, column in targets}
        for island in {self.island[column] for column in seen}:
            aims = [column for column in seen if self.island[column] == island]
            for number in range(min(12, 2 * len(aims))):
                way = 1 if number % 2 else -1
                aim = {column: way * chance.choice([0, 0, 1]) * chance.random() for column in aims}
                for column, value in self.some_world(island, aim, aims):
                    seen[column].append(value)
        for one, column in targets:
            known = seen[column] or [one.true]
            if too_narrow(one._replace(low=min(known), high=max(known))):
                found = one._replace(low=self.extreme(column, 1), high=self.extreme(column, -1))
                if too_narrow(found):
                    yield found

    def hidden(self) -> Iterator[tuple[Interval, int]]:
        """Every hidden count, of which nothing is known yet, and its column."""
        for at, one in enumerate(self.reports):
            for row in one.published.all_rows():
                for figure, value in zip(one.published.report.definitions, row.values, strict=True):
                    cell = Cell(row.key, figure.key)
                    if isinstance(value, str) and (at, cell) in self.column:
                        told = one.truth[cell], 0.0, 0.0, value, cell in one.sensitive
                        yield Interval(f"{at} {cell}", *told), self.column[at, cell]
        for what, column, true in self.between:
            if 0 < true < THRESHOLD:
                yield Interval(what, true, 0, 0, "between", sensitive=False), column

    def islands(self) -> None:
        """Which numbers are bound to each other: each group is a programme of its own."""
        group = list(range(len(self.bounds)))

        def root(column: int) -> int:
            while group[column] != column:
                group[column] = group[group[column]]
                column = group[column]
            return column

        for terms, _ in self.equal:
            first, *others = terms
            for other in others:
                group[root(other)] = root(first)
        self.island = [root(column) for column in range(len(group))]
        self.columns_of: dict[int, list[int]] = {}
        for column, island in enumerate(self.island):
            self.columns_of.setdefault(island, []).append(column)
        self.equal_of: dict[int, list[tuple[dict[int, int], int]]] = {}
        for terms, value in self.equal:
            self.equal_of.setdefault(self.island[next(iter(terms))], []).append((terms, value))
        self.solved: dict[int, tuple[dict[int, int], Any, Any]] = {}

    def programme(self, island: int) -> tuple[dict[int, int], Any, Any]:
        """The equations of an island, and the place of each of its columns in them."""
        if island not in self.solved:
            place = {one: at for at, one in enumerate(self.columns_of[island])}
            rows, at, values = [], [], []
            equal = self.equal_of.get(island, [])
            for number, (terms, _) in enumerate(equal):
                for one, factor in terms.items():
                    rows.append(number)
                    at.append(place[one])
                    values.append(factor)
            shape = len(equal), len(place)
            left = csr_matrix((values, (rows, at)), shape=shape) if equal else None
            self.solved[island] = place, left, np.array([value for _, value in equal]) if equal else None
        return self.solved[island]

    def some_world(
        self, island: int, aim: Mapping[int, float], wanted: Sequence[int]
    ) -> Iterator[tuple[int, float]]:
        """The counts in one world that fits, far out on some side."""
        place, left, right = self.programme(island)
        factors = np.zeros(len(place))
        for column, factor in aim.items():
            factors[place[column]] = factor
        bounds = [(low, FAR if high is None else high) for low, high in map(self.bounds.__getitem__, place)]
        found = linprog(factors, A_eq=left, b_eq=right, bounds=bounds, method="highs")
        if found.status == 0:
            yield from ((column, float(found.x[place[column]])) for column in wanted)

    def extreme(self, column: int, way: int) -> float:
        """The least (1) or greatest (-1) that a number can be."""
        place, left, right = self.programme(self.island[column])
        aim = np.zeros(len(place))
        aim[place[column]] = way
        bounds = [self.bounds[one] for one in place]
        found = linprog(aim, A_eq=left, b_eq=right, bounds=bounds, method="highs")
        if found.status == 3:
            return float("-inf") if way > 0 else float("inf")
        assert found.status == 0, found.message
        return float(found.x[place[column]])


def narrowed(report: Report) -> set[tuple[str, str]]:
    """Which cases a report is about, whatever rows it shows."""
    return {one for one in report.scope if one[0] != "wijken"}


def within(one: Report, other: Report) -> bool:
    """Whether the second is about everything that the first is about."""
    return (
        narrowed(other) <= narrowed(one)
        and (other.period.since or date.min) <= (one.period.since or date.min)
        and other.period.until >= one.period.until
    )


def from_paper(value: object, sensitive: bool) -> tuple[float, float | None]:
    """What a sign or a rounded number leaves open."""
    if value == "x":
        return 0, None
    if value == f"<{THRESHOLD}":
        return (0 if sensitive else 1), THRESHOLD - 1
    assert isinstance(value, int)
    if value == 0:
        return 0, 0
    return max(value - ROUNDING // 2, THRESHOLD), value + (ROUNDING - 1) // 2


def too_narrow(one: Interval) -> bool:
    """Whether an interval says more of a count than its sign, or holds fewer numbers than the threshold."""
    slack = 1e-6
    if one.high - one.low + 1 >= THRESHOLD - slack:
        return False
    if one.sign == "x" and one.true >= THRESHOLD:
        return True
    return one.low > (0 if one.sensitive else 1) + slack or one.high < THRESHOLD - 1 - slack
