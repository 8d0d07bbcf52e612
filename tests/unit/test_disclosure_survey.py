"""What the survey of projects beside each other tells outside, of periods that overlap."""

from datetime import date

import pytest

from tests.unit.town import Town
from ucase.domain.disclosure import for_outside
from ucase.domain.grouping import By
from ucase.domain.report import Audience, Period, Why


@pytest.mark.parametrize("about", ["answered", "not-reached"])
def test_of_periods_that_overlap_who_was_not_reached_is_told_no_more_than_who_answered(about: str) -> None:
    """Together with the households, the one is the other."""
    town = Town(0, 300)
    told = town.report("survey", by=By.PROJECT, since=date(2026, 4, 1))
    half, later = (
        told._replace(period=Period(date(2026, month, 1), date(2026, month + 5, 30))) for month in (1, 4)
    )
    first = for_outside(half, Audience.PUBLIC, "0", None, (), town.lies_in())
    second = for_outside(later, Audience.PUBLIC, "0", None, [first.given], town.lies_in()).published

    hidden = {one.why for one in second.hidden if one.column == "count" and f"response/{about}" in one.row}
    assert hidden == {Why.PERIOD}
