"""A report as it stood on another day, from what is dated."""

import json
from collections.abc import Callable

import pytest

from tests.conftest import Run
from tests.factories import a_case
from ucase.domain.clock import Clock
from ucase.domain.stage import Stage
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


@pytest.fixture
def a_year(good: Good) -> None:
    """One household: in on 1 March, supported from the 20th, settled in June, closed in August, and back."""
    for day, words in (
        (
            "2026-03-01",
            ("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht", "--followup", "2026-03-10"),
        ),
        ("2026-03-12", ("followup", "move", "F-0001", "2026-03-25")),
        ("2026-03-20", ("case", "edit", "1", "--stage", "support")),
        ("2026-03-26", ("contact", "add", "1", "Gesproken.", "--done", "F-0001")),
        ("2026-06-01", ("settle", "1", "--on", "2026-06-01")),
        ("2026-08-01", ("case", "close", "1", "--because", "klaar", "--outcome", "spiral=reached")),
        ("2026-10-01", ("case", "reopen", "1", "--because", "toch weer")),
    ):
        good(*words, "--today", day)


def total(good: Good, *words: str) -> dict[str, object]:
    """The total of the report per wijk."""
    found = json.loads(good("report", "wijk", *words, "--json"))["total"]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-02-28", {"open": 0, "opened": 0}),
        ("2026-03-11", {"open": 1, "intake": 1, "overdue": 1, "contacts": 0}),
        ("2026-03-13", {"open": 1, "intake": 1, "overdue": 0}),
        ("2026-03-20", {"open": 1, "intake": 0, "support": 1}),
        ("2026-05-15", {"open": 1, "support": 1, "contacts": 1, "no_contact_30": 1}),
        ("2026-06-01", {"open": 1, "aftercare": 1, "undated": 0}),
        ("2026-08-01", {"open": 0, "closed": 1, "median_days": 153}),
        ("2026-10-01", {"open": 1, "support": 1, "opened": 2}),
    ],
)
def test_it_is_what_the_report_said_on_the_day_itself(
    good: Good, a_year: None, day: str, expected: dict[str, object]
) -> None:
    found = total(good, "--as-of", day)
    assert {key: found[key] for key in expected} == expected


def test_a_stage_that_nobody_dated_is_unknown_and_said_to_be(good: Good, place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        a_case(work, stage=Stage.SUPPORT, opened=clock.today.replace(month=3))
        work.commit()
    assert total(good)["support"] == 1
    found = total(good, "--as-of", "2026-06-01")
    assert (found["open"], found["support"], found["undated"]) == (1, 0, 1)
    shown = good("report", "wijk", "--as-of", "2026-06-01", terminal=True)
    assert "Niet gedateerd" in shown
    assert "Stand van ma 1 jun 2026" in shown


def test_the_same_stamp_is_the_same_bytes_whenever_it_is_asked(good: Good, a_year: None) -> None:
    for report in ("wijk", "outcomes", "support", "project", "caseload"):
        asked = ("report", report, "--as-of", "2026-07-01", "--output", "markdown")
        first = good(*asked, "--today", "2026-11-01")
        assert first == good(*asked, "--today", "2026-11-23"), report
        assert "2026-07-01 · " in first


def test_what_became_of_it_stands_in_the_report_of_outcomes(good: Good, a_year: None) -> None:
    rows = {
        f"{row['part']}/{row['about']}": row
        for row in json.loads(good("report", "outcomes", "--year", "2026", "--json"))["rows"]
    }
    assert (rows["goals/spiral"]["closed"], rows["goals/spiral"]["reached"]) == (1, 1)
    assert rows["goals/steady"]["not_told"] == 1
    assert (rows["relapse/after-settling"]["settled"], rows["relapse/after-settling"]["relapsed"]) == (1, 1)
    assert rows["lead/intake"] == {"part": "lead", "about": "intake", "left": 1, "median_days": 19}
    assert rows["lead/aftercare"]["median_days"] == 61
    assert rows["lead/whole"]["median_days"] == 153


def test_a_day_to_come_is_refused(ucase: Run, a_year: None) -> None:
    assert ucase("report", "outcomes", "--as-of", "morgen").code == 6
