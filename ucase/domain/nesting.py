"""Counts of one thing, in periods and groups of cases that lie within each other.

What one report counts may hold what several others count together: a year its quarters, all cases those of
each project, a corporation its projects. Then what is left over are people as well, who must not be told when
they are few. Where nothing can be left over, the parts are the whole.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ucase.domain.given_out import Place
from ucase.domain.identity import Figure, Told, apart, holds, is_listed, same_time
from ucase.domain.whereabouts import LiesIn, leaves_nothing


class Family(NamedTuple):
    """A count and others that lie within it and have nothing in common."""

    whole: Place
    parts: tuple[Place, ...]
    exact: bool
    """Nothing can be left over: together they are all of it."""


def families(counts: Sequence[Told], lies_in: LiesIn) -> Iterator[tuple[Told, list[Told], bool]]:
    """Every count of a thing with those that lie within it, and have nothing in common with each other.

    They are taken the greatest first and the smallest first, and those that are told apart in one way, such
    as by project, once more by themselves. Last is told whether nothing can be left over.
    """
    for whole in counts:
        within = [one for one in counts if holds(whole.figure, one.figure)]
        within.sort(key=lambda one: (narrow(one.figure), -days(one.figure)))
        by_kind: dict[object, list[Told]] = defaultdict(list)
        for one in within:
            by_kind[kinds(one.figure)].append(one)
        seen: set[tuple[Place, ...]] = set()
        alike = (within, *(by_kind.values() if len(by_kind) > 1 else ()))
        for order in (way for some in alike for way in (some, some[::-1])):
            parts = sorted(with_nothing_in_common(order), key=lambda one: one.place)
            places = tuple(one.place for one in parts)
            if len(parts) > 1 and places not in seen:
                seen.add(places)
                yield whole, parts, is_all(whole.figure, [one.figure for one in parts], lies_in)


def rows_of_a_part(
    total: Told, rows: Sequence[Told], counts: Sequence[Told]
) -> Iterator[tuple[Told, list[Told]]]:
    """Rows that are all of something are all of every part of it that none of them straddles."""
    for whole in counts:
        a_part = same_time(total.figure, whole.figure) and holds(total.figure, whole.figure)
        if not a_part or any(row.figure == whole.figure for row in rows):
            continue
        inside = [row for row in rows if holds(whole.figure, row.figure)]
        others = [row for row in rows if row not in inside]
        if inside and all(apart(whole.figure, row.figure) for row in others):
            yield whole, inside


def with_nothing_in_common(order: Sequence[Told]) -> list[Told]:
    """Of these, one after the other, those that have nothing in common with the ones before."""
    chosen: list[Told] = []
    for one in order:
        if all(apart(one.figure, other.figure) for other in chosen):
            chosen.append(one)
    return chosen


def is_all(whole: Figure, parts: Sequence[Figure], lies_in: LiesIn) -> bool:
    """Whether nothing of the whole can be left over: its time or its cases are shared out among the parts."""
    if fills(whole, parts):
        return True
    cases = [one.where for one in parts if same_time(one, whole)]
    return len(cases) == len(parts) and leaves_nothing(
        whole.where, cases, lies_in, listed=is_listed(whole.what)
    )


def fills(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Whether periods of the same cases follow each other from the first day of the whole to the last."""
    if not whole.happened or any(one.where != whole.where for one in parts):
        return False
    day = whole.first.toordinal()
    for one in sorted(parts, key=lambda one: one.until):
        if one.first.toordinal() != day:
            return False
        day = one.until.toordinal() + 1
    return day == whole.until.toordinal() + 1


def narrow(figure: Figure) -> int:
    """By how many conditions the cases are chosen."""
    return max(len(box) for box in figure.where)


def kinds(figure: Figure) -> frozenset[str]:
    """By what sort of conditions."""
    return frozenset(kind for box in figure.where for kind, _ in box)


def days(figure: Figure) -> int:
    """How long its period is."""
    return (figure.until - figure.first).days
