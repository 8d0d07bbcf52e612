"""What somebody who holds every report can work out of each count, and what must be left unclear.

All that stands in the reports is put into one system of numbers (``ucase.domain.possible``): each count with
the range that its sign leaves, what adds up within a report, and what two reports tell together. A *need* is
what a reader must be left to think of a number; a need is met when two worlds are found that leave it so.
"""

from collections.abc import Iterable, Sequence

from ucase.domain.counts import Counts
from ucase.domain.given_out import GivenOut, Sign, Variable
from ucase.domain.hidden_counts import Need, need_of, range_of
from ucase.domain.nesting import Family
from ucase.domain.possible import FREE, World, Worlds
from ucase.domain.report import Rules, Why
from ucase.domain.together import Link, Together


class Known:
    """The system, with what must be left unclear in it and the worlds that show it is."""

    def __init__(self, counts: Counts, together: Together) -> None:
        self.counts = counts
        self.worlds = Worlds()
        self.needs: dict[int, Need] = {}
        self.proofs: dict[int, list[World]] = {}
        """For each need that is met the worlds that show it, until one of them is no longer possible."""
        self.lost: dict[int, Need] = {}
        """Counts that the earlier reports leave less unclear than they should be, with what they leave."""
        self.told: dict[int, Need] = {}
        """Counts that the earlier reports tell as a number that is not small, and what they leave of each.

        There is nothing to hide; but where one is hidden for the sake of others, it is told no better.
        """
        self.own: list[int] = []
        self.at_own: dict[int, int] = {}
        self.before: list[tuple[int, int]] = []
        """What the earlier reports tell of each count of this one."""
        self.build(together)

    # What the reports tell

    def build(self, together: Together) -> None:
        """Put the report and the earlier ones into one system."""
        places: list[list[int]] = []
        for number, table in enumerate([*together.tables[:-1], self.counts.table()]):
            at = self.add_counts(together, number, places)
            if number == together.last:
                self.before = [(self.worlds.low[place], self.worlds.high[place]) for place in at]
            rules = Rules(table.threshold, table.rounding)
            for place, one in zip(at, table.variables, strict=True):
                self.worlds.narrow(place, *range_of(one, rules))
                self.ask(place, one, rules)
            for total, parts in table.sums:
                self.worlds.bind([(at[total], 1), *((at[part], -1) for part in parts)])
            self.add_rests(table, at, rules)
        self.own = places[-1]
        self.told_of = {place for of_table in places[:-1] for place in of_table}
        """The counts that stand in an earlier report."""
        self.at_own = {place: at for at, place in enumerate(self.own)}
        self.link(together.links, places)
        self.add_families(together.families, places)

    def add_counts(self, together: Together, number: int, places: list[list[int]]) -> list[int]:
        """The counts of one report; one that is the same number as an earlier one is that."""
        at: list[int] = []
        places.append(at)
        for one, variable in enumerate(together.tables[number].variables):
            twins = together.same.get((number, one), ())
            known = [places[table][twin] for table, twin in twins if table != number or twin < one]
            mine = next((place for place in known if place not in at), None)
            at.append(self.worlds.add(variable.value, 0, FREE) if mine is None else mine)
            for other in known:
                self.worlds.bind([(at[-1], 1), (other, -1)])
        return at

    def add_rests(self, table: GivenOut, at: Sequence[int], rules: Rules) -> None:
        """A part is no more than its whole. That all but a few are in a sensitive part tells of each."""
        for whole, part in table.within:
            rest = table.variables[whole].value - table.variables[part].value
            place = self.worlds.add(rest, min(0, rest), FREE)
            self.worlds.bind([(at[whole], 1), (at[part], -1), (place, -1)])
            if table.variables[part].sensitive and rest < rules.threshold:
                self.needs[place] = Need(rest, rules.threshold)

    def add_families(self, found: Iterable[Family], places: Sequence[Sequence[int]]) -> None:
        """What is left of a count besides several that lie within it."""
        threshold = self.counts.rules.threshold
        for family in found:
            whole, *parts = (places[table][one] for table, one in (family.whole, *family.parts))
            rest = self.worlds.true[whole] - sum(self.worlds.true[part] for part in parts)
            terms = [(whole, 1), *((part, -1) for part in parts)]
            if not family.exact or rest:
                place = self.worlds.add(rest, min(0, rest), max(0, rest) if family.exact else FREE)
                terms.append((place, -1))
                if not family.exact and 0 < rest < threshold:
                    self.needs[place] = Need(1, threshold - 1, threshold, Why.EARLIER)
            self.worlds.bind(terms)

    def link(self, known: Iterable[Link], places: Sequence[Sequence[int]]) -> None:
        """What two reports say about one thing, and about the time or the cases by which they differ."""
        for link in known:
            (first, one), (second, other) = link.less, link.more
            less, more = places[first][one], places[second][other]
            if less == more:
                continue
            by = self.worlds.true[more] - self.worlds.true[less]
            place = self.worlds.add(by, min(link.low, by), max(link.high, by))
            self.worlds.bind([(more, 1), (less, -1), (place, -1)])
            threshold = self.counts.rules.threshold
            if link.people and abs(by) < threshold and (by or link.sensitive):
                low, high = (0 if link.sensitive else 1), threshold - 1
                low, high = (-high, -low) if by < 0 else (low, high)
                self.needs[place] = Need(low, high, wide=threshold, why=Why.EARLIER)

    # What is shown of this report

    def tell(self, at: int) -> None:
        """Let the system know how a count of this report is shown now; what was told before stays told."""
        low, high = range_of(self.counts.variables[at], self.counts.rules)
        before_low, before_high = self.before[at]
        self.worlds.tell(self.own[at], max(low, before_low), min(high, before_high))

    def would_loosen(self, at: int) -> bool:
        """Whether hiding a count would tell less: not where an earlier report tells as much."""
        low, high = range_of(self.counts.variables[at], self.counts.rules)
        before_low, before_high = self.before[at]
        return before_low < low or before_high > high

    def loosened(self, at: int) -> None:
        """Let the system know that a count is hidden."""
        self.tell(at)
        self.ask(self.own[at], self.counts.variables[at], self.counts.rules)

    # What must be left unclear

    def ask(self, place: int, one: Variable, rules: Rules) -> None:
        """What a hidden count must still be able to be."""
        self.proofs.pop(place, None)
        need = need_of(one, rules)
        if need is not None:
            self.needs[place] = self.told.get(place) or self.lost.get(place, need)

    def if_hidden(self, at: int) -> Need:
        """What a count of this report must still be able to be when nothing is shown of it."""
        need = need_of(self.counts.variables[at]._replace(sign=Sign.HIDDEN), self.counts.rules)
        assert need is not None
        return need

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

    def reach(self, place: int) -> Need:
        """The least and the greatest that a count can be, up to where it is unclear enough."""
        least, most = self.worlds.outer(place)
        true, threshold = self.worlds.true[place], self.counts.rules.threshold
        low, high = max(least, true - threshold), min(most, true + threshold)
        return Need(self.worlds.furthest(place, low)[place], self.worlds.furthest(place, high)[place])

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
