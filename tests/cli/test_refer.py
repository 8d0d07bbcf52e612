"""Referrals: one step after another, with a check-in that asks for the next, and what partners answer."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import TODAY, Run, copy_file
from tests.factories import a_manager, record
from ucase.casework.intake import take_in
from ucase.domain.clock import system_clock
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
REFER = ("refer", "1", "--to", "buurtteam", "--for", "schuldhulp")


@pytest.fixture(scope="module")
def template(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A household that Noor manages."""
    path = tmp_path_factory.mktemp("refer") / "cases.db"
    with Work(copy_file(empty_file, path), system_clock(TODAY), "Noor Voorbeeld") as work:
        a_manager(work, "Noor Voorbeeld")
        take_in(work, record(name="Jan Voorbeeld", followup="none"))
        work.commit()
    return path


@pytest.fixture
def case(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """That file, where the commands look, with Noor at the keyboard."""
    path = tmp_path / "data" / "cases.db"
    path.parent.mkdir(mode=0o700)
    copy_file(template, path)
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    return Place(path=path)


def referrals(good: Good, *more: str) -> list[dict[str, Any]]:
    """The referrals as programs read them."""
    found: list[dict[str, Any]] = json.loads(good("refer", "list", *more, "--json"))["rows"]
    return found


def check_ins(good: Good) -> list[tuple[str, str, str]]:
    """The open check-ins: reference, day, and what each asks."""
    rows = json.loads(good("followup", "--json"))["rows"]
    return [(one["ref"], one["due"], one["purpose"]) for one in rows]


def test_each_step_answers_the_check_in_of_the_one_before_and_plans_the_next(good: Good, case: Place) -> None:
    team = "Buurtteamorganisatie Sociaal Utrecht"
    good(*REFER)
    assert check_ins(good) == [("F-0001", "2026-11-30", f"V-0001: is de verwijzing naar {team} verstuurd?")]
    good("refer", "sent", "V-0001")
    assert check_ins(good) == [("F-0002", "2026-12-07", f"V-0001: heeft {team} geantwoord?")]
    good("refer", "accepted", "V-0001", "intake volgende week")
    assert check_ins(good) == [("F-0003", "2026-12-07", f"V-0001: is {team} begonnen?")]
    good("refer", "started", "V-0001")
    assert check_ins(good) == [("F-0004", "2027-01-04", f"V-0001: hoe gaat het bij {team}?")]
    good("refer", "done", "V-0001", "betalingsregeling loopt")
    assert check_ins(good) == []

    (one,) = referrals(good, "1")
    assert one == {
        "ref": "V-0001",
        "case": "UC-0001",
        "resident_ref": "R-0001",
        "resident": "Jan Voorbeeld",
        "to": team,
        "kind": "neighbourhood-team",
        "purpose": "schuldhulp",
        "state": "done",
        "proposed_on": "2026-11-23",
        "sent_on": "2026-11-23",
        "answered_on": "2026-11-23",
        "started_on": "2026-11-23",
        "ended_on": "2026-11-23",
        "last_on": "2026-11-23",
        "because": None,
        "result": "betalingsregeling loopt",
        "handover_on": None,
        "handover_with": None,
        "check_in": None,
        "due": None,
        "days_waiting": None,
        "manager": "Noor Voorbeeld",
    }


def test_the_same_referral_or_step_again_plans_nothing_twice(good: Good, ucase: Run, case: Place) -> None:
    good(*REFER)
    assert ucase(*REFER).code == 4
    good("refer", "sent", "V-0001")
    assert ucase("refer", "sent", "V-0001").code == 4

    assert len(check_ins(good)) == 1
    good(*REFER[:-1], "opvoeding")
    assert [one["ref"] for one in referrals(good, "--open")] == ["V-0001", "V-0002"]


def test_a_check_in_never_falls_on_a_weekend(
    good: Good, case: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_TODAY", "2026-11-28")  # a Saturday
    good(*REFER)

    assert check_ins(good)[0][1] == "2026-12-07"


def test_what_has_to_wait_for_the_partner_cannot_be_skipped(good: Good, ucase: Run, case: Place) -> None:
    good(*REFER)
    for step in ("accepted", "started", "done"):
        result = ucase("refer", step, "1")
        assert (result.code, result.out) == (4, "")
        assert "refer sent V-0001" in result.err
    good("refer", "sent", "1")
    assert ucase("refer", "done", "1").code == 4
    good("refer", "started", "1")
    (one,) = referrals(good)
    assert (one["answered_on"], one["started_on"]) == ("2026-11-23", "2026-11-23")


def test_a_refusal_has_a_reason_and_ends_it(good: Good, ucase: Run, case: Place) -> None:
    good(*REFER)
    good("refer", "sent", "1")
    assert ucase("refer", "declined", "1").code == 2
    assert ucase("refer", "declined", "1", "--because", " ").code == 6
    good("refer", "declined", "1", "--because", "wachtlijst")

    (one,) = referrals(good)
    assert (one["state"], one["because"], one["check_in"]) == ("declined", "wachtlijst", None)
    assert referrals(good, "--open") == []
    assert ucase("refer", "withdraw", "1", "--because", "x").code == 4
    assert "wachtlijst" in good("refer", "list", "--output", "table")


def test_it_may_be_written_down_afterwards_but_not_before_or_backwards(
    good: Good, ucase: Run, case: Place
) -> None:
    good(*REFER)
    good("refer", "sent", "1", "--on", "9-11-2026")
    assert ucase("refer", "accepted", "1", "--on", "8-11-2026").code == 6
    assert ucase("refer", "accepted", "1", "--on", "24-11-2026").code == 6
    good("refer", "accepted", "1", "--on", "10-11-2026")

    (one,) = referrals(good)
    assert (one["proposed_on"], one["sent_on"], one["answered_on"]) == (
        "2026-11-09", "2026-11-09", "2026-11-10",
    )  # fmt: skip
    assert one["due"] == "2026-11-24", "never in the past"


def test_a_warm_handover_has_a_day_and_people(good: Good, ucase: Run, case: Place) -> None:
    assert ucase(*REFER, "--handover", "morgen").code == 2
    good(*REFER, "--handover", "1-12-2026", "--people", "Jan, Sam van het team")
    (one,) = referrals(good)
    assert (one["handover_on"], one["handover_with"]) == ("2026-12-01", "Jan, Sam van het team")
    good("refer", "handover", "V-0001", "2-12-2026", "--people", "Jan en Sam")
    assert referrals(good)[0]["handover_on"] == "2026-12-02"
    assert ucase("refer", "handover", "1", "3-12-2026", "--people", " ").code == 6


def test_what_waits_too_long_for_an_answer_is_in_today(
    good: Good, case: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    good(*REFER)
    good("refer", "sent", "1")

    def told(day: str) -> list[str]:
        monkeypatch.setenv("UCASE_TODAY", day)
        found = json.loads(good("today", "--json"))["sections"]["referrals"]
        assert [one["ref"] for one in found] == [one["ref"] for one in referrals(good, "--unanswered")]
        return [f"{one['ref']} {one['days_waiting']}" for one in found]

    assert told("2026-12-06") == []
    assert told("2026-12-07") == ["V-0001 14"]
    config = tmp_path / "config" / "config"
    config.parent.mkdir(exist_ok=True)
    config.write_text("referral.answer-days = 3w\n")
    assert told("2026-12-13") == []
    assert told("2026-12-14") == ["V-0001 21"]
    monkeypatch.setenv("UCASE_TODAY", "2026-12-14")
    assert "Verwijzingen zonder antwoord" in good("today", "--output", "table")
    good("refer", "accepted", "1")
    assert told("2026-12-14") == []


def test_consent_that_runs_out_within_thirty_days_is_in_today(
    good: Good, case: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    give = ("consent", "give", "1", "--to", "buurtteam", "--for", "schuldhulp", "--how", "spoken")
    good(*give, "--what", "contact", "--until", "23-12-2026")
    good(*give, "--what", "notes", "--until", "24-12-2026")
    good(*give, "--what", "plan")

    def told(*more: str) -> list[tuple[str, int]]:
        found = json.loads(good("today", "--json", *more))["sections"]["consents"]
        return [(one["ref"], one["days_left"]) for one in found]

    assert told() == told("--team") == [("T-0001", 30)]
    assert told("--manager", "Noor Voorbeeld") == [("T-0001", 30)]
    assert "T-0001" in good("today", "--output", "table")
    good("consent", "withdraw", "T-0001")
    assert told() == []
    monkeypatch.setenv("UCASE_TODAY", "2026-12-24")
    assert told() == [("T-0002", 0)]
    monkeypatch.setenv("UCASE_TODAY", "2026-12-25")
    assert told() == []


@pytest.mark.parametrize("kind", ["contractor", "funder"])
def test_nobody_is_referred_to_who_does_the_works_or_pays(
    good: Good, ucase: Run, case: Place, kind: str
) -> None:
    good("partner", "add", "Verzonnen BV", "--kind", kind)

    assert ucase("refer", "1", "--to", "Verzonnen BV", "--for", "hulp").code == 4
    assert referrals(good) == []


def test_it_says_whether_the_partner_may_know_anything(good: Good, ucase: Run, case: Place) -> None:
    assert "consent give UC-0001" in ucase(*REFER).err
    good("consent", "give", "1", "--to", "Lokalis", "--for", "hulp", "--what", "contact", "--how", "spoken")
    assert "ucase share UC-0001" in ucase("refer", "1", "--to", "Lokalis", "--for", "hulp").err


def test_withdrawing_consent_names_the_referral_that_is_still_open(
    good: Good, ucase: Run, case: Place
) -> None:
    good("consent", "give", "1", "--to", "buurtteam", "--for", "x", "--what", "contact", "--how", "spoken")
    good(*REFER)

    assert "V-0001" in ucase("consent", "withdraw", "1").err


def test_the_list_hides_who_and_why_on_a_shared_screen(good: Good, case: Place) -> None:
    good(*REFER, "--handover", "1-12-2026", "--people", "Emre Verzonnen")
    good("refer", "withdraw", "1", "--because", "LIEVER NIET")

    for form in ("plain", "json", "table"):
        shown = good("refer", "list", "--anon", "--output", form)
        assert not [word for word in ("Voorbeeld", "Verzonnen", "LIEVER", "schuldhulp") if word in shown]


def test_the_report_per_partner_counts_what_was_sent_in_the_period(good: Good, case: Place) -> None:
    steps = [
        ("5-10-2026", "accepted", "8-10-2026"),
        ("1-11-2026", "declined", "15-11-2026"),
        ("2-11-2026", "", ""),
    ]
    for number, (sent, answer, on) in enumerate(steps, 1):
        good(*REFER[:-1], f"vraag {number}", "--on", sent)
        good("refer", "sent", str(number), "--on", sent)
        if answer:
            because = ("--because", "vol") if answer == "declined" else ()
            good("refer", answer, str(number), "--on", on, *because)
    good("refer", "1", "--to", "Lokalis", "--for", "nooit verstuurd")

    def report(*more: str) -> list[list[Any]]:
        document = json.loads(good("report", "partners", "--json", *more))
        keys = ("sent", "answered", "accepted", "declined", "no_answer", "median_days")
        rows = [*document["rows"], document["total"]]
        return [[one[key] for key in keys] for one in rows]

    assert report() == [[3, 2, 1, 1, 1, 8.5]] * 2
    assert report("--since", "1-11-2026") == [[2, 1, 0, 1, 1, 14]] * 2
    assert report("--until", "31-10-2026") == [[1, 1, 1, 0, 0, 3]] * 2
    assert report("--since", "20-11-2026") == [[0, 0, 0, 0, 0, None]]


def test_for_who_pays_small_counts_and_typed_names_are_hidden(good: Good, case: Place) -> None:
    good("partner", "add", "Praktijk Verzonnen", "--kind", "help")
    for to in ("buurtteam", "Praktijk Verzonnen"):
        good("refer", "1", "--to", to, "--for", "hulp")
    for number in ("1", "2"):
        good("refer", "sent", number)

    document = good("report", "partners", "--for", "gemeente", "--json")
    assert "Verzonnen" not in document
    rows = json.loads(document)["rows"]
    assert {value for one in rows for key, value in one.items() if key == "sent"} <= {"<10", "x"}
    page = good("report", "partners", "--output", "html")
    assert "Praktijk Verzonnen" in page


def test_undo_takes_a_step_back_with_its_check_in(good: Good, case: Place) -> None:
    good(*REFER)
    good("refer", "sent", "1")
    good("undo", "--yes")

    assert referrals(good)[0]["state"] == "proposed"
    assert [ref for ref, _, _ in check_ins(good)] == ["F-0001"]


def test_of_a_case_that_has_ended_nothing_is_referred(good: Good, ucase: Run, case: Place) -> None:
    good(*REFER)
    going_on = ("--despite", "zij gaan verder")
    good("case", "close", "1", "--because", "verhuisd", "--reason", "moved-away", *going_on)

    assert ucase("refer", "sent", "1").code == 4
    assert ucase(*REFER[:-1], "anders").code == 4
    assert ucase("refer", "list", "1").code == 0
    assert ucase("refer", "sent", "9").code == 3
