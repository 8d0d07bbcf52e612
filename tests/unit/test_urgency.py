"""What cannot wait: deadlines within two weeks, and a household that must be out and has nowhere to go."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.deadlines import OPEN, DeadlineStatus, deadline_status
from ucase.domain.urgency import is_out_without_home, is_urgent_deadline

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(("days", "urgent"), [(-400, True), (-1, True), (0, True), (14, True), (15, False)])
def test_a_deadline_is_urgent_from_two_weeks_before_until_it_is_done(days: int, urgent: bool) -> None:
    due = TODAY + timedelta(days=days)
    status = deadline_status(due, None, TODAY, withdrawn=False)

    assert is_urgent_deadline(status, due, TODAY) is urgent


@pytest.mark.parametrize("status", [one for one in DeadlineStatus if one not in OPEN])
def test_what_was_done_or_fell_away_is_never_urgent(status: DeadlineStatus) -> None:
    assert not is_urgent_deadline(status, TODAY, TODAY)


@pytest.mark.parametrize(("days", "urgent"), [(-30, True), (0, True), (42, True), (43, False)])
def test_nowhere_to_go_is_urgent_from_six_weeks_before_and_ever_after(days: int, urgent: bool) -> None:
    assert is_out_without_home(TODAY + timedelta(days=days), TODAY, has_home=False) is urgent


@given(st.integers(-4000, 4000))
def test_who_has_somewhere_to_go_or_need_not_leave_is_not_in_that_alarm(days: int) -> None:
    assert not is_out_without_home(TODAY + timedelta(days=days), TODAY, has_home=True)
    assert not is_out_without_home(None, TODAY + timedelta(days=days), has_home=False)


@given(st.integers(0, 4000))
def test_what_is_urgent_stays_urgent_until_somebody_deals_with_it(later: int) -> None:
    due, day = TODAY + timedelta(days=14), TODAY + timedelta(days=later)

    assert is_urgent_deadline(deadline_status(due, None, day, withdrawn=False), due, day)
