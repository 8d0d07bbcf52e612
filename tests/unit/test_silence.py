"""From when a household is without contact."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.silence import is_contact, is_silent, silence_limit, silent_since
from ucase.domain.vocabulary import Outcome

TODAY = date(2026, 11, 23)
LONG_AGO = date(2020, 1, 1)


@pytest.mark.parametrize(
    ("outcome", "counts"), [(Outcome.REACHED, True), (Outcome.NO_SHOW, False), (Outcome.REFUSED, False)]
)
def test_only_who_was_spoken_to_was_in_contact(outcome: Outcome, counts: bool) -> None:
    assert is_contact(outcome) is counts


@pytest.mark.parametrize(
    ("days_ago", "silent"), [(0, False), (29, False), (30, False), (31, True), (400, True)]
)
def test_thirty_days_is_not_yet_silence_and_thirty_one_is(days_ago: int, silent: bool) -> None:
    assert is_silent(LONG_AGO, TODAY - timedelta(days=days_ago), TODAY) is silent


@pytest.mark.parametrize(("days_ago", "silent"), [(30, False), (31, True)])
def test_without_any_contact_the_silence_counts_from_the_opening(days_ago: int, silent: bool) -> None:
    assert is_silent(TODAY - timedelta(days=days_ago), None, TODAY) is silent


def test_a_contact_of_before_a_reopening_does_not_make_it_silent_at_once() -> None:
    reopened = TODAY - timedelta(days=2)
    assert silent_since(reopened, TODAY - timedelta(days=300)) == reopened
    assert not is_silent(reopened, TODAY - timedelta(days=300), TODAY)


@pytest.mark.parametrize(
    ("today", "limit"),
    [
        (date(2028, 3, 30), date(2028, 2, 29)),
        (date(2027, 3, 30), date(2027, 2, 28)),
        (date(2027, 1, 15), date(2026, 12, 16)),
        (date(2026, 11, 23), date(2026, 10, 24)),
    ],
)
def test_the_limit_lies_whole_days_back(today: date, limit: date) -> None:
    assert silence_limit(today) == limit


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.integers(0, 1000),
)
def test_more_days_allowed_never_make_it_silent(opened: date, last: date | None, days: int) -> None:
    today = date(2050, 1, 1)
    assert is_silent(opened, last, today, days) == ((today - silent_since(opened, last)).days > days)
    if not is_silent(opened, last, today, days):
        assert not is_silent(opened, last, today, days + 1)
