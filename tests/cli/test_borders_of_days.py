"""Where one day becomes the next: a change of the clock, 29 February, New Year, the end of a week.

A due date is a day and no instant, so none of them is any different; every list says so.
"""

import json
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from tests.conftest import Run
from tests.factories import a_case, a_check_in
from ucase.domain import clock as clocks
from ucase.domain.clock import Clock
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
DAY = timedelta(days=1)
SUNDAYS = [date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31), date(2028, 12, 31)]
"""Four changes of the clock in Europe/Amsterdam, which fall on a Sunday; and New Year's Eve on one."""


def rows(good: Good, today: date, *command: str) -> list[dict[str, Any]]:
    """The rows of a list on a day."""
    found: list[dict[str, Any]] = json.loads(good(*command, "--json", "--today", today.isoformat()))["rows"]
    return found


def section_of(good: Good, today: date, *more: str) -> list[str]:
    """In which sections of the day the check-in stands that is the only one."""
    sections = json.loads(good("today", "--json", "--today", today.isoformat(), *more))["sections"]
    return [name for name in ("overdue", "due", "appointments") if sections[name]]


def plan(place: Place, clock: Clock, due: date, at: str | None = None) -> None:
    """One check-in in a case that is spoken of nowhere else."""
    with Work(place, clock) as work:
        a_check_in(work, a_case(work, opened=date(2026, 1, 5)), due).at_time = at
        work.commit()


@pytest.mark.parametrize(
    "due",
    [
        *SUNDAYS, date(2026, 3, 28), date(2026, 10, 24), date(2027, 3, 27), date(2026, 12, 31),
        date(2027, 1, 1), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1), date(2027, 2, 28),
    ],
)  # fmt: skip
@pytest.mark.parametrize("at", [None, "00:00", "23:59"])
def test_due_on_the_day_itself_and_overdue_the_day_after(
    good: Good, place: Place, clock: Clock, due: date, at: str | None
) -> None:
    plan(place, clock, due, at)
    for today, status, late, section in (
        (due - DAY, None, 0, [] if at is None else ["appointments"]),
        (due, "due", 0, ["due"]),
        (due + DAY, "overdue", 1, ["overdue"]),
    ):
        listed = rows(good, today, "followup", "--due")
        assert [(one["status"], one["days_overdue"]) for one in listed] == (
            [] if status is None else [(status, late)]
        )
        assert section_of(good, today) == section
        report = json.loads(good("report", "caseload", "--json", "--today", today.isoformat()))
        assert report["total"]["overdue"] == late
        since = good("calendar", "export", "--since", today.isoformat(), "--today", today.isoformat())
        assert ("BEGIN:VEVENT" in since) == (today <= due)


@pytest.mark.parametrize("sunday", SUNDAYS)
def test_a_week_ends_with_its_sunday(good: Good, place: Place, clock: Clock, sunday: date) -> None:
    plan(place, clock, sunday)
    for before in range(7):
        assert section_of(good, sunday - before * DAY, "--week") == ["due"]
    assert section_of(good, sunday - 7 * DAY, "--week") == []
    assert section_of(good, sunday + DAY, "--week") == ["overdue"]


@pytest.fixture
def amsterdam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The machine stands in Amsterdam."""
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("instant", "today"),
    [
        ("2026-10-24T21:59:59Z", "2026-10-24"), ("2026-10-24T22:00:00Z", "2026-10-25"),
        ("2026-10-25T22:59:59Z", "2026-10-25"), ("2026-10-25T23:00:00Z", "2026-10-26"),
        ("2027-03-27T22:59:59Z", "2027-03-27"), ("2027-03-27T23:00:00Z", "2027-03-28"),
        ("2027-03-28T21:59:59Z", "2027-03-28"), ("2027-03-28T22:00:00Z", "2027-03-29"),
        ("2026-12-31T22:59:59Z", "2026-12-31"), ("2026-12-31T23:00:00Z", "2027-01-01"),
        ("2028-02-28T23:00:00Z", "2028-02-29"), ("2028-02-29T23:00:00Z", "2028-03-01"),
    ],
)  # fmt: skip
def test_midnight_is_that_of_the_place_where_one_works(
    monkeypatch: pytest.MonkeyPatch, amsterdam: None, instant: str, today: str
) -> None:
    moment = datetime.fromisoformat(instant).timestamp()

    class At(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> "At":
            return cls.fromtimestamp(moment, tz)

    monkeypatch.setattr(clocks, "datetime", At)
    assert clocks.system_clock().today == date.fromisoformat(today)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_check_in_on_a_day_off_is_told_wherever_it_is_planned(ucase: Run, place: Place, lang: str) -> None:
    saturday = ("--today", "2026-11-28", "--lang", lang)
    before = ("--today", "2026-12-11", "--lang", lang)
    words = {"nl": ("weekend", "Kerst"), "en": ("weekend", "Christmas")}[lang]

    first = ucase("intake", "--name", "Jan Bedacht", "--wijk", "Zuid", "--followup", "+2w", *saturday)
    again = ucase("contact", "add", "1", "Bij hem geweest.", "--next", "+2w", *before)
    fine = ucase("contact", "add", "1", "Gebeld.", "--next", "2026-12-28", *before)

    assert words[0] in first.err
    assert words[1] in again.err
    assert not any(word in fine.err for word in words)
