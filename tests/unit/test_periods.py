"""Which period is meant by a year, a quarter, or two days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.errors import Problem
from ucase.domain.periods import quarter_of, the_period, year_of
from ucase.domain.report import Period

DAY = date(2026, 11, 23)


def test_a_year_is_whole_and_the_running_one_goes_as_far_as_the_report() -> None:
    assert year_of("2024") == Period(date(2024, 1, 1), date(2024, 12, 31))
    assert the_period(None, None, "2026", None, DAY) == Period(date(2026, 1, 1), DAY)


@given(st.integers(1000, 9997), st.integers(1, 4), st.sampled_from(["Q", "q", "-Q", " k", "K"]))
def test_the_quarters_of_a_year_follow_each_other_and_are_the_year(
    year: int, quarter: int, sign: str
) -> None:
    found = quarter_of(f"{year}{sign}{quarter}")
    assert found.since is not None
    assert (found.since.month, found.since.day) == (3 * quarter - 2, 1)
    after = quarter_of(f"{year + quarter // 4}Q{quarter % 4 + 1}")
    assert after.since == found.until + timedelta(days=1)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ((DAY, None, "2026", None), "one_period"), ((None, None, "2026", "2026Q1"), "one_period"),
        ((None, None, "twee", None), "year"), ((None, None, None, "2026Q5"), "quarter"),
        ((None, None, None, "0000Q1"), "quarter"), ((None, None, "2027", None), "period_to_come"),
        ((DAY, date(2026, 1, 1), None, None), "period"),
    ],
)  # fmt: skip
def test_what_is_no_period_is_refused(
    said: tuple[date | None, date | None, str | None, str | None], key: str
) -> None:
    with pytest.raises(Problem) as caught:
        the_period(*said, DAY)
    assert caught.value.key == key


def test_what_is_to_come_has_not_happened() -> None:
    assert the_period(date(2026, 1, 1), date(2027, 1, 1), None, None, DAY).until == DAY
