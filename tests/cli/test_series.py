"""``followup plan`` and ``schedule``: series that plan themselves, once."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Good = Callable[..., str]


@pytest.fixture
def case(good: Good) -> None:
    """One open case without a check-in; today is Monday 23 November 2026."""
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Oost", "--no-followup", "--opened", "2026-10-01",
         "--manager", "Noor")  # fmt: skip


def rows(out: str) -> list[dict[str, object]]:
    """The rows of a JSON document."""
    found: list[dict[str, object]] = json.loads(out)["rows"]
    return found


def open_days(good: Good) -> list[object]:
    """When the open check-ins are due."""
    return [row["due"] for row in rows(good("followup", "--json"))]


EVERY_2W = ("followup", "plan", "1", "--every", "2w", "--until", "2027-01-18")


def test_a_series_is_planned_on_working_days(good: Good, case: None) -> None:
    document = json.loads(good("followup", "plan", "1", "--every", "1m", "--from", "2026-11-25", "--until",
                               "2027-05-01", "--json"))  # fmt: skip

    assert document["schema"] == "ucase.followup.series/1"
    assert (document["case"], document["rule"], document["anchor"]) == ("UC-0001", "every 1m", "date")
    # Christmas Day becomes Monday the 28th, Easter is past by then, and 25 April 2027 is a Sunday.
    assert [row["due"] for row in document["rows"]] == [
        "2026-12-28", "2027-01-25", "2027-02-25", "2027-03-25", "2027-04-26",
    ]  # fmt: skip
    assert {row["change"] for row in document["rows"]} == {"new"}


def test_on_any_day_when_that_is_asked(good: Good, case: None) -> None:
    good("followup", "plan", "1", "--at", "1m", "--from", "2026-11-25", "--any-day")
    assert open_days(good) == ["2026-12-25"]


def test_planning_the_same_again_changes_nothing(ucase: Run, good: Good, case: None) -> None:
    good(*EVERY_2W)
    before = good("followup", "--json")
    for same in (EVERY_2W, ("followup", "plan", "1", "--every", "14 dagen", "--until", "2027-01-18")):
        for today in ("2026-11-23", "2026-12-10"):
            again = ucase(*same, "--today", today)
            assert again.code == 0, again.err
            assert "verandert niets" in again.err
    assert good("followup", "--json") == before


def test_what_was_moved_by_hand_stays_where_it_is(good: Good, case: None) -> None:
    good(*EVERY_2W)
    good("followup", "move", "F-0001", "2026-12-10")
    good(*EVERY_2W)
    assert open_days(good) == ["2026-12-10", "2026-12-21", "2027-01-04", "2027-01-18"]


def test_another_end_makes_it_longer_or_shorter(good: Good, case: None) -> None:
    good(*EVERY_2W)
    longer = rows(good("followup", "plan", "1", "--every", "2w", "--until", "2027-02-01", "--json"))
    assert [row["change"] for row in longer] == ["kept"] * 4 + ["new"]
    shorter = rows(good("followup", "plan", "1", "--every", "2w", "--until", "2026-12-24", "--json"))
    assert [row["change"] for row in shorter] == ["kept"] * 2 + ["ended"] * 3
    assert open_days(good) == ["2026-12-07", "2026-12-21"]


def test_a_series_that_has_run_out_does_not_stand_in_the_way_of_another(good: Good, case: None) -> None:
    good("followup", "plan", "1", "--every", "2w", "--until", "2026-12-24")
    good("followup", "plan", "1", "--every", "2w", "--from", "2027-06-01", "--until", "2027-07-01")
    assert open_days(good) == ["2026-12-07", "2026-12-21", "2027-06-15", "2027-06-29"]


def test_a_schedule_by_its_name_in_either_language(good: Good, case: None) -> None:
    good("settle", "1", "--on", "2026-11-20")
    kept = rows(good("followup", "plan", "1", "--schedule", "nazorg", "--json"))
    assert [row["step"] for row in kept] == ["2w", "6w", "3m", "6m", "9m"]
    assert {row["change"] for row in kept} == {"kept"}
    same_rule = rows(good("followup", "plan", "1", "--at", "2w,6w,3m,6m,9m", "--from", "settled", "--json"))
    assert {row["change"] for row in same_rule} == {"kept"}


def test_what_counts_from_settling_waits_for_it(ucase: Run, case: None) -> None:
    refused = ucase("followup", "plan", "1", "--at", "2w", "--from", "gesetteld")
    assert refused.code == 4
    assert "ucase settle UC-0001" in refused.err


def test_the_day_of_opening_mended_moves_what_counts_from_it(ucase: Run, good: Good, case: None) -> None:
    good("followup", "plan", "1", "--at", "3m", "--from", "opened")
    edited = ucase("case", "edit", "1", "--opened", "2026-10-05")
    assert "F-0001 verplaatst" in edited.err
    assert open_days(good) == ["2027-01-05"]


def test_one_date_still_plans_one_check_in(good: Good, case: None) -> None:
    good("followup", "plan", "1", "+3w", "--purpose", "sleutels")
    assert [(row["due"], row["purpose"]) for row in rows(good("followup", "--json"))] == [
        ("2026-12-14", "sleutels")
    ]


def test_dry_run_shows_and_keeps_nothing(ucase: Run, good: Good, case: None) -> None:
    for command in (EVERY_2W, ("followup", "plan", "1", "+3w"), ("settle", "1", "--on", "2026-11-20")):
        shown = ucase(*command, "--dry-run")
        assert shown.code == 0, shown.err
        assert "niets opgeslagen" in shown.err
    assert open_days(good) == []
    assert json.loads(good("show", "1", "--json"))["case"]["settled"] is None


def test_a_school_holiday_is_told_and_can_be_switched_off(ucase: Run, case: None, tmp_path: Path) -> None:
    assert "kerstvakantie" in ucase(*EVERY_2W, "--dry-run").err
    (tmp_path / "config").mkdir(exist_ok=True)
    (tmp_path / "config" / "config").write_text("holidays.school-region = none\n", encoding="utf-8")
    assert "vakantie" not in ucase(*EVERY_2W).err


def test_the_settings_decide_which_days_are_off(good: Good, case: None, tmp_path: Path) -> None:
    plan = ("followup", "plan", "1", "--at", "1m", "--from", "2027-02-26", "--json")
    assert rows(good(*plan, "--dry-run"))[0]["due"] == "2027-03-26"
    (tmp_path / "config").mkdir(exist_ok=True)
    (tmp_path / "config" / "config").write_text("holidays.good-friday = ja\n", encoding="utf-8")
    assert rows(good(*plan))[0]["due"] == "2027-03-30"  # past Easter Monday


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        ((), 2, "--every"),
        (("--every", "2w", "--at", "2w"), 2, "--every"),
        (("morgen", "--until", "+3m"), 2, "--until"),
        (("--every", "2w"), 6, "--until"),
        (("--every", "1d", "--until", "+1y"), 6, "60"),
        (("--every", "elke maandag", "--until", "+3m"), 6, "2w"),
        (("--at", "2w;6w"), 6, "2w,6w,3m"),
        (("--schedule", "nazorgje"), 3, "schedule list"),
        (("--at", "2w", "--from", "ooit"), 6, "from: "),
        (("--every", "2w", "--until", "ooit"), 6, "until: "),
    ],
)
def test_what_cannot_be_is_refused(
    ucase: Run, good: Good, case: None, options: tuple[str, ...], code: int, says: str
) -> None:
    refused = ucase("followup", "plan", "1", *options)
    assert refused.code == code, refused.err
    assert says in refused.err
    assert open_days(good) == []


def test_a_record_says_the_same(good: Good, case: None) -> None:
    record = json.dumps({"case": "UC-0001", "every": "2w", "until": "2027-01-04", "purpose": "hoe gaat het"})
    good("followup", "plan", "--record", "-", stdin=record)
    assert open_days(good) == ["2026-12-07", "2026-12-21", "2027-01-04"]


def test_the_schedules_that_ship_say_that_they_are_ours(good: Good) -> None:
    good("init")
    shipped = rows(good("schedule", "list", "--json"))
    assert [(row["name"], row["rule"], row["anchor"]) for row in shipped] == [
        ("during-works", "every 2w", "date"),
        ("aftercare", "at 2w,6w,3m,6m,9m", "settled"),
    ]
    assert "ons eigen voorstel" in good("schedule", "list", "--output", "table")


def test_a_schedule_of_ones_own_and_a_change_that_takes_hold_when_planned_again(
    good: Good, case: None
) -> None:
    good("schedule", "add", "Drukke weken", "--every", "7d", "--lasts", "3w")
    made = rows(good("followup", "plan", "1", "--schedule", "drukke weken", "--json"))
    assert [row["step"] for row in made] == ["1w", "2w", "3w"]
    changed = rows(good("schedule", "edit", "drukke weken", "--every", "2w", "--lasts", "6w", "--json"))
    assert {row["field"] for row in changed} == {"rule", "lasts"}
    assert len(open_days(good)) == 3
    again = rows(
        good("followup", "plan", "1", "--schedule", "drukke weken", "--until", "2027-01-04", "--json")
    )
    assert {row["step"]: row["change"] for row in again} == {
        "1w": "ended", "2w": "kept", "3w": "ended", "4w": "new", "6w": "new",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("add", "nazorg plus"), 2),
        (("add", "aftercare", "--every", "2w"), 4),
        (("add", "x", "--every", "2w", "--at", "2w"), 2),
        (("add", "x", "--at", "2w", "--from", "morgen"), 6),
        (("add", "x", "--every", "2w", "--lasts", "lang"), 6),
        (("edit", "aftercare"), 2),
        (("edit", "zomaar", "--every", "2w"), 3),
    ],
)
def test_a_schedule_that_cannot_be_is_refused(
    ucase: Run, good: Good, case: None, options: tuple[str, ...], code: int
) -> None:
    refused = ucase("schedule", *options)
    assert refused.code == code, refused.err
    assert len(rows(good("schedule", "list", "--json"))) == 2


def test_a_series_that_ends_before_it_begins_is_refused_with_its_first_day(ucase: Run, case: None) -> None:
    said = ucase("followup", "plan", "1", "--every", "2w", "--until", "2020-01-01")
    assert (said.code, said.out) == (6, "")
    assert "vanaf 2026-11-23" in said.err
    assert "eindigen" in said.err


def test_a_series_of_which_every_step_is_past_says_so(ucase: Run, case: None) -> None:
    said = ucase("followup", "plan", "1", "--at", "2w,3w", "--from", "2026-10-01", "--dry-run")
    assert said.code == 0
    assert "niets te plannen" in said.err
    assert "stond er al" not in said.err


def test_who_settles_after_the_end_of_a_series_has_nothing_left_of_it(
    ucase: Run, good: Good, case: None
) -> None:
    good("settle", "1", "--on", "2026-11-02", "--schedule", "aftercare")
    good("followup", "plan", "1", "--every", "1w", "--from", "settled", "--until", "2026-11-20", "--any-day")
    said = ucase("settle", "1", "--on", "2026-11-23")
    assert said.code == 0, said.err
