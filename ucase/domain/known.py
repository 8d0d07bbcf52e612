"""What somebody who holds every report can work out of each count, and what must be left unclear.

All that stands in the reports is put into one system of numbers (``ucase.domain.possible``): each count with
the range that its sign leaves, what adds up within a report, and what two reports tell together. A *need* is
what a reader must be left to think of a number; a need is met when two worlds are found that leave it so.
"""

from collections.abc import Sequence

from ucase.domain.counts import Counts
from ucase.domain.given_out import GivenOut, Link, Sign, Variable, links
from ucase.domain.hidden_counts import Need, need_of, range_of
from ucase.domain.nesting import families
from ucase.domain.possible import FREE, World, Worlds
from ucase.domain.report import Rules, Why


class Known:
    """The system, with what must be left unclear in it and the worlds that show it is."""

    def __init__(self, counts: Counts, earlier: Sequence[GivenOut]) -> None:
        self.counts = counts
        self.worlds = Worlds()
        self.needs: dict[int, Need] = {}
        self.proofs: dict[int, list[World]] = {}
        """For each need that is met the worlds that show it, until one of them is no longer possible."""
        self.lost: set[int] = set()
        """Counts that the earlier reports give away, whatever is told now."""
        self.own: list[int] = []
        self.at_own: dict[int, int] = {}
        self.before: list[tuple[int, int]] = []
        """What the earlier reports tell of each count of this one."""
        self.build(earlier)

    # What the reports tell

    def build(self, earlier: Sequence[GivenOut]) -> None:
        """Put the report and the earlier ones into one system."""
        tables = [*earlier, self.counts.table()]
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
                self.ask(place, one, rules)
            for total, parts in table.sums:
                self.worlds.bind([(at[total], 1), *((at[part], -1) for part in parts)])
            self.add_rests(table, at, rules)
        self.own = places[-1]
        self.at_own = {place: at for at, place in enumerate(self.own)}
        self.link(known, places)
        self.add_families(tables, places)

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
        threshold = self.counts.rules.threshold
        for family in families(tables):
            whole, *parts = (places[table][one] for table, one in (family.whole, *family.parts))
            rest = self.worlds.true[whole] - sum(self.worlds.true[part] for part in parts)
            place = self.worlds.add(rest, min(0, rest), max(0, rest) if family.exact else FREE)
            self.worlds.bind([(whole, 1), *((part, -1) for part in parts), (place, -1)])
            if not family.exact and 0 < rest < threshold:
                self.needs[place] = Need(1, threshold - 1, threshold, Why.EARLIER)

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

    def loosened(self, at: int) -> None:
        """Let the system know that a count is hidden."""
        self.tell(at)
        self.ask(self.own[at], self.counts.variables[at], self.counts.rules)

    # What must be left unclear

    def ask(self, place: int, one: Variable, rules: Rules) -> None:
        """What a hidden count must still be able to be."""
        self.proofs.pop(place, None)
        need = need_of(one, rules)
        if need is not None and place not in self.lost:
            self.needs[place] = need

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
