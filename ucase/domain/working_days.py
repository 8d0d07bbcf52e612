"""On which days nobody rings a doorbell: weekends, Dutch public holidays; and when schools are closed.

Easter by the algorithm of Meeus, Jones and Butcher; the other days count from it or have a date of their own.
A test holds the years to come to the library ``holidays``.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from ucase.domain.settings import GOOD_FRIDAY, LIBERATION_DAY, SCHOOL_REGION, Settings

SATURDAY, SUNDAY = 5, 6
FROM_EASTER = {
    "easter": 0, "easter-monday": 1, "ascension": 39, "pentecost": 49, "pentecost-monday": 50,
}  # fmt: skip


class Calendar(NamedTuple):
    """Which days a team works; what no law fixes is a setting."""

    good_friday: bool = GOOD_FRIDAY.default
    liberation_day: str = LIBERATION_DAY.default
    school_region: str = SCHOOL_REGION.default

    @classmethod
    def of(cls, settings: Settings) -> "Calendar":
        """The calendar that the configuration sets."""
        return cls(settings[GOOD_FRIDAY], settings[LIBERATION_DAY], settings[SCHOOL_REGION])

    def day_off(self, day: date) -> str | None:
        """Why nobody works that day: the name of the holiday, ``weekend``, or None on a working day."""
        return self.holidays(day.year).get(day) or ("weekend" if day.weekday() >= SATURDAY else None)

    def holidays(self, year: int) -> dict[date, str]:
        """The public holidays of a year."""
        easter = easter_of(year)
        found = {easter + timedelta(days=days): name for name, days in FROM_EASTER.items()}
        kings_day = date(year, 4, 27)
        found[kings_day - timedelta(days=kings_day.weekday() == SUNDAY)] = "kings-day"
        found[date(year, 1, 1)] = "new-year"
        found[date(year, 12, 25)] = "christmas"
        found[date(year, 12, 26)] = "boxing-day"
        if self.good_friday:
            found[easter - timedelta(days=2)] = "good-friday"
        if self.liberation_day == "always" or (self.liberation_day == "lustrum" and year % 5 == 0):
            found.setdefault(date(year, 5, 5), "liberation-day")
        return found

    def fits(self, day: date) -> date:
        """The day itself when it is a working day, else the first one after it."""
        while self.day_off(day):
            day += timedelta(days=1)
        return day


def easter_of(year: int) -> date:
    """Easter Sunday."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - correction + 15) % 30
    shift = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (golden + 11 * epact + 22 * shift) // 451
    month, day = divmod(epact + shift - 7 * late + 114, 31)
    return date(year, month, day + 1)


class SchoolHoliday(NamedTuple):
    """A stretch in which the schools of a region are closed, both days included."""

    name: str
    first: date
    last: date


def school_holiday_on(day: date, holidays: Iterable[SchoolHoliday]) -> SchoolHoliday | None:
    """The school holiday that a day lies in, if any."""
    return next((one for one in holidays if one.first <= day <= one.last), None)
