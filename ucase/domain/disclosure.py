"""Disclosure control: what of a report may be told outside (DOMAIN §5.4 [P]; thresholds are settings).

- A count below the threshold is shown as ``<10``. In a sensitive breakdown a true zero is as well.
- Other counts are rounded, to 5.
- What would let such a count be computed from totals, margins or a report that was given out before, is
  hidden as well: ``x``. A percentage or median of too few is ``x``, and so is everything of too small a
  complex.

Whoever reads a report is taken to know what the signs mean and every report given to anybody outside, for
those may talk to each other. A count is hidden only if, to them, it could be any number that its sign
stands for (``<10``: 1 to 9, or 0 to 9) or, for ``x``, if what it could be is at least the threshold wide.
Whether that is so is looked up in the worlds that fit (:mod:`ucase.domain.possible`), never estimated.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ucase.domain.given_out import GivenOut, Link, Sign, Variable, links, same_counts
from ucase.domain.possible import FREE, Worlds
from ucase.domain.report import (
    Audience,
    Cell,
    Definition,
    Hidden,
    Kind,
    Number,
    Published,
    Report,
    Row,
    Rules,
    Shown,
    ShownRow,
    Why,
    hand_out,
)

HIDDEN = "x"


def range_of(one: Variable, rules: Rules) -> tuple[int, int]:
    """What a reader knows of a count from its own place."""
    if one.sign is Sign.HIDDEN:
        return 0, FREE
    if one.sign is Sign.SMALL:
        return (0 if one.sensitive else 1), rules.threshold - 1
    if one.value == 0:
        return 0, 0
    shown = rules.rounded(one.value)
    return max(shown - rules.rounding // 2, rules.threshold), shown + (rules.rounding - 1) // 2


def sign_of(value: int, rules: Rules, *, sensitive: bool) -> Sign:
    """How a count is shown as far as itself goes."""
    small = abs(value) < rules.threshold and (value != 0 or sensitive)
    return Sign.SMALL if small else Sign.SHOWN


class Need(NamedTuple):
    """What a reader must be left to think of a count: all from ``low`` to ``high``, or so many numbers."""

    low: int
    high: int
    wide: int = 0
    why: Why = Why.OTHERS


class Outcome(NamedTuple):
    """What may be told, how it will be remembered, and what could not be protected."""

    published: Published
    given: GivenOut
    unprotected: int
    """How many counts the earlier reports had given away already: hiding more does not help those."""


def for_outside(
    report: Report,
    audience: Audience,
    program: str,
    rules: Rules | None = None,
    earlier: Sequence[GivenOut] = (),
    *,
    others_too: bool = True,
) -> Outcome:
    """The report for an audience outside, with what must be hidden hidden.

    ``others_too`` off leaves out the complementary suppression: only the proof that it is needed does so.
    """
    rules = rules or Rules()
    report = without_typed_rows(report)
    control = Control(report, rules, earlier)
    if others_too:
        control.protect()
    rows = tuple(control.shown(row) for row in report.rows)
    total = control.shown(report.total) if report.total is not None else None
    published = hand_out(report, audience, rows, total, tuple(control.hidden()), program, rules)
    return Outcome(published, control.table(), len(control.unprotected))


def without_typed_rows(report: Report) -> Report:
    """Words that somebody typed stay inside: their rows are left out, whatever they count.

    With them goes what they add up to, and the drawing of them.
    """
    out = {row.key for row in report.rows if row.typed}
    if not out:
        return report
    return report._replace(
        rows=tuple(row for row in report.rows if row.key not in out),
        sums=tuple(one for one in report.sums if not out & {cell.row for cell in (one.total, *one.parts)}),
        same=tuple(tuple(cell for cell in one if cell.row not in out) for one in report.same),
        charts=tuple(one for one in report.charts if not out & set(one.rows)),
    )


class Control:
    """Decides for one report what is hidden."""

    def __init__(self, report: Report, rules: Rules, earlier: Sequence[GivenOut]) -> None:
        self.report = report
        self.rules = rules
        self.earlier = earlier
        self.why: dict[int, Why] = {}
        self.variables = list(self.read_variables())
        self.place_of = {cell: at for at, one in enumerate(self.variables) for cell in one.places}
        self.hide_whole_rows()
        self.worlds = Worlds()
        self.needs: dict[int, Need] = {}
        self.unprotected: list[int] = []
        self.own: list[int] = []
        self.at_own: dict[int, int] = {}
        self.before: list[tuple[int, int]] = []
        """What the earlier reports tell of each count of this one."""
        self.build(earlier)

    # What there is

    def read_variables(self) -> Iterator[Variable]:
        """Every count once, however many places it stands at."""
        values = {
            Cell(row.key, one.key): value
            for row in self.report.all_rows()
            for one, value in zip(self.report.definitions, row.values, strict=True)
            if one.kind is Kind.COUNT and isinstance(value, int)
        }
        sensitive = {cell for cell in values if self.is_sensitive(cell)}
        happened = {one.key for one in self.report.definitions if one.happened}
        seen: set[Cell] = set()
        for places in (*self.report.same, *((cell,) for cell in values)):
            of_one = tuple(cell for cell in places if cell in values and cell not in seen)
            if of_one:
                seen.update(of_one)
                value, telling = values[of_one[0]], bool(sensitive & set(of_one))
                sign = sign_of(value, self.rules, sensitive=telling)
                yield Variable(of_one, value, sign, telling, of_one[0].column in happened)

    def is_sensitive(self, cell: Cell) -> bool:
        """Whether that there is nobody is telling. Where there is nobody to have it, it is not."""
        one, row = self.report.definitions[self.report.place(cell.column)], self.row(cell.row)
        if one.within is not None and row.values[self.report.place(one.within)] == 0:
            return False
        bases = {each.within for each in self.report.definitions}
        return one.sensitive or (row.sensitive and one.key not in bases)

    def row(self, key: str) -> Row:
        """A row by its key."""
        return next(row for row in self.report.all_rows() if row.key == key)

    def hide_whole_rows(self) -> None:
        """Nothing is told of too small a complex; nothing of what few people are behind."""
        for at, one in enumerate(self.variables):
            sizes = [self.report.size, *(self.row(cell.row).size for cell in one.places)]
            if any(size is not None and size < self.rules.threshold for size in sizes):
                self.hide(at, Why.COMPLEX)
        self.hide_of_few()

    def hide_of_few(self) -> bool:
        """Hide what is counted of a base that is not shown; tells whether there was any."""
        found = [
            at
            for at, one in enumerate(self.variables)
            if one.sign is not Sign.HIDDEN and one.value and any(self.of_few(cell) for cell in one.places)
        ]
        for at in found:
            self.hide(at, Why.BASE)
        return bool(found)

    def of_few(self, cell: Cell) -> bool:
        """Whether a count, percentage or median is over a base that is not shown."""
        one = self.report.definitions[self.report.place(cell.column)]
        return any(
            base is not None and not self.is_shown(Cell(cell.row, base)) for base in (one.base, one.of)
        )

    def is_shown(self, cell: Cell) -> bool:
        """Whether a count stands there as a number; for a base, one that is not nothing."""
        place = self.place_of.get(cell)
        return place is not None and self.variables[place].sign is Sign.SHOWN

    def hide(self, at: int, why: Why) -> None:
        """Show nothing of a count."""
        self.variables[at] = self.variables[at]._replace(sign=Sign.HIDDEN, why=why)
        self.why[at] = why

    # What a reader knows

    def build(self, earlier: Sequence[GivenOut]) -> None:
        """Put the report and the earlier ones into one system."""
        tables = [*earlier, self.table()]
        known = list(links(tables))
        same = {link.more: link.less for link in known if link.low == link.high == 0 and not link.people}
        places: list[list[int]] = []
        for number, table in enumerate(tables):
            rules = Rules(table.threshold, table.rounding)
            at = [
                places[same[number, one][0]][same[number, one][1]] if (number, one) in same
                else self.worlds.add(variable.value, 0, FREE)
                for one, variable in enumerate(table.variables)
            ]  # fmt: skip
            if number == len(earlier):
                self.before = [(self.worlds.low[place], self.worlds.high[place]) for place in at]
            places.append(at)
            for place, one in zip(at, table.variables, strict=True):
                self.worlds.narrow(place, *range_of(one, rules))
                self.need_of(place, one, rules)
            for total, parts in table.sums:
                self.worlds.bind([(at[total], 1), *((at[part], -1) for part in parts)])
            self.add_rests(table, at, rules)
        self.own = places[-1]
        self.at_own = {place: at for at, place in enumerate(self.own)}
        self.link(known, places)

    def tell(self, at: int) -> None:
        """Let the system know how a count of this report is shown now; what was told before stays told."""
        low, high = range_of(self.variables[at], self.rules)
        before_low, before_high = self.before[at]
        self.worlds.tell(self.own[at], max(low, before_low), min(high, before_high))

    def need_of(self, place: int, one: Variable, rules: Rules) -> None:
        """What a hidden count must still be able to be."""
        if one.sign is Sign.SMALL:
            self.needs[place] = Need(0 if one.sensitive else 1, rules.threshold - 1)
        elif one.sign is Sign.HIDDEN:
            # What was a small sign before may be known to be small; any other must be quite unclear.
            small = sign_of(one.value, rules, sensitive=one.sensitive) is Sign.SMALL
            low = (0 if one.sensitive else 1) if small else 0
            high = rules.threshold - 1 if small else one.value + rules.threshold
            self.needs[place] = Need(low, high, wide=rules.threshold)

    def add_rests(self, table: GivenOut, at: Sequence[int], rules: Rules) -> None:
        """A part is no more than its whole. That all but a few are in a sensitive part tells of each."""
        for whole, part in table.within:
            rest = table.variables[whole].value - table.variables[part].value
            place = self.worlds.add(rest, min(0, rest), FREE)
            self.worlds.bind([(at[whole], 1), (at[part], -1), (place, -1)])
            if table.variables[part].sensitive and rest < rules.threshold:
                self.needs[place] = Need(rest, rules.threshold)

    def link(self, known: Sequence[Link], places: Sequence[Sequence[int]]) -> None:
        """What two reports say about one thing, and about the time or the cases by which they differ."""
        last = len(places) - 1
        for link in known:
            (first, one), (second, other) = link.less, link.more
            less, more = places[first][one], places[second][other]
            if less == more:
                continue
            by = self.worlds.true[more] - self.worlds.true[less]
            place = self.worlds.add(by, min(link.low, by), max(link.high, by))
            self.worlds.bind([(more, 1), (less, -1), (place, -1)])
            threshold = self.rules.threshold
            if link.people and last in (first, second) and abs(by) < threshold and (by or link.sensitive):
                low, high = (0 if link.sensitive else 1), threshold - 1
                low, high = (-high, -low) if by < 0 else (low, high)
                self.needs[place] = Need(low, high, wide=threshold, why=Why.EARLIER)

    # What is hidden besides

    def protect(self) -> None:
        """Hide more until every hidden count is safe, and show again what turns out not to be needed."""
        if self.told_before():
            return
        self.drop_what_is_lost()
        while True:
            waiting = list(self.needs)
            for place in waiting:
                self.make_safe(place)
            if not self.hide_those_of_few() and len(self.needs) == len(waiting):
                break
        self.show_again()

    def told_before(self) -> bool:
        """Whether the very same was given out before: then it looks the same again, to whomever it goes."""
        now = self.table()
        for given in self.earlier:
            if same_counts(given, now):
                self.variables = list(given.variables)
                self.why = {at: Why(one.why) for at, one in enumerate(given.variables) if one.why}
                return True
        return False

    def drop_what_is_lost(self) -> None:
        """What the earlier reports give away by themselves cannot be mended by hiding anything here."""
        for place, before in zip(self.own, self.before, strict=True):
            self.worlds.tell(place, *before)
        self.unprotected = [place for place in self.needs if not self.is_safe(place)]
        for place in self.unprotected:
            del self.needs[place]
        for at in range(len(self.own)):
            self.tell(at)

    def make_safe(self, place: int) -> None:
        """Hide counts of this report until a reader cannot tell this one."""
        while place in self.needs and not self.is_safe(place):
            chosen = self.partner(place)
            if chosen is None:
                self.unprotected.append(place)
                return
            self.give_up(chosen, self.needs[place].why)

    def show_again(self) -> None:
        """Show what was hidden for the sake of others and is not needed, the greatest first."""
        for place in self.unprotected:
            self.needs.pop(place, None)
        maybe = [at for at, why in self.why.items() if why in (Why.OTHERS, Why.EARLIER)]
        for at in sorted(maybe, key=lambda at: -self.variables[at].value):
            hidden, place = self.variables[at], self.own[at]
            sign = sign_of(hidden.value, self.rules, sensitive=hidden.sensitive)
            if sign is not Sign.SHOWN:
                continue
            self.variables[at] = hidden._replace(sign=sign, why="")
            self.tell(at)
            need = self.needs.pop(place, None)
            if all(self.is_safe(other) for other in self.needs):
                del self.why[at]
                continue
            self.variables[at] = hidden
            self.tell(at)
            if need is not None:
                self.needs[place] = need

    def hide_those_of_few(self) -> bool:
        """What was counted of a base that is hidden by now."""
        before = {at for at, one in enumerate(self.variables) if one.sign is Sign.HIDDEN}
        found = self.hide_of_few()
        for at, one in enumerate(self.variables):
            if one.sign is Sign.HIDDEN and at not in before:
                self.loosened(at)
        return found

    def is_safe(self, place: int) -> bool:
        """Whether a reader cannot tell the count more narrowly than is allowed."""
        need, true = self.needs[place], self.worlds.true[place]
        least, most = self.worlds.outer(place)
        if need.low >= least and need.high <= most and self.comes(place, need.low, need.high):
            return True
        if not need.wide or most - least < need.wide:
            return False
        lowest = self.worlds.furthest(place, true - need.wide)
        return self.worlds.furthest(place, lowest + need.wide) == lowest + need.wide

    def comes(self, place: int, low: int, high: int) -> bool:
        """Whether there are worlds with the count as low and as high as that."""
        return self.worlds.furthest(place, low) == low and self.worlds.furthest(place, high) == high

    def give_up(self, at: int, why: Why) -> None:
        """Hide one more count of this report."""
        self.hide(at, why)
        self.loosened(at)

    def loosened(self, at: int) -> None:
        """Let the system know that a count is hidden."""
        self.tell(at)
        self.need_of(self.own[at], self.variables[at], self.rules)

    def partner(self, place: int) -> int | None:
        """The count of this report to hide next: the nearest, and of those the one that is missed least."""
        mine = self.at_own
        seen, layer = {place}, [place]
        while layer:
            free = [
                mine[one]
                for one in layer
                if one in mine and self.variables[mine[one]].sign is not Sign.HIDDEN
            ]
            if free and (layer != [place] or self.variables[free[0]].sign is Sign.SHOWN):
                return min(free, key=self.missed)
            layer = [
                other
                for one in layer
                for bond, _ in self.worlds.bonds_of[one]
                for other, _ in self.worlds.bonds[bond]
                if not (other in seen or seen.add(other))  # type: ignore[func-returns-value]
            ]
        return mine[place] if place in mine and self.variables[mine[place]].sign is Sign.SMALL else None

    def may_hide(self, at: int) -> bool:
        """Whether it helps to hide a count: not when it is hidden, nor when it was told before."""
        low, high = self.before[at]
        told = low >= self.rules.threshold and high - low < self.rules.threshold
        return self.variables[at].sign is not Sign.HIDDEN and not told

    def missed(self, at: int) -> tuple[int, int, int]:
        """How much is lost when a count is hidden: least of a small one, most of a total."""
        one = self.variables[at]
        kind = 0 if one.sign is Sign.SMALL else 1 if one.value else 2
        total = self.report.total is not None and any(
            cell.row == self.report.total.key for cell in one.places
        )
        return kind, int(total), one.value

    # What is shown

    def shown(self, row: Row) -> ShownRow:
        """A row with numbers and signs."""
        values = zip(self.report.definitions, row.values, strict=True)
        return ShownRow(row.key, row.labels, tuple(self.cell(row, one, value) for one, value in values))

    def cell(self, row: Row, one: Definition, value: Number) -> Shown:
        """What stands at a place."""
        if value is None:
            return None
        if one.kind is Kind.COUNT:
            return self.count(self.variables[self.place_of[Cell(row.key, one.key)]])
        if self.of_few(Cell(row.key, one.key)):
            return HIDDEN
        if one.kind is Kind.MEDIAN:
            return self.rules.rounded(value)
        count, base = (self.count_at(row.key, str(key)) for key in (one.of, one.base))
        return round(100 * count / base, 1) if base else None

    def count_at(self, row: str, column: str) -> int:
        """A count that is shown, as it is shown: a percentage is of those and not of the true ones."""
        found = self.count(self.variables[self.place_of[Cell(row, column)]])
        return found if isinstance(found, int) else 0

    def count(self, one: Variable) -> int | str:
        """A count as it is shown."""
        if one.sign is Sign.HIDDEN:
            return HIDDEN
        return self.rules.small if one.sign is Sign.SMALL else self.rules.rounded(one.value)

    def hidden(self) -> Iterator[Hidden]:
        """Every place at which something is hidden, and why."""
        for row in self.report.all_rows():
            for one, value in zip(self.report.definitions, row.values, strict=True):
                cell = Cell(row.key, one.key)
                if isinstance(self.cell(row, one, value), str):
                    yield Hidden(row.key, one.key, self.reason(cell))

    def reason(self, cell: Cell) -> Why:
        """Why a place is hidden."""
        place = self.place_of.get(cell)
        return Why.BASE if place is None else self.why.get(place, Why.SMALL)

    # What is remembered

    def table(self) -> GivenOut:
        """The report as it stands now, for the system and for the log."""
        report = self.report
        return GivenOut(
            report.name, report.scope, report.period.since, report.period.until, report.as_of,
            self.rules.threshold, self.rules.rounding, tuple(self.variables),
            tuple(self.indexed_sums()), tuple(self.indexed_parts()),
        )  # fmt: skip

    def indexed_sums(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """What adds up, by place; a sum of which a part is no count is none."""
        for one in self.report.all_sums():
            cells: Iterable[Cell] = (one.total, *one.parts)
            if all(cell in self.place_of for cell in cells):
                yield self.place_of[one.total], tuple(self.place_of[cell] for cell in one.parts)

    def indexed_parts(self) -> Iterator[tuple[int, int]]:
        """Which count is a part of which."""
        seen: set[tuple[int, int]] = set()
        for row in self.report.all_rows():
            for one in self.report.definitions:
                if one.within is None:
                    continue
                whole, part = (self.place_of.get(Cell(row.key, key)) for key in (one.within, one.key))
                if whole is not None and part is not None and whole != part and (whole, part) not in seen:
                    seen.add((whole, part))
                    yield whole, part
