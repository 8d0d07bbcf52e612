"""Dates as people say them, in Dutch and English alike. What is not understood is refused, never guessed.

``date_words`` gives a phrase its shape: ``dinsdag 3 dec`` is ``W # M``. ``_RULES`` holds every shape that
means a date.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import Enum

from ucase.domain.date_words import DAY, MONTH, WEEK, YEAR, shape_of
from ucase.domain.errors import Invalid


class Leaning(Enum):
    """Which occurrence is meant by a date without a year, and by a bare weekday."""

    FUTURE = "future"
    PAST = "past"


_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_FRIDAY = 4
_LONGEST_SPAN = 36_500
_DAYS_IN = {DAY: 1, WEEK: 7, MONTH: 30}


def read_date(phrase: str, today: date, *, leaning: Leaning = Leaning.FUTURE) -> date:
    """The date that a phrase means, seen from ``today``.

    Where a phrase leaves the occurrence open, ``leaning`` decides. FUTURE: a day and month mean the next one,
    today included; a bare weekday is strictly after today; a week number is this week or the next such one.
    PAST: a day and month mean the latest one, today included; a bare weekday is strictly before today; a week
    number is the latest such week that has begun. ``komende`` is always after today, ``afgelopen`` before it.

    Digits are day first (``3-12`` is 3 December) unless a year of four digits leads. A week is an ISO week
    and stands for its Monday; the end of a week is its Friday, the last working day. The end of a month is
    its last day, also of a month that is named. A month later than 31 January is the last of February.

    Raises ``Invalid``: ``date_ambiguous`` for ``volgende vrijdag`` (of this week or of the next?),
    ``date_weekday`` when a weekday contradicts the date, and ``date`` for whatever else is not understood
    and for dates before 1900 and after 2200.
    """
    shape, numbers = shape_of(phrase)
    if shape == "WHICH W":
        raise Invalid("date_ambiguous", field="date")
    weekday = None
    if shape.startswith("W ") and shape[2:] in _CALENDAR_RULES:
        shape, weekday, numbers = shape[2:], numbers[0], numbers[1:]
    try:
        found = _RULES[shape](_Seen(today, leaning), *numbers)
    except (KeyError, ValueError, OverflowError):
        raise Invalid("date", field="date") from None
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise Invalid("date", field="date")
    if weekday not in (None, found.weekday()):
        raise Invalid("date_weekday", field="date")
    return found


def read_span(text: str) -> int:
    """A number of days: ``30``, ``7d``, ``14 dagen``, ``2w``, ``1 week``; a month counts as 30 days.

    Raises ``Invalid("span")`` for anything else and above a hundred years.
    """
    shape, numbers = shape_of(text)
    if shape in ("#", "# U", "N U"):
        count, unit = [*numbers, DAY][:2]
        if unit in _DAYS_IN and count * _DAYS_IN[unit] <= _LONGEST_SPAN:
            return count * _DAYS_IN[unit]
    raise Invalid("span", field="span")


class _Seen:
    """Dates seen from one day. A combination that means nothing is a ValueError or OverflowError."""

    def __init__(self, today: date, leaning: Leaning) -> None:
        self.today = today
        self.ahead = leaning is Leaning.FUTURE

    def full(self, day: int, month: int, year: int) -> date:
        return date(year, month, day)

    def in_words(self, day: int, month: int, year: int) -> date:
        return date(2000 + year if 10 <= year <= 99 else year, month, day)

    def day_and_month(self, day: int, month: int) -> date:
        return self._occurrence(lambda year: date(year, month, day))

    def shifted(self, days: int) -> date:
        return self.today + timedelta(days=days)

    def beside(self, side: int, unit: int, shift: int) -> date:
        _require(unit == DAY)
        return self.shifted(shift + side)

    def plus(self, count: int, unit: int) -> date:
        if unit in (DAY, WEEK):
            return self.shifted(count * (7 if unit == WEEK else 1))
        end = self._month_end(count * (12 if unit == YEAR else 1))
        return end.replace(day=min(self.today.day, end.day))

    def minus(self, count: int, unit: int) -> date:
        return self.plus(-count, unit)

    def weekday(self, weekday: int) -> date:
        return self.coming(weekday) if self.ahead else self.past(weekday)

    def coming(self, weekday: int) -> date:
        return self.shifted((weekday - self.today.weekday() - 1) % 7 + 1)

    def this_coming(self, which: int, weekday: int) -> date:
        _require(which == 0)
        return self.coming(weekday)

    def past(self, weekday: int) -> date:
        return self.shifted(-((self.today.weekday() - weekday - 1) % 7 + 1))

    def week(self, which: int, unit: int) -> date:
        _require(which != 0)  # a bare "this week" names no day
        return self.day_of_week(which, unit, 0)

    def day_of_week(self, which: int, unit: int, weekday: int) -> date:
        _require(unit == WEEK)
        return self.shifted(7 * which - self.today.weekday() + weekday)

    def begin(self, which: int, unit: int) -> date:
        if unit == WEEK:
            return self.day_of_week(which, unit, 0)
        _require(unit == MONTH)
        return self._month_end(which).replace(day=1)

    def end(self, which: int, unit: int) -> date:
        if unit == WEEK:
            return self.day_of_week(which, unit, _FRIDAY)
        _require(unit == MONTH)
        return self._month_end(which)

    def end_of_named(self, month: int, year: int | None = None) -> date:
        if year is not None:
            return _last_of(self.in_words(1, month, year))
        return self._occurrence(lambda year: _last_of(date(year, month, 1)))

    def week_number(self, unit: int, week: int, year: int | None = None) -> date:
        _require(unit == WEEK)
        if year is not None:
            return date.fromisocalendar(year, week, 1)
        return self._occurrence(lambda year: date.fromisocalendar(year, week, 1), lasts=7)

    def _month_end(self, months: int) -> date:
        year, month = divmod(self.today.year * 12 + self.today.month + months, 12)
        return date(year, month + 1, 1) - timedelta(days=1)

    def _occurrence(self, in_year: Callable[[int], date], lasts: int = 1) -> date:
        # From a year before: an ISO week can begin in one. Nine years on: 29 February can be away for eight.
        step = 1 if self.ahead else -1
        for distance in range(-1, 10):
            try:
                found = in_year(self.today.year + step * distance)
            except ValueError:
                continue  # not in this year: 29 February, week 53
            if (found + timedelta(days=lasts) > self.today) if self.ahead else (found <= self.today):
                return found
        raise ValueError


def _last_of(first: date) -> date:
    """The last day of the month of which this is the first."""
    return (first + timedelta(31)).replace(day=1) - timedelta(1)


def _require(meaningful: bool) -> None:
    if not meaningful:
        raise ValueError


_CALENDAR_RULES: Mapping[str, Callable[..., date]] = {
    "DMY": _Seen.full,
    "DM": _Seen.day_and_month,
    "# M": _Seen.day_and_month,
    "# M #": _Seen.in_words,
    "M #": lambda seen, month, day: seen.day_and_month(day, month),
    "M # #": lambda seen, month, day, year: seen.in_words(day, month, year),
}
_RULES: Mapping[str, Callable[..., date]] = {
    **_CALENDAR_RULES,
    "S": _Seen.shifted,
    "U after S": lambda seen, unit, shift: seen.beside(1, unit, shift),
    "U before S": lambda seen, unit, shift: seen.beside(-1, unit, shift),
    **dict.fromkeys(("# U", "± U", "over # U", "over N U"), _Seen.plus),
    **dict.fromkeys(("# U geleden", "N U geleden"), _Seen.minus),
    "W": _Seen.weekday,
    "coming W": _Seen.coming,
    "WHICH coming W": _Seen.this_coming,
    "past W": _Seen.past,
    "WHICH U": _Seen.week,
    "WHICH U W": _Seen.day_of_week,
    "W WHICH U": lambda seen, weekday, which, unit: seen.day_of_week(which, unit, weekday),
    "begin WHICH U": _Seen.begin,
    "end WHICH U": _Seen.end,
    "end U": lambda seen, unit: seen.end(0, unit),
    "begin M": lambda seen, month: seen.day_and_month(1, month),
    "begin M #": lambda seen, month, year: seen.in_words(1, month, year),
    "end M": _Seen.end_of_named,
    "end M #": _Seen.end_of_named,
    "U #": _Seen.week_number,
    "U # #": _Seen.week_number,
}
