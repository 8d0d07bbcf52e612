"""``settle``, results, closing with outcomes, and ``transfer``."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Run

Good = Callable[..., str]


@pytest.fixture
def case(good: Good) -> None:
    """One open case of Noor without a check-in; today is Monday 23 November 2026."""
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Oost", "--no-followup", "--opened", "2026-10-01",
         "--manager", "Noor")  # fmt: skip


def rows(out: str) -> list[dict[str, Any]]:
    """The rows of a JSON document."""
    found: list[dict[str, Any]] = json.loads(out)["rows"]
    return found


def due(good: Good, *options: str) -> list[str]:
    """When the open check-ins are due."""
    return [row["due"] for row in rows(good("followup", "--json", *options))]


def shown(good: Good, *options: str) -> dict[str, Any]:
    """The case."""
    found: dict[str, Any] = json.loads(good("show", "1", "--json", *options))["case"]
    return found


# Settling


def test_settling_starts_aftercare_and_its_series(ucase: Run, good: Good, case: None) -> None:
    settled = ucase("settle", "1", "--on", "2026-11-20", "--as", "teruggekeerd")

    assert settled.code == 0, settled.err
    assert due(good) == ["2026-12-04", "2027-01-04", "2027-02-22", "2027-05-20", "2027-08-20"]
    now = shown(good)
    assert (now["stage"], now["settled"]) == ("aftercare", "2026-11-20")
    assert now["episodes"][0]["settled_as"] == "returned"
    assert now["series"][0]["schedule"] == "aftercare"


def test_a_screen_shows_the_check_ins_of_a_series_and_how_far_it_is(good: Good, case: None) -> None:
    good("settle", "1", "--on", "2026-11-20")
    good("followup", "done", "F-0001", "--signal", "stable")
    seen = good("show", "1", "--output", "table")

    assert "F-0002  ma 4 jan 2027" in seen
    assert "1 van 5 afgerond" in seen


def test_settled_later_than_thought_moves_what_is_open_and_keeps_what_is_done(
    ucase: Run, good: Good, case: None
) -> None:
    good("settle", "1", "--on", "2026-11-10")
    good("followup", "done", "F-0001", "--signal", "stable")
    moved = ucase("settle", "1", "--on", "2026-11-20", "--json")

    assert {row["step"]: row["change"] for row in rows(moved.out)} == {
        "2w": "kept", "6w": "moved", "3m": "moved", "6m": "moved", "9m": "moved",
    }  # fmt: skip
    assert due(good) == ["2027-01-04", "2027-02-22", "2027-05-20", "2027-08-20"]
    assert json.loads(good("followup", "show", "F-0001", "--json"))["followup"]["state"] == "done"
    before = good("show", "1", "--json")
    assert ucase("settle", "1", "--on", "2026-11-20").code == 0
    assert good("show", "1", "--json") == before


def test_an_appointment_that_was_made_stays_when_the_anchor_moves(good: Good, case: None) -> None:
    good("settle", "1", "--on", "2026-11-06")
    good("followup", "move", "F-0002", "2026-12-15", "--time", "14:30")
    good("settle", "1", "--on", "2026-11-20")
    assert due(good)[1] == "2026-12-15"


def test_the_visits_of_the_works_end_and_what_is_open_is_told(ucase: Run, good: Good, case: None) -> None:
    good("followup", "plan", "1", "--schedule", "during-works", "--until", "2027-01-18")
    good("plan", "need", "1", "dust", "--severity", "2")
    good("plan", "support", "N-1", "--tier", "own-strength", "--by", "zelf")
    good("deadline", "add", "1", "latest-move-out", "2026-12-20")
    settled = ucase("settle", "1")

    assert settled.code == 0
    for told in ("F-0001, F-0002", "S-0001", "D-0001", "N-0001"):
        assert told in settled.err
    assert json.loads(good("followup", "show", "F-0001", "--json"))["followup"]["state"] == "skipped"
    assert len(due(good)) == 5


@pytest.mark.parametrize("day", ["morgen", "2026-09-30"])
def test_a_day_on_which_nobody_can_have_settled_is_refused(
    ucase: Run, good: Good, case: None, day: str
) -> None:
    assert ucase("settle", "1", "--on", day).code == 6
    assert due(good) == []


# Results


@pytest.mark.parametrize("said", ["worry", "zorgen", "RELAPSE", "terugval", "gaat beter", "no-contact"])
def test_how_it_goes_is_kept_with_the_check_in(good: Good, case: None, said: str) -> None:
    good("followup", "add", "1", "vandaag")
    good("followup", "done", "1", "--signal", said, "--note", "bij de deur gesproken")
    kept = json.loads(good("followup", "show", "1", "--json"))["followup"]
    assert kept["signal"] in ("worry", "relapse", "improving", "no-contact")
    assert kept["result"] == "bij de deur gesproken"


def test_a_contact_tells_it_and_a_no_show_speaks_for_itself(good: Good, case: None) -> None:
    good("followup", "add", "1", "vandaag")
    good("followup", "add", "1", "vandaag")
    good("contact", "add", "1", "Gesproken", "--done", "1", "--signal", "worry")
    good("contact", "add", "1", "Niet thuis", "--outcome", "no-show", "--done", "2")
    signals = [
        json.loads(good("followup", "show", number, "--json"))["followup"]["signal"] for number in ("1", "2")
    ]
    assert signals == ["worry", "no-contact"]


def test_a_signal_without_a_check_in_or_off_the_list_is_refused(ucase: Run, good: Good, case: None) -> None:
    assert ucase("contact", "add", "1", "Gesproken", "--signal", "worry").code == 2
    good("followup", "add", "1", "vandaag")
    assert ucase("followup", "done", "1", "--signal", "rood").code == 6
    assert due(good) == ["2026-11-23"]


def test_twice_without_contact_proposes_another_way_and_nothing_is_overwritten(
    ucase: Run, good: Good, case: None
) -> None:
    for _ in range(3):
        good("followup", "add", "1", "vandaag")
    first = ucase(
        "contact", "add", "1", "Gebeld", "--channel", "phone", "--outcome", "no-show", "--done", "1"
    )
    assert "achter elkaar" not in first.err
    second = ucase("followup", "done", "2", "--signal", "no-contact")
    assert "2 keer achter elkaar geen contact" in second.err
    assert "--channel home-visit" in second.err
    assert ucase("followup", "done", "2", "--signal", "stable").code == 4
    assert json.loads(good("followup", "show", "2", "--json"))["followup"]["signal"] == "no-contact"
    third = ucase("followup", "done", "3", "--signal", "stable")
    assert "achter elkaar" not in third.err


def test_an_appointment_has_a_time_and_a_place(ucase: Run, good: Good, case: None) -> None:
    made = ("followup", "add", "1", "2026-11-28", "--time", "14u30", "--place", "bij haar thuis")
    added = ucase(*made, "--minutes", "45")
    assert "14:30" in added.err
    assert "weekend" in added.err
    kept = json.loads(good("followup", "show", "1", "--json"))["followup"]
    assert (kept["at"], kept["minutes"], kept["place"]) == ("14:30", 45, "bij haar thuis")
    good("followup", "move", "1", "2026-11-28", "--time", "9:00")
    moves = json.loads(good("followup", "show", "1", "--json"))["followup"]["moves"]
    assert [(one["was_at"], one["became_at"]) for one in moves] == [("14:30", "09:00")]
    assert ucase("followup", "add", "1", "morgen", "--place", "hier").code == 2
    assert ucase("followup", "add", "1", "morgen", "--time", "25:00").code == 6


# The end


def test_closing_keeps_what_became_of_each_goal_and_why(ucase: Run, good: Good, case: None) -> None:
    good("settle", "1", "--on", "2026-11-20")
    outcomes = ("--outcome", "1=bereikt", "--outcome", "steady=partly", "--outcome", "obstacles=nvt")
    closed = ucase("case", "close", "1", "--because", "staat stevig", "--reason", "settled", *outcomes)
    assert closed.code == 0, closed.err
    assert due(good) == []
    (episode,) = shown(good)["episodes"]
    assert episode["close_reason"] == "settled"
    assert episode["outcomes"] == ["spiral=reached", "steady=partly", "obstacles=not-applicable"]
    ended = json.loads(good("followup", "show", "1", "--json"))["followup"]
    assert (ended["state"], ended["result"]) == ("skipped", "staat stevig")


def test_it_is_refused_while_something_runs_unless_told_why(ucase: Run, good: Good, case: None) -> None:
    good("plan", "need", "1", "dust", "--severity", "2")
    good("plan", "support", "N-1", "--tier", "own-strength", "--by", "zelf")
    good("deadline", "add", "1", "latest-move-out", "2026-12-20")
    refused = ucase("case", "close", "1", "--because", "klaar")
    assert refused.code == 4
    assert "S-0001, D-0001" in refused.err
    assert shown(good)["closed"] is None
    good("case", "close", "1", "--because", "klaar", "--despite", "het buurtteam gaat verder")
    assert shown(good)["episodes"][0]["closed_despite"] == "het buurtteam gaat verder"


@pytest.mark.parametrize("outcome", ["spiral", "spiral=goed", "4=reached", "=", "spiral=reached,steady=not"])
def test_an_outcome_that_cannot_be_is_refused(ucase: Run, good: Good, case: None, outcome: str) -> None:
    assert ucase("case", "close", "1", "--because", "klaar", "--outcome", outcome).code == 6
    assert shown(good)["closed"] is None


def test_on_a_terminal_the_outcomes_are_asked(ucase: Run, good: Good, case: None) -> None:
    closed = ucase(
        "case", "close", "1", "--because", "klaar", stdin="bereikt\nzomaar\ndeels\n\n\n", asks=True
    )
    assert closed.code == 0, closed.err
    assert shown(good)["episodes"][0]["outcomes"] == ["spiral=reached", "steady=partly"]
    assert "Nog geen uitkomst" in closed.err


def test_reopening_keeps_the_settling_and_the_closing_and_starts_anew(good: Good, case: None) -> None:
    good("settle", "1", "--on", "2026-11-20")
    good("case", "close", "1", "--because", "stevig", "--outcome", "1=reached")
    good("case", "reopen", "1", "--because", "huurachterstand", "--today", "2027-03-22")
    good("settle", "1", "--on", "2027-04-01", "--today", "2027-04-02")
    first, second = shown(good, "--today", "2027-04-02")["episodes"]
    assert (first["settled"], first["closed"], first["outcomes"]) == (
        "2026-11-20", "2026-11-23", ["spiral=reached"],
    )  # fmt: skip
    assert (second["settled"], second["closed"]) == ("2027-04-01", None)
    assert len(due(good)) == 5


# Transfer


@pytest.fixture
def three(good: Good, case: None) -> None:
    """Two cases of Noor and one of Karel, each with a check-in."""
    for name, manager in (("Els Verzonnen", "Noor"), ("Ali Bedacht", "Karel")):
        good("intake", "--name", name, "--wijk", "West", "--no-followup", "--manager", manager)
    for number in ("1", "2", "3"):
        good("followup", "add", number, "2026-12-01")


def of(good: Good, manager: str, *options: str) -> list[str]:
    """The cases of which a manager has the check-ins."""
    return [row["case"] for row in rows(good("followup", "--manager", manager, "--json", *options))]


def test_cases_are_handed_over_with_their_check_ins(ucase: Run, good: Good, three: None) -> None:
    shown_only = ucase("transfer", "--all-of", "noor", "--to", "Sam", "--dry-run")
    assert "niets opgeslagen" in shown_only.err
    assert of(good, "Noor") == ["UC-0001", "UC-0002"]
    moved = rows(good("transfer", "--all-of", "noor", "--to", "Sam", "--json"))
    assert [(row["case"], row["before"], row["after"], row["followups"]) for row in moved] == [
        ("UC-0001", "Noor", "Sam", 1), ("UC-0002", "Noor", "Sam", 1),
    ]  # fmt: skip
    assert of(good, "Sam") == ["UC-0001", "UC-0002"]
    assert of(good, "Noor") == []
    assert "verandert niets" in ucase("transfer", "1", "--to", "Sam").err


def test_a_cover_returns_by_itself_and_every_list_agrees_on_the_day(good: Good, three: None) -> None:
    good("transfer", "1", "--to", "Karel", "--on", "2026-11-25", "--until", "2026-11-27")
    good("deadline", "add", "1", "latest-move-out", "2026-12-20")
    for today, noor, karel in (
        ("2026-11-24", ["UC-0001", "UC-0002"], ["UC-0003"]),
        ("2026-11-25", ["UC-0002"], ["UC-0001", "UC-0003"]),
        ("2026-11-27", ["UC-0002"], ["UC-0001", "UC-0003"]),
        ("2026-11-28", ["UC-0001", "UC-0002"], ["UC-0003"]),
    ):
        day = ("--today", today)
        assert of(good, "Noor", *day) == noor
        assert of(good, "Karel", *day) == karel
        for manager, cases in (("Noor", noor), ("Karel", karel)):
            listed = rows(good("case", "list", "--manager", manager, "--json", *day))
            assert [row["ref"] for row in listed] == cases
            with_deadline = rows(good("deadline", "list", "--manager", manager, "--json", *day))
            assert [row["case"] for row in with_deadline] == [one for one in cases if one == "UC-0001"]
    covered = shown(good, "--today", "2026-11-26")
    assert (covered["manager"], covered["covered_for"], covered["covered_until"]) == (
        "Karel", "Noor", "2026-11-27",
    )  # fmt: skip
    assert shown(good, "--today", "2026-11-28")["covered_for"] is None


def test_a_case_is_covered_once_and_can_be_taken_back(ucase: Run, good: Good, three: None) -> None:
    good("transfer", "1", "--to", "Karel", "--until", "2026-12-04")
    assert ucase("transfer", "1", "--to", "Sam", "--until", "2026-11-30").code == 4
    assert "verandert niets" in ucase("transfer", "1", "--to", "Karel", "--until", "2026-12-04").err
    good("transfer", "1", "--to", "Noor")
    assert of(good, "Noor") == ["UC-0001", "UC-0002"]


def test_for_good_during_a_cover_is_for_good_at_once(good: Good, three: None) -> None:
    good("transfer", "1", "--to", "Karel", "--until", "2026-12-04")
    good("transfer", "1", "--to", "Sam", "--today", "2026-11-25")
    for today in ("2026-11-25", "2026-12-04", "2026-12-05"):
        assert of(good, "Sam", "--today", today) == ["UC-0001"]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--to", "Sam"), 2),
        (("1", "--all-of", "Noor", "--to", "Sam"), 2),
        (("--all-of", "Niemand", "--to", "Sam"), 3),
        (("99", "--to", "Sam"), 3),
        (("1", "--to", "Sam", "--on", "morgen"), 6),
        (("1", "--to", "Sam", "--until", "gisteren"), 6),
        (("1", "--to", "Noor", "--until", "+1w"), 4),
        (("1", "99", "--to", "Sam"), 3),
    ],
)
def test_a_transfer_that_cannot_be_changes_nothing(
    ucase: Run, good: Good, three: None, options: tuple[str, ...], code: int
) -> None:
    refused = ucase("transfer", *options)
    assert refused.code == code, refused.err
    assert of(good, "Noor") == ["UC-0001", "UC-0002"]


@pytest.mark.parametrize("typed", ["nl", "en"])
def test_what_the_program_wrote_itself_is_read_in_the_language_of_the_reader(
    ucase: Run, good: Good, typed: str
) -> None:
    good("intake", "--name", "Jan Bedacht", "--wijk", "Overvecht", "--no-followup", "--manager", "Noor")
    good("followup", "plan", "UC-0001", "--every", "2w", "--until", "2027-03-01", "--lang", typed)
    good("settle", "UC-0001", "--lang", typed)

    for lang, said in (("nl", "het huishouden is weer op zijn plek"), ("en", "the household is settled")):
        found = json.loads(good("followup", "show", "F-0001", "--json", "--lang", lang))["followup"]
        assert (found["state"], found["result"]) == ("skipped", said)
        for words in (("show", "UC-0001"), ("followup", "show", "F-0001"), ("history", "UC-0001")):
            shown = " ".join(good(*words, "--lang", lang, terminal=True).split())
            assert said in shown, words
            assert "ucase:settled" not in shown
