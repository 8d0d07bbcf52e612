"""Deciding for one report what of it is hidden: the work behind ``ucase.domain.disclosure``.

A count that must not be told is hidden; then another, from which it could be computed, until for every hidden
count worlds are found that leave it as unclear as it must be; last, what was hidden in vain is shown again.
What cannot be made safe loses everything that is bound to it: a report that says nothing of it adds nothing.
"""

from collections.abc import Iterable, Iterator, Sequence

from ucase.domain.given_out import GivenOut, Link, Sign, Variable, keys, links, narrowed, same, same_counts
from ucase.domain.hidden_counts import HIDDEN, Need, as_shown, need_of, range_of, sign_of
from ucase.domain.nesting import families, overlap
from ucase.domain.possible import FREE, World, Worlds
from ucase.domain.report import (
    Cell,
    Definition,
    Hidden,
    Kind,
    Number,
    Report,
    Row,
    Rules,
    Shown,
    ShownRow,
    Why,
)


class Control:
    """Decides for one report what is hidden."""

    def __init__(self, report: Report, rules: Rules, earlier: Sequence[GivenOut]) -> None:
        self.report = report
        self.rules = rules
        self.earlier = earlier
        self.why: dict[int, Why] = {}
        self.proofs: dict[int, list[World]] = {}
        """For each need that is met the worlds that show it, until one of them is no longer possible."""
        self.variables = list(self.read_variables())
        self.place_of = {cell: at for at, one in enumerate(self.variables) for cell in one.places}
        self.hide_whole_rows()
        self.kept: set[int] = set()
        """Counts that stay hidden whatever the others are."""
        self.hide_what_overlaps()
        self.hide_as_before()
        self.worlds = Worlds()
        self.needs: dict[int, Need] = {}
        self.unprotected: list[int] = []
        self.lost: set[int] = set()
        """Counts that the earlier reports give away, whatever is told now."""
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

    def hide_what_overlaps(self) -> None:
        """Nothing is told of a period that shares some days with one that was told, and has others."""
        now = self.table()
        known = {
            cell
            for given in self.earlier
            if given.name == now.name and overlap(given, now)
            for variable in given.variables
            if variable.happened
            for cell in keys(given, variable)
        }
        for at, one in enumerate(self.variables):
            if one.happened and known.intersection(keys(now, one)):
                self.hide(at, Why.PERIOD)
                self.kept.add(at)

    def hide_as_before(self) -> None:
        """What is repeated from an earlier report stays hidden where it was."""
        now = self.table()
        for given in self.earlier:
            if given.name != now.name or narrowed(given) != narrowed(now):
                continue
            before = {cell: one for one in given.variables for cell in keys(given, one)}
            for at, one in enumerate(self.variables):
                twins = [before[cell] for cell in keys(now, one) if cell in before]
                again = same(given, now) if one.happened else given.as_of == now.as_of
                for twin in twins if again else ():
                    if twin.sign is Sign.HIDDEN and twin.value == one.value and one.sign is not Sign.HIDDEN:
                        self.hide(at, Why(twin.why) if twin.why else Why.OTHERS)
                        self.kept.add(at)

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
        self.add_families(tables, places)

    def tell(self, at: int) -> None:
        """Let the system know how a count of this report is shown now; what was told before stays told."""
        low, high = range_of(self.variables[at], self.rules)
        before_low, before_high = self.before[at]
        self.worlds.tell(self.own[at], max(low, before_low), min(high, before_high))

    def need_of(self, place: int, one: Variable, rules: Rules) -> None:
        """What a hidden count must still be able to be."""
        self.proofs.pop(place, None)
        need = need_of(one, rules)
        if need is not None and place not in self.lost:
            self.needs[place] = need

    def if_hidden(self, at: int) -> Need:
        """What a count of this report must still be able to be when nothing is shown of it."""
        need = need_of(self.variables[at]._replace(sign=Sign.HIDDEN), self.rules)
        assert need is not None
        return need

    def add_rests(self, table: GivenOut, at: Sequence[int], rules: Rules) -> None:
        """A part is no more than its whole. That all but a few are in a sensitive part tells of each."""
        for whole, part in table.within:
            rest = table.variables[whole].value - table.variables[part].value
            place = self.worlds.add(rest, min(0, rest), FREE)
            self.worlds.bind([(at[whole], 1), (at[part], -1), (place, -1)])
            if table.variables[part].sensitive and rest < rules.threshold:
                self.needs[place] = Need(rest, rules.threshold)

    def add_families(self, tables: Sequence[GivenOut], places: Sequence[Sequence[int]]) -> None:
        """What is left of a count besides several that lie within it."""
        for family in families(tables):
            whole, *parts = (places[table][one] for table, one in (family.whole, *family.parts))
            rest = self.worlds.true[whole] - sum(self.worlds.true[part] for part in parts)
            place = self.worlds.add(rest, min(0, rest), max(0, rest) if family.exact else FREE)
            self.worlds.bind([(whole, 1), *((part, -1) for part in parts), (place, -1)])
            if not family.exact and 0 < rest < self.rules.threshold:
                self.needs[place] = Need(1, self.rules.threshold - 1, self.rules.threshold, Why.EARLIER)

    def link(self, known: Sequence[Link], places: Sequence[Sequence[int]]) -> None:
        """What two reports say about one thing, and about the time or the cases by which they differ."""
        for link in known:
            (first, one), (second, other) = link.less, link.more
            less, more = places[first][one], places[second][other]
            if less == more:
                continue
            by = self.worlds.true[more] - self.worlds.true[less]
            place = self.worlds.add(by, min(link.low, by), max(link.high, by))
            self.worlds.bind([(more, 1), (less, -1), (place, -1)])
            threshold = self.rules.threshold
            if link.people and abs(by) < threshold and (by or link.sensitive):
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
        self.unprotected = [place for place in self.needs if not self.is_safe(place)]

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
        """What the earlier reports give away cannot be mended: of what is bound to it no more is told."""
        for place, before in zip(self.own, self.before, strict=True):
            self.worlds.tell(place, *before)
        near = {self.worlds.island(place) for place in self.own}
        self.needs = {place: need for place, need in self.needs.items() if self.worlds.island(place) in near}
        hidden = {place: self.if_hidden(at) for at, place in enumerate(self.own)}
        self.lost = {
            place
            for place, need in self.needs.items()
            if not self.is_safe(place) and self.proof(place, hidden.get(place, need)) is None
        }
        for place in self.lost:
            del self.needs[place]
        for at, place in enumerate(self.own):
            self.tell(at)
            self.possible_still(place)
        for place in self.lost:
            self.hide_all_like(place)

    def hide_all_like(self, place: int) -> None:
        """Hide everything of this report that is bound to a count: then it adds nothing to what is known."""
        group = self.worlds.island(place)
        for at, one in enumerate(self.own):
            if self.worlds.island(one) == group and self.variables[at].sign is not Sign.HIDDEN:
                self.give_up(at, Why.EARLIER)
                self.kept.add(at)

    def make_safe(self, place: int) -> None:
        """Hide counts of this report until a reader cannot tell this one."""
        while place in self.needs and not self.is_safe(place):
            chosen = self.partner(place)
            if chosen is None:
                self.hide_all_like(place)
                return
            self.give_up(chosen, self.needs[place].why)

    def show_again(self) -> None:
        """Show what was hidden for the sake of others and is not needed, the greatest first."""
        maybe = [
            at for at, why in self.why.items() if why in (Why.OTHERS, Why.EARLIER) and at not in self.kept
        ]
        for at in sorted(maybe, key=lambda at: -self.variables[at].value):
            hidden, place = self.variables[at], self.own[at]
            sign = sign_of(hidden.value, self.rules, sensitive=hidden.sensitive)
            if sign is not Sign.SHOWN:
                continue
            self.variables[at] = hidden._replace(sign=sign, why="")
            self.tell(at)
            need, gone = self.needs.pop(place, None), self.possible_still(place)
            if all(self.is_safe(other) for other in gone if other in self.needs):
                del self.why[at]
                continue
            self.variables[at] = hidden
            self.tell(at)
            self.proofs |= gone
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
        if place not in self.proofs:
            proof = self.proof(place, self.needs[place])
            if proof is None:
                return False
            self.proofs[place] = proof
        return True

    def proof(self, place: int, need: Need) -> list[World] | None:
        """Two worlds between which the count is as unknown as it must be."""
        least, most = self.worlds.outer(place)
        if need.low >= least and need.high <= most:
            low, high = (self.worlds.furthest(place, one) for one in (need.low, need.high))
            if (low[place], high[place]) == (need.low, need.high):
                return [low, high]
        if not need.wide or most - least < need.wide:
            return None
        low = self.worlds.furthest(place, self.worlds.true[place] - need.wide)
        high = self.worlds.furthest(place, low[place] + need.wide)
        return [low, high] if high[place] == low[place] + need.wide else None

    def possible_still(self, place: int) -> dict[int, list[World]]:
        """Take away the proofs in which a number is what it cannot be any more; gives those."""
        low, high = self.worlds.low[place], self.worlds.high[place]
        gone = {
            need: proof
            for need, proof in self.proofs.items()
            if any(not low <= world.get(place, low) <= high for world in proof)
        }
        for need in gone:
            del self.proofs[need]
        return gone

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

    def missed(self, at: int) -> tuple[int, int, int, int]:
        """How much is lost when a count is hidden: least of a small one, most of what others are of."""
        one = self.variables[at]
        kind = 0 if one.sign is Sign.SMALL else 1 if one.value else 2
        total = self.report.total is not None and any(
            cell.row == self.report.total.key for cell in one.places
        )
        bases = {base for each in self.report.definitions for base in (each.base, each.of)}
        is_base = any(cell.column in bases for cell in one.places)
        return kind, int(is_base), int(total), one.value

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
        return as_shown(one, self.rules)

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
            tuple(self.indexed_sums()), tuple(self.indexed_parts()), tuple(self.medians()),
        )  # fmt: skip

    def medians(self) -> Iterator[tuple[str, str, Number]]:
        """What is no count and not computed from any that is shown."""
        for row in self.report.all_rows():
            for one, value in zip(self.report.definitions, row.values, strict=True):
                if one.kind is Kind.MEDIAN and value is not None:
                    yield row.key, one.key, value

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
