"""The median of values that come counted, and percentages."""

import statistics
from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ucase.domain.figures import at_rank, median_of_counts, percent

days = st.lists(st.integers(-3, 3) | st.integers(0, 4000), min_size=1)


@given(days)
@example([0])
@example([1, 2])
@example([7, 7, 7, 8])
def test_the_median_is_that_of_the_values_one_by_one(values: list[int]) -> None:
    assert median_of_counts(Counter(values)) == statistics.median(values)


@given(days)
def test_a_rank_finds_what_sorting_finds(values: list[int]) -> None:
    counts = Counter(values)
    assert [at_rank(counts, rank) for rank in range(len(values))] == sorted(values)


def test_there_is_no_median_of_nothing() -> None:
    assert median_of_counts({}) is None
    assert median_of_counts({12: 0}) is None


def test_a_value_that_occurs_no_times_does_not_count() -> None:
    assert median_of_counts({1: 2, 2: 0, 5: 2}) == 3


def test_a_rank_beyond_the_last_is_an_error() -> None:
    with pytest.raises(ValueError, match="no such rank"):
        at_rank({3: 2}, 2)


def test_millions_of_episodes_are_not_written_out() -> None:
    assert median_of_counts(dict.fromkeys(range(101), 10**12)) == 50


@pytest.mark.parametrize(
    ("part", "base", "expected"),
    [(6, 92, 7), (1, 8, 13), (1, 200, 1), (1, 201, 0), (199, 200, 100), (0, 3, 0), (0, 0, None)],
)
def test_a_percentage_is_rounded_once_and_half_goes_up(part: int, base: int, expected: int | None) -> None:
    assert percent(part, base) == expected


@given(st.integers(0, 10_000), st.integers(1, 10_000))
def test_a_percentage_is_at_most_half_a_percent_off(part: int, base: int) -> None:
    found = percent(part, base)
    assert found is not None
    assert Fraction(-1, 2) < found - Fraction(100 * part, base) <= Fraction(1, 2)
