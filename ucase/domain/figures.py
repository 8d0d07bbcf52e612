"""Figures that reports share."""

from collections.abc import Mapping


def median_of_counts(counts: Mapping[int, int]) -> float | None:
    """The median of values that are given as value → how often; None when there are none."""
    total = sum(counts.values())
    if not total:
        return None
    low, high = at_rank(counts, (total - 1) // 2), at_rank(counts, total // 2)
    return low if low == high else (low + high) / 2 if (low + high) % 2 else (low + high) // 2


def at_rank(counts: Mapping[int, int], rank: int) -> int:
    """The value at a rank (from 0) when all are put in order."""
    for value in sorted(counts):
        rank -= counts[value]
        if rank < 0:
            return value
    raise ValueError("no such rank")


def percent(part: int, base: int) -> int | None:
    """A part in whole percents of a base, half a percent up; None of nothing.

    The one rule for every percentage on a screen: rounded once, from the counts themselves.
    """
    return (200 * part + base) // (2 * base) if base else None
