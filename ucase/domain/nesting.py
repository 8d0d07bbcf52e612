"""Counts of what happened, in periods and groups that lie within each other or overlap.

What one report counts may hold what several others count together: a year its quarters, all cases those of
each project. Then what is left over are people as well, who must not be told when they are few. Of periods
that overlap without one holding the other nobody can say what they share; put together with a third they
would tell it, so the later of the two is hidden (``ucase.domain.disclosure``).
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ucase.domain.given_out import GivenOut, Place, holds, keys, narrowed, same

Inside = Callable[[GivenOut, GivenOut], bool]
"""Whether the first report is about everything that the second is about, and more."""


class Family(NamedTuple):
    """A count and others that lie within it and have nothing in common."""

    whole: Place
    parts: tuple[Place, ...]
    exact: bool
    """Nothing can be left over: together they are all of it."""


def overlap(one: GivenOut, other: GivenOut) -> bool:
    """Whether two reports about the same cases share days, and each has days of its own."""
    first, last = (each.since or date.min for each in (one, other)), (one.until, other.until)
    share = max(first) <= min(last)
    return share and narrowed(one) == narrowed(other) and not (holds(one, other) or holds(other, one))


def families(tables: Sequence[GivenOut]) -> Iterator[Family]:
    """Every count with those that lie within it, taken the greatest first and the smallest first."""
    for happened, inside in ((True, held), (False, narrower)):
        by_key: dict[object, dict[object, Place]] = {}
        for number, table in enumerate(tables):
            about = (table.since, table.until, frozenset(narrowed(table)), None if happened else table.as_of)
            for at, variable in enumerate(table.variables):
                if variable.happened is happened:
                    for key in keys(table, variable):
                        by_key.setdefault(key, {})[about] = (number, at)
        for places in by_key.values():
            yield from families_of(tables, list(places.values()), inside, happened=happened)


def families_of(
    tables: Sequence[GivenOut], places: Sequence[Place], inside: Inside, *, happened: bool
) -> Iterator[Family]:
    """The families among the counts of one thing."""
    for whole in places:
        mine = tables[whole[0]]
        within = [one for one in places if one != whole and inside(mine, tables[one[0]])]
        within.sort(key=lambda one: (len(narrowed(tables[one[0]])), -days(tables[one[0]])))
        seen: set[tuple[Place, ...]] = set()
        for order in (within, within[::-1]):
            parts = tuple(sorted(apart(tables, order)))
            if len(parts) > 1 and parts not in seen:
                seen.add(parts)
                exact = happened and fills(mine, [tables[one[0]] for one in parts])
                yield Family(whole, parts, exact)


def held(whole: GivenOut, part: GivenOut) -> bool:
    """Of what happened: a longer period, or more cases."""
    return holds(whole, part) and not same(whole, part)


def narrower(whole: GivenOut, part: GivenOut) -> bool:
    """Of how things stood on one day: more cases."""
    return whole.as_of == part.as_of and narrowed(whole) < narrowed(part)


def days(table: GivenOut) -> int:
    """How long its period is."""
    return (table.until - (table.since or date.min)).days


def apart(tables: Sequence[GivenOut], order: Sequence[Place]) -> list[Place]:
    """Of these, one after the other, those that have nothing in common with the ones before."""
    chosen: list[Place] = []
    for one in order:
        if all(nothing_in_common(tables[one[0]], tables[other[0]]) for other in chosen):
            chosen.append(one)
    return chosen


def nothing_in_common(one: GivenOut, other: GivenOut) -> bool:
    """Whether no case on any day is counted in both: of other projects, or in other periods."""
    mine, theirs = dict(narrowed(one)), dict(narrowed(other))
    if any(mine[kind] != theirs[kind] for kind in mine.keys() & theirs.keys()):
        return True
    return max(one.since or date.min, other.since or date.min) > min(one.until, other.until)


def fills(whole: GivenOut, parts: Sequence[GivenOut]) -> bool:
    """Whether periods of the same cases follow each other from the first day of the whole to the last."""
    if any(narrowed(one) != narrowed(whole) for one in parts):
        return False
    day = (whole.since or date.min).toordinal()
    for one in sorted(parts, key=lambda one: one.until):
        if (one.since or date.min).toordinal() != day:
            return False
        day = one.until.toordinal() + 1
    return day == whole.until.toordinal() + 1
