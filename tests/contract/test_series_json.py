"""The documents of series, settling, transfers and settings: their keys are a promise."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Good = Callable[..., str]


@pytest.fixture
def case(good: Good) -> None:
    """An open case without a check-in; today is Monday 23 November 2026."""
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Oost", "--no-followup", "--opened", "2026-10-01",
         "--manager", "Noor Voorbeeld")  # fmt: skip


def document(good: Good, *command: str) -> dict[str, Any]:
    """What a program reads."""
    found: dict[str, Any] = json.loads(good(*command, "--json"))
    return found


def planned(ref: str | None, step: str, due: str, was: str | None, change: str) -> dict[str, Any]:
    """One check-in of a series."""
    return {
        "ref": ref, "step": step, "due": due, "was_due": was, "change": change, "state": "open",
    }  # fmt: skip


PLAN = ("followup", "plan", "1", "--every", "2w", "--until", "2026-12-24")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_series(good: Good, case: None, language: str) -> None:
    head = {
        "schema": "ucase.followup.series/1", "case": "UC-0001", "rule": "every 2w",
        "schedule": None, "anchor": "date", "anchor_on": "2026-11-23", "until": "2026-12-24", "left_out": 0,
    }  # fmt: skip
    steps = (("2w", "2026-12-07"), ("4w", "2026-12-21"))
    assert document(good, *PLAN, "--lang", language, "--dry-run") == {
        **head, "dry_run": True, "rows": [planned(None, step, due, None, "new") for step, due in steps],
    }  # fmt: skip
    for change in ("new", "kept"):
        assert document(good, *PLAN, "--lang", language) == {
            **head, "dry_run": False,
            "rows": [
                planned(f"F-000{number}", step, due, None, change)
                for number, (step, due) in enumerate(steps, 1)
            ],
        }  # fmt: skip


def test_a_series_that_became_shorter(good: Good, case: None) -> None:
    good(*PLAN)
    found = document(good, *PLAN[:-1], "2026-12-10")
    assert [(row["change"], row["state"]) for row in found["rows"]] == [
        ("kept", "open"),
        ("ended", "skipped"),
    ]


def test_settling_and_settled_later_than_thought(good: Good, case: None) -> None:
    good("plan", "need", "1", "dust", "--severity", "2")
    good("plan", "support", "N-1", "--tier", "own-strength", "--by", "zelf")
    good("deadline", "add", "1", "latest-move-out", "2026-12-20")
    head = {
        "schema": "ucase.settle/1", "case": "UC-0001", "still_supports": ["S-0001"],
        "still_deadlines": ["D-0001"], "still_needs": ["N-0001"], "still_referrals": [], "dry_run": False,
    }  # fmt: skip
    first = ("2026-11-24", "2026-12-22", "2027-02-10", "2027-05-10", "2027-08-10")
    assert document(good, "settle", "1", "--on", "2026-11-10") == {
        **head, "settled": "2026-11-10", "was": None,
        "rows": [
            planned(f"F-000{number}", step, due, None, "new")
            for number, (step, due) in enumerate(zip(("2w", "6w", "3m", "6m", "9m"), first, strict=True), 1)
        ],
    }  # fmt: skip
    later = document(good, "settle", "1", "--on", "2026-11-20")
    assert {name: later[name] for name in head} == head
    assert (later["settled"], later["was"]) == ("2026-11-20", "2026-11-10")
    assert later["rows"][0] == planned("F-0001", "2w", "2026-12-04", "2026-11-24", "moved")


def test_a_transfer_and_a_cover(good: Good, case: None) -> None:
    good("followup", "add", "1", "2026-12-01")
    row = {"case": "UC-0001", "before": "Noor Voorbeeld", "after": "Sam Proef", "followups": 1}
    head = {"schema": "ucase.transfer/1"}
    cover = ("transfer", "1", "--to", "Sam Proef", "--on", "2026-11-25", "--until", "2026-11-27")
    dates = {"on": "2026-11-25", "until": "2026-11-27"}
    assert document(good, *cover, "--dry-run") == {**head, **dates, "dry_run": True, "rows": [row]}
    assert document(good, *cover) == {**head, **dates, "dry_run": False, "rows": [row]}
    assert document(good, "transfer", "1", "--to", "Sam Proef") == {
        **head, "on": "2026-11-23", "until": None, "dry_run": False, "rows": [row],
    }  # fmt: skip


def test_the_schedules(good: Good, case: None) -> None:
    own = {"name": "Drukke weken", "rule": "every 1w", "anchor": "date", "lasts": "3w"}
    assert document(good, "schedule", "add", "Drukke weken", "--every", "7d", "--lasts", "3w") == {
        "schema": "ucase.schedule.added/1", "rows": [own],
    }  # fmt: skip
    changed = document(good, "schedule", "edit", "drukke weken", "--lasts", "6w")
    assert changed["schema"] == "ucase.schedule.edit/1"
    found = document(good, "schedule", "list")
    assert found.keys() == {"schema", "rows"}
    assert found["schema"] == "ucase.schedules/1"
    assert found["rows"] == [
        {"name": "during-works", "rule": "every 2w", "anchor": "date", "lasts": "26w", "shipped": True},
        {
            "name": "aftercare", "rule": "at 2w,6w,3m,6m,9m", "anchor": "settled", "lasts": None,
            "shipped": True,
        },
        {**own, "lasts": "6w", "shipped": False},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "meaning"),
    [
        ("nl", "Goede Vrijdag is een vrije dag: dan valt er geen opvolging."),
        ("en", "Good Friday is a day off: no check-in falls on it."),
    ],
)
def test_the_settings(good: Good, language: str, meaning: str) -> None:
    found = document(good, "settings", "--lang", language)
    assert found.keys() == {"schema", "rows"}
    assert found["schema"] == "ucase.settings/1"
    assert {tuple(row) for row in found["rows"]} == {("setting", "value", "default", "source", "meaning")}
    assert meaning in {row["meaning"] for row in found["rows"] if row["setting"] == "holidays.good-friday"}
