"""The clocks of a household: never later than the strictest reading (DOMAIN §1.5)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.deadlines import (
    ANSWER_ACT,
    CLOCKS,
    CONSULTATION_ACT,
    OPEN,
    Basis,
    DeadlineKind,
    DeadlineStatus,
    deadline_status,
    full_years,
    landlord_notice_months,
    months_later,
)

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
STARTS = st.dates(date(1960, 1, 1), date(2035, 12, 31))


def due(kind: DeadlineKind, anchor: date, started: date | None = None) -> date:
    """When a clock is up."""
    return CLOCKS[kind].due(anchor, started)


@given(DAYS)
def test_the_terms_of_weeks_end_on_the_same_weekday(anchor: date) -> None:
    assert due(DeadlineKind.OBJECTION, anchor) == anchor + timedelta(days=56)
    assert due(DeadlineKind.TERMINATION_NOTICE, anchor) == anchor + timedelta(days=42)
    assert due(DeadlineKind.CONSULTATION, anchor) == anchor + timedelta(days=42)
    assert due(DeadlineKind.CONSULTATION_ANSWER, anchor) == anchor + timedelta(days=14)


@given(DAYS, STARTS)
def test_the_landlords_term_is_three_to_six_months_and_grows_with_the_tenancy(
    noticed: date, started: date
) -> None:
    months = landlord_notice_months(started, noticed)
    assert 3 <= months <= 6
    assert months == min(6, 3 + full_years(started, noticed))
    assert landlord_notice_months(started - timedelta(days=1), noticed) >= months
    assert due(DeadlineKind.LANDLORD_NOTICE_TERM, noticed, started) == months_later(noticed, months)


@given(DAYS, STARTS)
def test_not_knowing_the_start_of_the_tenancy_never_gives_a_later_date(noticed: date, started: date) -> None:
    unknown = due(DeadlineKind.LANDLORD_NOTICE_TERM, noticed)
    assert unknown <= due(DeadlineKind.LANDLORD_NOTICE_TERM, noticed, started)


@given(DAYS, st.integers(0, 40))
def test_months_later_is_the_same_day_or_the_last_of_the_month(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 10, 31), 6, date(2027, 4, 30)),
    ],
)
def test_month_ends_and_29_february(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


def test_a_tenancy_that_began_on_29_february_is_a_year_old_on_1_march() -> None:
    assert full_years(date(2024, 2, 29), date(2025, 2, 28)) == 0
    assert full_years(date(2024, 2, 29), date(2025, 3, 1)) == 1
    assert full_years(date(2024, 2, 29), date(2028, 2, 29)) == 4


@given(DAYS)
def test_no_clock_is_up_before_it_starts(anchor: date) -> None:
    assert all(due(kind, anchor) >= anchor for kind in DeadlineKind)


def test_every_kind_has_a_clock_and_what_rests_on_law_names_its_article() -> None:
    assert CLOCKS.keys() == set(DeadlineKind)
    lawful = [one.source for one in CLOCKS.values() if one.basis is Basis.LAW]
    assert all(one.startswith("BW 7:") or one in (CONSULTATION_ACT, ANSWER_ACT) for one in lawful)
    assert not any(one.source for one in CLOCKS.values() if one.basis is not Basis.LAW)


@given(DAYS, st.none() | DAYS, DAYS)
def test_a_deadline_is_in_time_up_to_its_own_day(up: date, done: date | None, today: date) -> None:
    status = deadline_status(up, done, today, withdrawn=False)
    if done is None:
        assert (status is DeadlineStatus.MISSED) == (up < today)
        assert status in OPEN
    else:
        assert (status is DeadlineStatus.MET) == (done <= up)
        assert status not in OPEN
    assert deadline_status(up, done, today, withdrawn=True) is DeadlineStatus.WITHDRAWN
