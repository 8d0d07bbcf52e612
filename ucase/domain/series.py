"""Check-ins that plan themselves: a rule, the day from which it counts, and the days it leads to.

A rule repeats (``every 2w``) or names its steps (``at 2w,6w,3m``). Each step is known by its distance from
the anchor, so that it stays the same check-in when the anchor moves, and is never made twice.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import count
from typing import NamedTuple

from ucase.domain.date_words import DAY, MONTH, WEEK, YEAR, shape_of
from ucase.domain.errors import Invalid
from ucase.domain.text import one_line

MOST_STEPS = 60
"""More check-ins than this in one series is a mistake: a visit a week for more than a year."""
LETTERS = {DAY: "d", WEEK: "w", MONTH: "m"}
LONGEST = {"d": 3650, "w": 520, "m": 120}


class Anchor(StrEnum):
    """From which day the steps of a series count."""

    SETTLED = "settled"
    OPENED = "opened"
    DATE = "date"


SPOKEN_ANCHORS = {
    "settled": Anchor.SETTLED, "gesetteld": Anchor.SETTLED, "op zijn plek": Anchor.SETTLED,
    "weer op zijn plek": Anchor.SETTLED,
    "opened": Anchor.OPENED, "geopend": Anchor.OPENED, "opening": Anchor.OPENED,
    "date": Anchor.DATE, "datum": Anchor.DATE, "een datum": Anchor.DATE, "a date": Anchor.DATE,
}  # fmt: skip


def spoken_anchor(said: str) -> Anchor | None:
    """The anchor that a word stands for, in either language; None for anything else, such as a date."""
    return SPOKEN_ANCHORS.get(one_line(said).casefold())


class Span(NamedTuple):
    """A distance in days, weeks or months (``d``, ``w``, ``m``)."""

    length: int
    unit: str

    def __str__(self) -> str:
        return f"{self.length}{self.unit}"

    def times(self, many: int) -> "Span":
        """This distance so many times, in its simplest form."""
        return simplest(self.length * many, self.unit)

    def after(self, day: date) -> date:
        """The day at this distance; a month later than the 31st is the last of a shorter month."""
        if self.unit != "m":
            return day + timedelta(days=self.length * (7 if self.unit == "w" else 1))
        year, month = divmod(day.year * 12 + day.month - 1 + self.length, 12)
        last = date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)
        return last.replace(day=min(day.day, last.day))


class Rule(NamedTuple):
    """What a series follows: one span that repeats, or the spans of its steps, nearest first."""

    repeats: bool
    spans: tuple[Span, ...]


class Step(NamedTuple):
    """One check-in of a series: its distance from the anchor and the day it falls on."""

    name: str
    day: date


def simplest(length: int, unit: str) -> Span:
    """``14d`` and ``2w`` are the same distance, and so the same step."""
    return Span(length // 7, "w") if unit == "d" and length % 7 == 0 else Span(length, unit)


def read_distance(text: str, field: str) -> Span:
    """``2w``, ``10 dagen``, ``3 maanden``, ``1 jaar``. Raises :class:`Invalid` for anything else."""
    shape, numbers = shape_of(text)
    if shape in ("# U", "N U"):
        many, unit = numbers
        many, letter = (many * 12, "m") if unit == YEAR else (many, LETTERS[unit])
        if 1 <= many <= LONGEST[letter]:
            return simplest(many, letter)
    raise Invalid("distance", field=field)


def every(text: str) -> Rule:
    """A rule that repeats. Raises :class:`Invalid`."""
    return Rule(True, (read_distance(text, "every"),))


def at(text: str) -> Rule:
    """A rule with the steps that are named, each once. Raises :class:`Invalid`."""
    spans = {read_distance(one, "at") for one in text.split(",") if one.strip()}
    if not spans:
        raise Invalid("distance", field="at")
    return Rule(False, tuple(sorted(spans, key=lambda span: span.after(date(2001, 1, 1)))))


def write_rule(rule: Rule) -> str:
    """The rule as it is kept: ``every 2w``, ``at 2w,6w,3m``."""
    return ("every " if rule.repeats else "at ") + ",".join(map(str, rule.spans))


def read_rule(text: str) -> Rule:
    """The rule that was kept."""
    word, _, spans = text.partition(" ")
    return every(spans) if word == "every" else at(spans)


def steps(rule: Rule, anchor: date, until: date | None, fits: Callable[[date], date]) -> list[Step]:
    """The check-ins that a rule leads to; two that would fall on one day are one.

    ``fits`` gives the day itself, or the first one after it on which a check-in may fall. Raises
    :class:`Invalid` when a rule that repeats has no end, or when there are too many.
    """
    found: list[Step] = []
    for span in spans_of(rule, anchor, until):
        day = fits(span.after(anchor))
        if not found or day > found[-1].day:
            found.append(Step(str(span), day))
        if len(found) > MOST_STEPS:
            raise Invalid("series_long", field="every" if rule.repeats else "at", most=MOST_STEPS)
    return found


def spans_of(rule: Rule, anchor: date, until: date | None) -> Iterator[Span]:
    """The distances of a rule up to a day, nearest first. Raises :class:`Invalid` for one without an end."""
    if rule.repeats and until is None:
        raise Invalid("series_without_end", field="until")
    endless = (rule.spans[0].times(many) for many in count(1))
    named = sorted(rule.spans, key=lambda span: span.after(anchor))  # a month may be shorter than 30 days
    for span in endless if rule.repeats else named:
        if until is not None and span.after(anchor) > until:
            return
        yield span


class There(NamedTuple):
    """A check-in that a series has made already. ``fixed``: done, skipped, or an appointment with a time."""

    number: int
    step: str
    due: date
    fixed: bool


class Shift(NamedTuple):
    """A check-in that gets another day."""

    number: int
    step: str
    was: date
    day: date


class Difference(NamedTuple):
    """What planning a series again changes. Nothing, when nothing about it changed."""

    new: list[Step]
    moved: list[Shift]
    ended: list[There]
    kept: list[There]
    past: list[Step]
    """Steps that were never made and lie before today: they are left out, and told."""

    @property
    def changes(self) -> bool:
        """Whether anything changes."""
        return bool(self.new or self.moved or self.ended)


def compare(before: Sequence[Step], after: Sequence[Step], there: Sequence[There], today: date) -> Difference:
    """What becomes of the check-ins of a series when its steps were ``before`` and are ``after``.

    A check-in moves only when its own step moved, so one that somebody moved by hand stays when the series
    is planned again as it was.
    """
    was, will = ({step.name: step.day for step in one} for one in (before, after))
    made = {one.step for one in there}
    moved: list[Shift] = []
    ended: list[There] = []
    kept: list[There] = []
    for one in there:
        if one.fixed or was.get(one.step) == will.get(one.step, date.min):
            kept.append(one)
        elif one.step not in will:
            ended.append(one)
        elif one.due != will[one.step]:
            moved.append(Shift(one.number, one.step, one.due, will[one.step]))
        else:
            kept.append(one)
    missing = [step for step in after if step.name not in made]
    return Difference(
        new=[step for step in missing if step.day >= today],
        moved=moved,
        ended=ended,
        kept=kept,
        past=[step for step in missing if step.day < today],
    )
