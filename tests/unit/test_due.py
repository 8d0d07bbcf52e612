"""Overdue, due and upcoming: a date turns late on the day after, whatever the clock does."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.due import DueStatus, days_overdue, due_status, end_of_week

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("due", "today", "status", "late"),
    [
        (date(2026, 11, 23), date(2026, 11, 22), DueStatus.UPCOMING, 0),
        (date(2026, 11, 23), date(2026, 11, 23), DueStatus.DUE, 0),
        (date(2026, 11, 23), date(2026, 11, 24), DueStatus.OVERDUE, 1),
        # New Year
        (date(2026, 12, 31), date(2026, 12, 31), DueStatus.DUE, 0),
        (date(2026, 12, 31), date(2027, 1, 1), DueStatus.OVERDUE, 1),
        # 29 February, and the 1st of March in a year without one
        (date(2028, 2, 29), date(2028, 2, 28), DueStatus.UPCOMING, 0),
        (date(2028, 2, 29), date(2028, 2, 29), DueStatus.DUE, 0),
        (date(2028, 2, 29), date(2028, 3, 1), DueStatus.OVERDUE, 1),
        (date(2027, 2, 28), date(2027, 3, 1), DueStatus.OVERDUE, 1),
        (date(2028, 2, 28), date(2028, 3, 1), DueStatus.OVERDUE, 2),
        # the ends of summer time and of winter time, days of 25 and of 23 hours
        (date(2026, 10, 25), date(2026, 10, 25), DueStatus.DUE, 0),
        (date(2026, 10, 25), date(2026, 10, 26), DueStatus.OVERDUE, 1),
        (date(2026, 3, 29), date(2026, 3, 30), DueStatus.OVERDUE, 1),
        (date(2026, 10, 24), date(2026, 11, 23), DueStatus.OVERDUE, 30),
    ],
)
def test_a_check_in_is_late_from_the_day_after(due: date, today: date, status: DueStatus, late: int) -> None:
    assert (due_status(due, today), days_overdue(due, today)) == (status, late)


@pytest.mark.parametrize(
    ("instant", "status"),
    [
        # 25 October 2026 lasts 25 hours in Amsterdam: 22:00Z the day before to 23:00Z.
        (datetime(2026, 10, 24, 21, 59, 59, tzinfo=UTC), DueStatus.UPCOMING),
        (datetime(2026, 10, 24, 22, 0, 0, tzinfo=UTC), DueStatus.DUE),
        (datetime(2026, 10, 25, 0, 59, 59, tzinfo=UTC), DueStatus.DUE),
        (datetime(2026, 10, 25, 1, 0, 0, tzinfo=UTC), DueStatus.DUE),
        (datetime(2026, 10, 25, 22, 59, 59, tzinfo=UTC), DueStatus.DUE),
        (datetime(2026, 10, 25, 23, 0, 0, tzinfo=UTC), DueStatus.OVERDUE),
    ],
)
def test_the_day_on_which_the_clock_goes_back_is_one_day_from_midnight_to_midnight(
    instant: datetime, status: DueStatus
) -> None:
    assert due_status(date(2026, 10, 25), instant.astimezone(AMSTERDAM).date()) is status


@given(st.dates(), st.dates())
def test_one_of_three_always_holds_and_the_days_fit(due: date, today: date) -> None:
    assert (due_status(due, today) is DueStatus.OVERDUE) == (days_overdue(due, today) > 0)
    assert (due_status(due, today) is DueStatus.DUE) == (due == today)
    assert days_overdue(due, today) in (0, (today - due).days)


@given(st.dates(max_value=date(9999, 12, 31) - timedelta(days=7)))
def test_the_week_ends_on_the_first_sunday_from_today(today: date) -> None:
    sunday = end_of_week(today)
    assert sunday.isoweekday() == 7
    assert 0 <= (sunday - today).days < 7


def test_a_week_goes_on_over_new_year() -> None:
    assert end_of_week(date(2026, 12, 31)) == date(2027, 1, 3)
    assert end_of_week(date(2026, 11, 29)) == date(2026, 11, 29)
