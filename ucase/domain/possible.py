"""What numbers could stand behind what is published: possible worlds, found and not guessed.

Published figures leave each number a range, and what adds up binds the numbers to each other. A *world* is a
number for every figure that fits all of it; the true numbers are one. To show that a hidden figure could as
well be another number, a world is looked for in which it is: from the true one, step by step, each step a set
of figures that go up or down by as much so that everything still adds up. What is found is certain, for it is
a world that fits. What is not found counts as impossible, which errs on the side of hiding.
"""

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from itertools import count

FREE = 10**9
"""Above every count there is: a figure without an upper bound."""
MOST_TRIES = 300
"""After so many attempts at one step, there is no step."""
MOST_ROUNDS = 12

World = dict[int, int]
"""A world that fits, as far as it is another than the true one."""
Terms = tuple[tuple[int, int], ...]
"""Figures with 1 or -1: their sum keeps its value in every world."""


class Worlds:
    """Numbers with the range in which each may lie, and what binds them."""

    def __init__(self) -> None:
        self.true: list[int] = []
        self.low: list[int] = []
        self.high: list[int] = []
        self.bonds: list[Terms] = []
        self.bonds_of: list[list[tuple[int, int]]] = []
        """For each number its bonds, with its own sign in it."""
        self._known: set[Terms] = set()
        self._slack: dict[int, list[tuple[int, int]]] | None = None
        self._island: list[int] | None = None
        self._outer: dict[int, dict[int, tuple[int, int]]] = {}

    def add(self, true: int, low: int, high: int) -> int:
        """A number and its range; gives its place."""
        self.true.append(true)
        self.low.append(min(low, true))
        self.high.append(max(high, true))
        self.bonds_of.append([])
        self._island, self._slack, self._outer = None, None, {}
        return len(self.true) - 1

    def narrow(self, place: int, low: int, high: int) -> None:
        """Something else is told about the same number as well."""
        self.tell(place, max(self.low[place], low), min(self.high[place], high))

    def tell(self, place: int, low: int, high: int) -> None:
        """Something else is told about a number than before."""
        self.low[place], self.high[place] = min(low, self.true[place]), max(high, self.true[place])
        if self._island is not None:
            self._outer.pop(self._island[place], None)

    def bind(self, terms: Iterable[tuple[int, int]]) -> None:
        """Let these keep their sum. A number that is there on both sides falls out."""
        together: dict[int, int] = {}
        for place, sign in terms:
            together[place] = together.get(place, 0) + sign
        left = tuple((place, sign) for place, sign in together.items() if sign)
        if not left or left in self._known:
            return
        self._known.add(left)
        for place, sign in left:
            self.bonds_of[place].append((len(self.bonds), sign))
        self.bonds.append(left)
        self._island, self._slack, self._outer = None, None, {}

    def slack(self, bond: int) -> list[tuple[int, int]]:
        """The numbers that are in this bond only, with their signs: they may go without breaking another."""
        if self._slack is None:
            self._slack = {}
            for place, bonds in enumerate(self.bonds_of):
                if len(bonds) == 1:
                    self._slack.setdefault(bonds[0][0], []).append((place, bonds[0][1]))
        return self._slack.get(bond, [])

    def island(self, place: int) -> int:
        """The group of numbers, bound to each other by way of others, to which one belongs."""
        if self._island is None:
            self._island = self.islands()
        return self._island[place]

    def islands(self) -> list[int]:
        """Which numbers are bound to each other; each group is called after one of its numbers."""
        group = [-1] * len(self.true)
        for first in range(len(group)):
            waiting = [first] if group[first] < 0 else []
            while waiting:
                place = waiting.pop()
                if group[place] < 0:
                    group[place] = first
                    waiting += [one for bond, _ in self.bonds_of[place] for one, _ in self.bonds[bond]]
        return group

    def outer(self, place: int) -> tuple[int, int]:
        """A range outside of which the number certainly is not: what each bond by itself leaves of it."""
        group = self.island(place)
        if group not in self._outer:
            self._outer[group] = self.ranges(group)
        return self._outer[group].get(place) or (self.low[place], self.high[place])

    def ranges(self, group: int) -> dict[int, tuple[int, int]]:
        """Let every bond of a group narrow the numbers in it, until nothing changes or it has been enough."""
        bonds = [bond for bond in self.bonds if self.island(bond[0][0]) == group]
        places = {place for bond in bonds for place, _ in bond}
        low, high = {one: self.low[one] for one in places}, {one: self.high[one] for one in places}
        for _ in range(MOST_ROUNDS):
            changed = False
            for bond in bonds:
                keeps = sum(sign * self.true[place] for place, sign in bond)
                least = sum(low[place] if sign > 0 else -high[place] for place, sign in bond)
                most = sum(high[place] if sign > 0 else -low[place] for place, sign in bond)
                for place, sign in bond:
                    own_least = low[place] if sign > 0 else -high[place]
                    own_most = high[place] if sign > 0 else -low[place]
                    first = max(own_least, keeps - (most - own_most))
                    last = min(own_most, keeps - (least - own_least))
                    if (first, last) != (own_least, own_most):
                        changed = True
                        low[place], high[place] = (first, last) if sign > 0 else (-last, -first)
                        least, most = least - own_least + first, most - own_most + last
            if not changed:
                break
        return {one: (low[one], high[one]) for one in places}

    def furthest(self, place: int, wanted: int) -> World:
        """A world in which the number comes as near to what is wanted as one is found."""
        here = list(self.true)
        moved: set[int] = {place}
        way = 1 if wanted > here[place] else -1
        least, most = self.outer(place)
        wanted = max(least, min(most, wanted))
        while here[place] != wanted:
            step = self.step(here, place, way)
            if step is None:
                break
            room = min(self.room(here, one, by) for one, by in step.items())
            far = min(abs(wanted - here[place]), room)
            for one, by in step.items():
                here[one] += by * far
            moved.update(step)
        return {one: here[one] for one in moved}

    def room(self, here: list[int], place: int, way: int) -> int:
        """How far a number can go one way."""
        return self.high[place] - here[place] if way > 0 else here[place] - self.low[place]

    def step(self, here: list[int], place: int, way: int) -> World | None:
        """Numbers that can go up or down together with this one, so that all still adds up.

        Those ways on come first on which the least is broken and the fewest have moved; what is broken in the
        same way is not looked at twice.
        """
        if not self.room(here, place, way):
            return None
        first = Attempt(self, here).with_move(place, way)
        if not first.broken:
            return first.moved
        waiting, seen, turns = [(0, 0, first)], {first.key}, count(1)
        for _ in range(MOST_TRIES):
            if not waiting:
                return None
            _, _, attempt = heappop(waiting)
            for one, by in attempt.ways_on():
                another = attempt.with_move(one, by)
                if not another.broken:
                    return another.moved
                if another.key not in seen:
                    seen.add(another.key)
                    heappush(waiting, (len(another.chosen) + 2 * len(another.broken), next(turns), another))
        return None


class Attempt:
    """Part of a step: which numbers go up or down, and which bonds are still broken by that."""

    def __init__(self, worlds: Worlds, here: list[int]) -> None:
        self.worlds = worlds
        self.here = here
        self.moved: World = {}
        self.broken: dict[int, int] = {}
        self.chosen: frozenset[int] = frozenset()
        """The numbers that were let go; the others only gave way."""

    @property
    def key(self) -> frozenset[tuple[int, int]]:
        """What is broken, and how."""
        return frozenset(self.broken.items())

    def with_move(self, place: int, way: int) -> "Attempt":
        """The same with one number more that goes, and whatever gives way with it."""
        made = Attempt(self.worlds, self.here)
        made.moved, made.broken, made.chosen = dict(self.moved), dict(self.broken), self.chosen | {place}
        made.shift(place, way)
        for bond, _ in self.worlds.bonds_of[place]:
            for one, sign in self.worlds.slack(bond) if bond in made.broken else ():
                by = -sign if made.broken.get(bond, 0) > 0 else sign
                back = made.moved.get(one) == -by and one not in made.chosen
                free = one not in made.moved and self.worlds.room(self.here, one, by)
                if bond in made.broken and (back or free):
                    made.shift(one, by)
        return made

    def shift(self, place: int, way: int) -> None:
        """Let a number go, and note what that breaks or mends."""
        if self.moved.get(place) == -way:  # it had given way, and need not
            del self.moved[place]
        else:
            self.moved[place] = way
        for bond, sign in self.worlds.bonds_of[place]:
            off = self.broken.get(bond, 0) + sign * way
            if off:
                self.broken[bond] = off
            else:
                self.broken.pop(bond, None)

    def ways_on(self) -> list[tuple[int, int]]:
        """What can mend the bond that the fewest can mend."""
        best: list[tuple[int, int]] | None = None
        for bond in self.broken:
            found = list(self.who_can_mend(bond))
            if best is None or len(found) < len(best):
                best = found
            if not found:
                break
        return best or []

    def who_can_mend(self, bond: int) -> Iterator[tuple[int, int]]:
        """The numbers in a bond that have room to go the way that mends it."""
        side = -1 if self.broken[bond] > 0 else 1
        for place, sign in self.worlds.bonds[bond]:
            if place not in self.moved and self.worlds.room(self.here, place, side * sign):
                yield place, side * sign
