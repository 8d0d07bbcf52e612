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
