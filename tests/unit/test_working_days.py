"""Days off and school holidays, held to the library ``holidays``."""

from datetime import date, timedelta
from io import StringIO
from pathlib import Path

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ucase
from tests import school_holidays as generator
from ucase.domain.working_days import Calendar, easter_of, school_holiday_on
from ucase.storage.school_holidays import school_holidays

YEARS = range(2015, 2061)


def test_the_public_holidays_are_those_of_the_library() -> None:
    ours = {
        day for year in YEARS for day in Calendar(good_friday=True, liberation_day="lustrum").holidays(year)
    }
    theirs = set(holidays.country_holidays("NL", years=YEARS))
    assert ours == theirs


def test_good_friday_and_5_may_are_settings() -> None:
    good_friday = date(2027, 3, 26)
    assert Calendar().day_off(good_friday) is None
    assert Calendar(good_friday=True).day_off(good_friday) == "good-friday"
    for choice, in_2026, in_2025 in (("never", None, None), ("lustrum", None, "liberation-day")):
        assert Calendar(liberation_day=choice).day_off(date(2026, 5, 5)) == in_2026
        assert Calendar(liberation_day=choice).day_off(date(2025, 5, 5)) == in_2025
    assert Calendar(liberation_day="always").day_off(date(2026, 5, 5)) == "liberation-day"


def test_kings_day_is_never_on_a_sunday() -> None:
    assert Calendar().holidays(2025)[date(2025, 4, 26)] == "kings-day"
    assert date(2025, 4, 27) not in Calendar().holidays(2025)


@given(st.integers(1900, 2200))
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    assert easter_of(year).weekday() == 6
    assert date(year, 3, 22) <= easter_of(year) <= date(year, 4, 25)


@given(st.dates(date(2015, 1, 1), date(2060, 12, 1)))
def test_a_day_that_does_not_fit_becomes_the_first_that_does(day: date) -> None:
    calendar = Calendar()
    found = calendar.fits(day)
    assert calendar.day_off(found) is None
    assert all(calendar.day_off(day + timedelta(days=number)) for number in range((found - day).days))


def test_christmas_and_new_year() -> None:
    assert Calendar().fits(date(2026, 12, 25)) == date(2026, 12, 28)
    assert Calendar().fits(date(2027, 1, 1)) == date(2027, 1, 4)


def test_the_school_holidays_that_ship_are_what_the_library_says() -> None:
    out = StringIO()
    generator.write(out)
    shipped = (Path(ucase.__file__).parent / "data" / "school_holidays.csv").read_text("utf-8")
    ours, theirs = (text.splitlines()[2:] for text in (shipped, out.getvalue()))
    assert ours == theirs


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 12, 18), None), (date(2026, 12, 21), "christmas"), (date(2027, 1, 4), None),
        (date(2027, 2, 22), "spring"),
    ],
)  # fmt: skip
def test_a_day_in_a_school_holiday_of_the_region(day: date, name: str | None) -> None:
    found = school_holiday_on(day, school_holidays("midden"))
    assert (found.name if found else None) == name
    assert school_holiday_on(day, school_holidays("none")) is None
