"""Dates as people say them, in Dutch and English alike. What is not understood is refused, never guessed.

A phrase becomes a shape: ``dinsdag 3 dec`` is ``W # M``, ``over twee weken`` is ``over N U``. ``_RULES`` holds
every shape that is understood. In a shape stand ``W`` for a weekday, ``M`` a month, ``U`` a unit of time,
``#`` a number, ``N`` a number in words, ``±`` a number with a sign, ``S`` a day such as tomorrow, ``which`` for
last, this or next, ``dm`` and ``dmy`` for a date in digits, and other words for themselves.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import Enum

from ucase.domain.errors import Invalid
from ucase.domain.text import one_line


class Leaning(Enum):
    """Which occurrence is meant by a date without a year, and by a bare weekday."""

    FUTURE = "future"
    PAST = "past"


_LONGEST_PHRASE = 60  # characters; no date takes more
_LONGEST_SPAN = 36_500  # days
_DAY, _WEEK, _MONTH, _YEAR = range(4)
_FRIDAY = 4

_TOKENS = r"[-+]?[0-9]+(?:[-/.][0-9]+)*(?:(?:e|de|ste|st|nd|rd|th)\b)?|[^\W\d_]+|[^\s,.]"
_LEFT_OUT = frozenset("de het the of van op on".split())
_VOCABULARY = {  # what stands for it in a shape, and the number of its first group of words
    ("W", 0): "ma maandag mon monday|di dinsdag tue tues tuesday|wo woensdag wed wednesday|"
    "do donderdag thu thur thurs thursday|vr vrijdag fri friday|za zaterdag sat saturday|zo zondag sun sunday",
    ("M", 1): "jan januari january|feb februari february|mrt maart mar march|apr april|mei may|jun juni june|"
    "jul juli july|aug augustus august|sep sept september|okt oktober oct october|nov november|dec december",
    ("U", _DAY): "d dag dagen day days|w wk week weken weeks|m mnd maand maanden month months|"
    "j jr jaar jaren y yr year years",
    ("N", 1): "een één a an one|twee two|drie three|vier four|vijf five|zes six|zeven seven|acht eight|"
    "negen nine|tien ten|elf eleven|twaalf twelve",
    ("S", -2): "eergisteren|gisteren yesterday|vandaag today|morgen tomorrow|overmorgen",
    ("which", -1): "vorige vorig previous last|deze dit this|volgende volgend next",
}
_WORDS = {
    word: (kind, [number])
    for (kind, first), groups in _VOCABULARY.items()
    for number, words in enumerate(groups.split("|"), first)
    for word in words.split()
}
_SYNONYMS = {
    "in": "over",
    "ago": "geleden",
    **dict.fromkeys("komende aanstaande eerstvolgende".split(), "coming"),
    "afgelopen": "past",
    **dict.fromkeys("eind einde".split(), "end"),
    **dict.fromkeys("start beginning".split(), "begin"),
    "na": "after",
    "voor": "before",
}


def read_date(phrase: str, today: date, *, leaning: Leaning = Leaning.FUTURE) -> date:
    """The date that a phrase means, seen from ``today``.

    Where a phrase leaves the occurrence open, ``leaning`` decides. FUTURE: a day and month mean the next one,
    today included; a bare weekday is strictly after today; a week number is this week or the next such week.
    PAST: a day and month mean the latest one, today included; a bare weekday is strictly before today; a week
    number is the latest such week that has begun. ``komende`` is always after today, ``afgelopen`` before it.

    Digits are day first (``3-12`` is 3 December) unless a year of four digits leads. A week is an ISO week and
    stands for its Monday; the end of a week is its Friday, the last working day. A month later than 31 January
    is the last of February.

    Raises ``Invalid``: ``date_ambiguous`` for ``volgende vrijdag`` (of this week or of the next?),
    ``date_weekday`` when a weekday contradicts the date, and ``date`` for whatever else is not understood
    and for dates before 1900 and after 2200.
    """
    shape, numbers = _shape(phrase, "date")
    if shape == "which W":
        raise Invalid("date_ambiguous", field="date")
    weekday = None
    if shape.startswith("W ") and shape[2:] in _CALENDAR_RULES:
        shape, weekday, numbers = shape[2:], numbers[0], numbers[1:]
    try:
        found = _RULES[shape](_Seen(today, leaning), *numbers)
    except (KeyError, ValueError, OverflowError):
        raise Invalid("date", field="date") from None
    if not 1900 <= found.year <= 2200:
        raise Invalid("date", field="date")
    if weekday not in (None, found.weekday()):
        raise Invalid("date_weekday", field="date")
    return found


def read_span(text: str) -> int:
    """A number of days: ``30``, ``7d``, ``14 dagen``, ``2w``, ``1 week``; a month counts as 30 days.

    Raises ``Invalid("span")`` for anything else and above a hundred years.
    """
    shape, numbers = _shape(text, "span")
    if shape in ("#", "# U", "N U"):
        count, unit = [*numbers, _DAY][:2]
        days = count * {_DAY: 1, _WEEK: 7, _MONTH: 30}.get(unit, _LONGEST_SPAN + 1)
        if days <= _LONGEST_SPAN:
            return days
    raise Invalid("span", field="span")


def _shape(phrase: str, key: str) -> tuple[str, list[int]]:
    """The shape of a phrase and the numbers in it, in order."""
    if len(phrase) > _LONGEST_PHRASE:
        raise Invalid(key, field=key)
    tokens = re.findall(_TOKENS, one_line(phrase).casefold())
    understood = [_understand(token) for token in tokens if token not in _LEFT_OUT]
    return " ".join(kind for kind, _ in understood), [number for _, values in understood for number in values]


def _understand(token: str) -> tuple[str, list[int]]:
    if token in _WORDS:
        return _WORDS[token]
    if token.isascii() and token.isalpha():
        return _SYNONYMS.get(token, token), []
    digits = token.rstrip("adehnrst")  # 3rd, 3e
    if not digits.isascii() or (digits.startswith("0") and len(digits) > 2 and digits.isdigit()):
        return "?", []
    if digits.isdigit():
        return "#", [int(digits)]
    if digits[1:].isdigit():
        return "±", [int(digits)]
    return _understand_date(token)


def _understand_date(token: str) -> tuple[str, list[int]]:
    for separator in "-/.":
        parts = token.split(separator)
        if len(parts) > 1 and all(part.isdigit() for part in parts):
            numbers = [int(part) for part in parts]
            match [len(part) for part in parts]:
                case [4, 2, 2] if separator == "-":
                    return "dmy", numbers[::-1]
                case [1 | 2, 1 | 2, 4]:
                    return "dmy", numbers
                case [1 | 2, 1 | 2, 2]:
                    return "dmy", [*numbers[:2], 2000 + numbers[2]]
                case [1 | 2, 1 | 2]:
                    return "dm", numbers
    return "?", []


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
        _require(unit == _DAY)
        return self.shifted(shift + side)

    def plus(self, count: int, unit: int) -> date:
        if unit in (_DAY, _WEEK):
            return self.shifted(count * (7 if unit == _WEEK else 1))
        end = self._month_end(count * (12 if unit == _YEAR else 1))
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
        _require(unit == _WEEK)
        return self.shifted(7 * which - self.today.weekday() + weekday)

    def begin(self, which: int, unit: int) -> date:
        if unit == _WEEK:
            return self.day_of_week(which, unit, 0)
        _require(unit == _MONTH)
        return self._month_end(which).replace(day=1)

    def end(self, which: int, unit: int) -> date:
        if unit == _WEEK:
            return self.day_of_week(which, unit, _FRIDAY)
        _require(unit == _MONTH)
        return self._month_end(which)

    def week_number(self, unit: int, week: int, year: int | None = None) -> date:
        _require(unit == _WEEK)
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


def _require(meaningful: bool) -> None:
    if not meaningful:
        raise ValueError


_CALENDAR_RULES: Mapping[str, Callable[..., date]] = {
    "dmy": _Seen.full,
    "dm": _Seen.day_and_month,
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
    "which coming W": _Seen.this_coming,
    "past W": _Seen.past,
    "which U": _Seen.week,
    "which U W": _Seen.day_of_week,
    "W which U": lambda seen, weekday, which, unit: seen.day_of_week(which, unit, weekday),
    "begin which U": _Seen.begin,
    "end which U": _Seen.end,
    "end U": lambda seen, unit: seen.end(0, unit),
    "U #": _Seen.week_number,
    "U # #": _Seen.week_number,
}
