"""What several reports tell together, of counts that have an identity (:mod:`ucase.domain.identity`).

Whoever is outside may talk to everybody else who is: a report for the corporation counts as read by the
municipality, and the report of outcomes is laid beside the one per wijk. What follows, count by count:

- the same count in both is one number;
- of what *happened*, a longer period holds a shorter one and more cases hold fewer, so that the difference is
  people, and is treated as if it were shown; so is that between more and fewer cases on one day;
- how things *stand* on two days differs by people who came and people who went, so that the difference is not
  a count of people. But within four weeks a reader is taken to know of a count that has not changed that it
  has not, and of any other that it changed by less than the threshold: to ask for one wijk on the day after
  the report of all must not tell what that report has hidden;
- several that lie within one are taken together (:mod:`ucase.domain.nesting`).

What a difference is made of may be told by a report itself: then it is the sum of those rows, which have to
be safe, and is not looked at by itself.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ucase.domain.given_out import SOON, GivenOut, Place
from ucase.domain.identity import HOUSEHOLDS, Figure, Told, holds, no_more_than, same_time, told_by
from ucase.domain.nesting import Family, families, rows_of_a_part
from ucase.domain.possible import FREE
from ucase.domain.whereabouts import LiesIn, closed


class Link(NamedTuple):
    """Two counts that differ by something that lies between ``low`` and ``high``."""

    less: Place
    more: Place
    low: int
    high: int
    people: bool = False
    """The difference is people, of whom few must not be told."""
    sensitive: bool = False


class Together:
    """The counts of several reports, of which the last is the one that is asked for."""

    def __init__(self, tables: Sequence[GivenOut], lies_in: LiesIn) -> None:
        self.tables = tables
        self.lies_in = lies_in
        self.last = len(tables) - 1
        self.told = [list(told_by(number, table, lies_in)) for number, table in enumerate(tables)]
        self.everything: dict[str, list[Told]] = defaultdict(list)
        for told in (one for of_table in self.told for one in of_table):
            self.everything[told.figure.what].append(told)
        self.same: dict[Place, list[Place]] = defaultdict(list)
        """Counts that are one number with others that came before."""
        for one, other in (pair for counts in self.everything.values() for pair in equal(counts)):
            self.same[one].append(other)
        self.counts = {what: each_once(counts) for what, counts in self.everything.items()}
        """Of each thing that is counted the distinct counts."""
        self.summed: set[tuple[Figure, Figure]] = set()
        """A whole and a part of which a report tells what else there is in the whole."""
        self.families = list(self.all_families())
        self.links = list(self.all_links())

    def all_families(self) -> Iterator[Family]:
        """A count and several that lie within it."""
        known: set[tuple[Figure, frozenset[Figure]]] = set()
        for of_table, table in zip(self.told, self.tables, strict=True):
            for total, rows in sums(of_table, table):
                made_of = frozenset(row.figure for row in rows)
                self.summed.update((total.figure, row) for row in made_of)
                if (total.figure, made_of) not in known:
                    known.add((total.figure, made_of))
                    for whole, parts in rows_of_a_part(total, rows, self.counts[total.figure.what]):
                        self.summed.update((whole.figure, part.figure) for part in parts)
                        yield family(whole, parts, exact=True)
        for counts in self.asked():
            for whole, parts, exact in families(counts, self.lies_in):
                if exact or any((whole.figure, part.figure) not in self.summed for part in parts):
                    yield family(whole, parts, exact=exact)

    def asked(self) -> Iterator[list[Told]]:
        """The counts of each thing of which the report that is asked for tells something."""
        for counts in self.counts.values():
            if any(one.place[0] == self.last for one in counts):
                yield counts

    def all_links(self) -> Iterator[Link]:
        """What every two reports tell together."""
        for counts in self.asked():
            yield from self.changed(counts)
            yield from self.differences(counts)
        yield from self.at_most()

    def at_most(self) -> Iterator[Link]:
        """What counts households once where their cases, or all that they said, may count more often."""
        few = [one for counts in self.counts.values() for one in counts if no_more_than(one.figure)]
        more: dict[Figure, Place] = {}
        for what in {no_more_than(one.figure) or "" for one in few}:
            more |= {one.figure: one.place for one in self.counts.get(what, ())}
        # Of the only project, or corporation, are all households but perhaps not all cases.
        for figure, place in list(more.items()):
            where = closed(figure.where, self.lies_in, listed=True)
            more.setdefault(figure._replace(where=where), place)
        for one in few:
            least = more.get(one.figure._replace(what=no_more_than(one.figure) or ""))
            if least is not None:
                yield Link(one.place, least, 0, FREE)

    def changed(self, counts: Sequence[Told]) -> Iterator[Link]:
        """The same count told again as another number, or on two days that lie close to each other."""
        for same in by_subject(counts):
            for at, new in enumerate(same):
                most = self.tables[new.place[0]].threshold - 1
                for old in same[:at]:
                    by = abs(new.value - old.value)
                    slack = most if by else 0
                    if new.figure.happened:
                        # That nothing was added is no news when it was asked again.
                        yield Link(old.place, new.place, 0, 0, people=True, sensitive=telling(old, new))
                    elif near(old, new) and by <= slack:
                        yield Link(old.place, new.place, -slack, slack)

    def differences(self, counts: Sequence[Told]) -> Iterator[Link]:
        """More cases or a longer period beside fewer or a shorter one.

        Where a third lies between two, that one tells it already; of the report that is asked for it is
        looked at all the same, unless both the days and the cases are others.
        """
        inside = [
            sum(1 << at for at, part in enumerate(counts) if holds(whole.figure, part.figure))
            for whole in counts
        ]
        around = [
            sum(1 << at for at, one in enumerate(inside) if one >> part & 1) for part in range(len(counts))
        ]
        for at, whole in enumerate(counts):
            for other, part in enumerate(counts):
                if not inside[at] >> other & 1 or (whole.figure, part.figure) in self.summed:
                    continue
                alike = whole.figure.where == part.figure.where or same_time(whole.figure, part.figure)
                asked = alike and self.last in (whole.place[0], part.place[0])
                if asked or not inside[at] & around[other]:
                    yield Link(part.place, whole.place, 0, FREE, people=True, sensitive=telling(part, whole))


def equal(counts: Sequence[Told]) -> Iterator[tuple[Place, Place]]:
    """Counts of a thing that are one number; of how things stand, also those that have not changed since."""
    for same in by_subject(counts):
        for at, new in enumerate(same):
            twin = next((old for old in same[:at] if old.value == new.value and near(old, new)), None)
            if twin is not None and twin.place != new.place:
                yield new.place, twin.place


def each_once(counts: Sequence[Told]) -> list[Told]:
    """The distinct counts of a thing, each where it was told last."""
    return list({(one.figure, one.value): one for one in counts}.values())


def by_subject(counts: Sequence[Told]) -> Iterator[list[Told]]:
    """What is told of the same cases, over the same period or on some day."""
    subjects: dict[object, list[Told]] = defaultdict(list)
    for one in counts:
        subjects[one.figure if one.figure.happened else one.figure.where].append(one)
    yield from subjects.values()


def near(one: Told, other: Told) -> bool:
    """Whether two counts are of days that lie so close that they are remembered beside each other.

    Which households are on the list of a project is not dated: as of another day it is the same list.
    """
    return one.figure.what == HOUSEHOLDS or abs((one.figure.until - other.figure.until).days) < SOON


def telling(part: Told, whole: Told) -> bool:
    """Whether it would tell something that nobody is in the difference: where somebody could have been."""
    return (part.sensitive or whole.sensitive) and (part.of is None or part.of != whole.of)


def sums(told: Sequence[Told], table: GivenOut) -> Iterator[tuple[Told, list[Told]]]:
    """What adds up in a report, of one thing and over the same days: a total and its rows."""
    by_place: dict[int, list[Told]] = defaultdict(list)
    for one in told:
        by_place[one.place[1]].append(one)
    for total, parts in table.sums:
        for whole in by_place.get(total, ()):
            rows = [row for part in parts for row in alike(by_place.get(part, ()), whole)]
            if rows and len(rows) == len(parts):
                yield whole, rows


def alike(told: Sequence[Told], whole: Told) -> list[Told]:
    """The count as a part of another: the identity by which it counts the same thing over the same days."""
    return [
        one
        for one in told
        if one.figure.what == whole.figure.what
        and same_time(one.figure, whole.figure)
        and holds(whole.figure, one.figure)
    ][:1]


def family(whole: Told, parts: Sequence[Told], *, exact: bool) -> Family:
    """By their places."""
    return Family(whole.place, tuple(one.place for one in parts), exact)
