"""What numbers could stand behind what is published: possible worlds, found and not guessed.

Published figures leave each number a range, and what adds up binds the numbers to each other. A *world* is a
number for every figure that fits all of it; the true numbers are one. To show that a hidden figure could as
well be another number, a world is looked for in which it is: from the true one, step by step, each step a set
of figures that go up or down by as much so that everything still adds up. What is found is certain, for it is
a world that fits. What is not found counts as impossible, which errs on the side of hiding.
"""

from collections.abc import Iterable, Iterator

FREE = 10**9
"""Above every count there is: a figure without an upper bound."""
MOST_TRIES = 300
"""After so many figures tried in one step, there is no step."""
MOST_ROUNDS = 12

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
        self._outer: tuple[list[int], list[int]] | None = None

    def add(self, true: int, low: int, high: int) -> int:
        """A number and its range; gives its place."""
        self.true.append(true)
        self.low.append(min(low, true))
        self.high.append(max(high, true))
        self.bonds_of.append([])
        self._outer = None
        return len(self.true) - 1

    def narrow(self, place: int, low: int, high: int) -> None:
        """Something else is told about the same number as well."""
        self.tell(place, max(self.low[place], low), min(self.high[place], high))

    def tell(self, place: int, low: int, high: int) -> None:
        """Something else is told about a number than before."""
        self.low[place], self.high[place] = min(low, self.true[place]), max(high, self.true[place])
        self._outer = None

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
        self._outer = None

    def outer(self, place: int) -> tuple[int, int]:
        """A range outside of which the number certainly is not: what each bond by itself leaves of it."""
        if self._outer is None:
            self._outer = self.ranges()
        return self._outer[0][place], self._outer[1][place]

    def ranges(self) -> tuple[list[int], list[int]]:
        """Let every bond narrow the numbers in it, until nothing changes or it has been enough."""
        low, high = list(self.low), list(self.high)
        for _ in range(MOST_ROUNDS):
            changed = False
            for bond in self.bonds:
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
        return low, high

    def furthest(self, place: int, wanted: int) -> int:
        """How near to what is wanted the number comes in a world that is found."""
        here = list(self.true)
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
        return here[place]

    def room(self, here: list[int], place: int, way: int) -> int:
        """How far a number can go one way."""
        return self.high[place] - here[place] if way > 0 else here[place] - self.low[place]

    def step(self, here: list[int], place: int, way: int) -> dict[int, int] | None:
        """Numbers that can go up or down together with this one, so that all still adds up."""
        if not self.room(here, place, way):
            return None
        for longest in (3, 6, 12, 24):
            search = Search(self, here, longest)
            search.move(place, way)
            if search.settle():
                return search.moved
        return None


class Search:
    """The search for one step: which bonds are broken, and who may go to mend them."""

    def __init__(self, worlds: Worlds, here: list[int], longest: int) -> None:
        self.worlds = worlds
        self.here = here
        self.longest = longest
        self.moved: dict[int, int] = {}
        self.broken: dict[int, int] = {}
        self.tries = 0

    def move(self, place: int, way: int) -> None:
        """Let a number go, and note what that breaks."""
        self.moved[place] = way
        self.shift(place, way)

    def shift(self, place: int, way: int) -> None:
        """Add to what is broken, or take away."""
        for bond, sign in self.worlds.bonds_of[place]:
            off = self.broken.get(bond, 0) + sign * way
            if off:
                self.broken[bond] = off
            else:
                self.broken.pop(bond, None)

    def settle(self) -> bool:
        """Mend all that is broken; the bond first that fewest can mend."""
        if not self.broken:
            return True
        if len(self.moved) >= self.longest or len(self.moved) + len(self.broken) > self.longest + 1:
            return False
        best: list[tuple[int, int]] | None = None
        for bond in self.broken:
            found = list(self.who_can_mend(bond))
            if best is None or len(found) < len(best):
                best = found
            if not found:
                return False
        for place, way in self.easiest_first(best or []):
            self.tries += 1
            if self.tries > MOST_TRIES:
                return False
            self.move(place, way)
            if self.settle():
                return True
            self.shift(place, -way)
            del self.moved[place]
        return False

    def who_can_mend(self, bond: int) -> Iterator[tuple[int, int]]:
        """The numbers in a bond that have room to go the way that mends it."""
        side = -1 if self.broken[bond] > 0 else 1
        for place, sign in self.worlds.bonds[bond]:
            if place not in self.moved and self.worlds.room(self.here, place, side * sign):
                yield place, side * sign

    def easiest_first(self, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Those first that break least, and of those the ones that can go furthest."""

        def cost(one: tuple[int, int]) -> tuple[int, int]:
            place, way = one
            breaks = sum(
                1 if self.broken.get(bond, 0) * sign * way >= 0 else -1
                for bond, sign in self.worlds.bonds_of[place]
            )
            return breaks, -self.worlds.room(self.here, place, way)

        return sorted(found, key=cost)
