"""Deadlines: computed from the day on which the clock starts, with what each rests on."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Run

Good = Callable[..., str]


@pytest.fixture
def case(good: Good) -> None:
    """One case for which clocks run."""
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Overvecht", "--no-followup", "--manager", "Noor")


def rows(good: Good, *words: str) -> list[dict[str, Any]]:
    """The list as programs read it."""
    found: list[dict[str, Any]] = json.loads(good("deadline", "list", *words, "--json"))["rows"]
    return found


@pytest.mark.parametrize(
    ("kind", "anchor", "due", "basis", "source"),
    [
        ("termination-notice", "2026-01-31", "2026-03-14", "law", "BW 7:271 lid 4"),
        ("opzegging", "2026-11-02", "2026-12-14", "law", "BW 7:271 lid 4"),
        ("objection", "2026-11-02", "2026-12-28", "law", "BW 7:220 lid 3"),
        ("landlord-notice-term", "2026-11-30", "2027-02-28", "law", "BW 7:271 lid 5 b"),
        ("tenant-notice-term", "2027-01-31", "2027-02-28", "law", "BW 7:271 lid 5 a"),
        ("uiterste verhuisdatum", "2027-03-01", "2027-03-01", "social-plan", None),
        ("urgency_expiry", "2027-03-01", "2027-03-01", "own", None),
    ],
)
def test_the_due_date_is_computed_from_the_anchor_and_shows_its_ground(
    good: Good, case: None, kind: str, anchor: str, due: str, basis: str, source: str | None
) -> None:
    good("deadline", "add", "1", kind, anchor)

    (row,) = rows(good)
    assert (row["due"], row["basis"], row["source"]) == (due, basis, source)


def test_the_notice_term_grows_with_the_tenancy(ucase: Run, good: Good, case: None) -> None:
    short = ucase("deadline", "add", "1", "landlord-notice-term", "2026-11-30")
    assert "--tenancy-start" in short.err
    known = ucase(
        "deadline", "add", "1", "landlord-notice-term", "2026-11-29", "--tenancy-start", "2024-11-30"
    )
    assert "--tenancy-start" not in known.err
    later = ucase("deadline", "add", "1", "landlord-notice-term", "2026-12-01")

    assert [one["due"] for one in rows(good)] == ["2027-02-28", "2027-03-29", "2027-05-01"]
    assert later.code == 0


def test_a_deadline_is_met_on_its_own_day_and_late_after_it(ucase: Run, good: Good, case: None) -> None:
    for day in ("2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"):
        good("deadline", "add", "1", "latest-move-out", day)
    good("deadline", "done", "D-0001", "op tijd", "--on", "2026-11-20")
    assert "te laat" in ucase("deadline", "done", "2", "--on", "2026-11-22").err

    assert [one["status"] for one in rows(good)] == ["met", "late", "missed", "due", "upcoming"]
    assert [one["ref"] for one in rows(good, "--open")] == ["D-0003", "D-0004", "D-0005"]


def test_what_was_withdrawn_is_neither_met_nor_missed(good: Good, case: None) -> None:
    good("deadline", "add", "1", "opzegging", "2026-01-31")
    good("deadline", "withdraw", "1", "--because", "opzegging ingetrokken")

    assert rows(good)[0]["status"] == "withdrawn"
    assert rows(good, "--open") == []


def test_what_ends_within_six_weeks_is_asked_for_everybody(good: Good, case: None) -> None:
    good("intake", "--name", "Els Proef", "--wijk", "Oost", "--no-followup")
    good("deadline", "add", "2", "latest-move-out", "2027-01-04")
    good("deadline", "add", "1", "latest-move-out", "2027-01-05")
    good("deadline", "add", "1", "opzegging", "2026-01-01")

    assert [one["ref"] for one in rows(good, "--open", "--within", "6w")] == ["D-0003", "D-0001"]
    assert [one["ref"] for one in rows(good, "--case", "UC-0002")] == ["D-0001"]
    assert [one["ref"] for one in rows(good, "--wijk", "Overvecht")] == ["D-0003", "D-0002"]
    assert [one["ref"] for one in rows(good, "--manager", "Noor", "--limit", "1")] == ["D-0003"]


def test_a_closed_case_has_no_open_deadline_and_takes_no_new_one(ucase: Run, good: Good, case: None) -> None:
    good("deadline", "add", "1", "latest-move-out", "2027-01-04")
    good("case", "close", "1", "--because", "klaar", "--despite", "zij verhuist eerder")

    assert rows(good, "--open") == []
    assert ucase("deadline", "add", "1", "opzegging", "2026-11-01").code == 4
    assert ucase("deadline", "done", "1").code == 4


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("add", "1", "opzegging", "2026-11-02"), 4, "D-0001"),
        (("add", "1", "zeepsop", "2026-11-02"), 6, "termination-notice"),
        (("add", "1", "opzegging", "gauw"), 6, "datum"),
        (("add", "9", "opzegging", "2026-11-02"), 3, "UC-0009"),
        (("add", "1", "opzegging", "2026-11-03", "--tenancy-start", "2026-12-01"), 6, "--tenancy-start"),
        (("add", "1", "allowance-instalment", "2026-11-03", "--amount", "veel"), 6, "amount"),
        (("done", "D-0009"), 3, "D-0009"),
        (("done", "1", "--on", "2026-12-01"), 6, "on"),
        (("show", "9"), 3, "D-0009"),
        (("withdraw", "1", "--because", " "), 6, "because"),
        (("allowance", "add", "2025-02-28", "7500", "--source", " "), 6, "source"),
        (("allowance", "add", "2024-02-29", "7500", "--source", "x"), 4, "allowance list"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_do(
    ucase: Run, good: Good, case: None, words: tuple[str, ...], code: int, says: str
) -> None:
    good("deadline", "add", "1", "opzegging", "2026-11-02")

    result = ucase("deadline", *words)

    assert (result.code, result.out) == (code, "")
    assert says in result.err


def test_what_is_done_is_not_done_twice(ucase: Run, good: Good, case: None) -> None:
    good("deadline", "add", "1", "opzegging", "2026-11-02")
    good("deadline", "done", "1")

    assert ucase("deadline", "done", "1").code == 4
    assert ucase("deadline", "withdraw", "1", "--because", "x").code == 4


def test_instalments_of_one_day_are_not_doubles(good: Good, case: None) -> None:
    for _ in range(2):
        good("deadline", "add", "1", "verhuiskostenvergoeding", "2027-01-05", "--amount", "3714")

    assert len(rows(good)) == 2
    shown = json.loads(good("deadline", "show", "2", "--json"))["deadline"]
    assert shown["amount"] == 3714


def test_the_allowance_of_an_unknown_year_is_not_the_last_amount(ucase: Run, good: Good, case: None) -> None:
    unknown = ucase("deadline", "allowance", "show", "2026-03-01", terminal=True)
    assert "onbekend voor deze datum" in unknown.out
    assert "7428" not in unknown.out.replace(".", "")
    assert json.loads(good("deadline", "allowance", "show", "2024-03-01", "--json"))["allowance"] == {
        "moved_on": "2024-03-01",
        "amount": 7428,
        "effective_from": "2024-02-29",
        "source": "rijksoverheid.nl",
        "known": True,
    }


def test_a_team_adds_an_amount_with_its_source(good: Good, case: None) -> None:
    good("deadline", "allowance", "add", "28-2-2026", "€ 7.900", "--source", "brief van de corporatie")
    good("deadline", "allowance", "add", "28-2-2026", "7950", "--source", "tweede brief")

    shown = good("deadline", "allowance", "show", "1-3-2026")
    assert "amount\t7950\n" in shown
    assert "tweede brief" in good("deadline", "allowance", "list")


def test_whose_day_fits_a_screen_of_80_and_on_what_it_rests_a_wider_one(
    ucase: Run, good: Good, case: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    good("deadline", "add", "1", "opzegging", "2026-01-31")

    for columns, rests_on in ((80, "Past niet op dit scherm: "), (120, "7:271")):
        monkeypatch.setenv("COLUMNS", str(columns))
        shown = ucase("deadline", "list", terminal=True).out
        assert all(len(line) <= columns for line in shown.splitlines() if "\x1b" not in line)
        words = " ".join(shown.split())
        for piece in ("D-0001", "UC-0001", "14 mrt", "254", "Jan Voorbeeld", rests_on):
            assert piece in words


def test_a_shared_screen_shows_no_words_of_people(ucase: Run, good: Good, case: None) -> None:
    good("deadline", "add", "1", "other", "2027-01-31", "--about", "GEHEIM")
    good("deadline", "done", "1", "GEHEIM")

    for form in ("table", "plain", "csv", "json", "jsonl"):
        assert "GEHEIM" not in good("deadline", "show", "1", "--anon", "--output", form)
        assert "GEHEIM" in good("deadline", "show", "1", "--output", form)
        assert "Voorbeeld" not in good("deadline", "list", "--anon", "--output", form)


@pytest.fixture
def project(good: Good, case: None) -> None:
    """A project beside the case."""
    good("project", "add", "Verzonnendreef", "--wijk", "Zuid")


def test_the_consultation_of_tenants_runs_for_a_project_and_stands_in_the_list_of_everybody(
    ucase: Run, good: Good, project: None
) -> None:
    good("deadline", "add", "UC-1", "opzegging", "2026-11-02")

    result = ucase("deadline", "add", "P-1", "consultation", "2026-11-02")
    good("deadline", "add", "verzonnendreef", "antwoord van verhuurder aan huurders", "2026-11-20")

    assert "reactie van huurders op het plan, uiterlijk ma 14 dec 2026" in result.err
    told = {one["ref"]: one for one in rows(good)}
    assert [told[ref]["project"] for ref in ("D-0001", "D-0002", "D-0003")] == [None, "P-0001", "P-0001"]
    assert (told["D-0002"]["due"], told["D-0003"]["due"]) == ("2026-12-14", "2026-12-04")
    assert told["D-0002"]["source"] == "Wet overleg huurders verhuurder art. 5"
    assert (told["D-0002"]["case"], told["D-0002"]["resident"]) == (None, None)
    assert [one["ref"] for one in rows(good, "--wijk", "Zuid")] == ["D-0003", "D-0002"]
    assert [one["ref"] for one in rows(good, "--case", "1")] == ["D-0001"]
    assert [one["ref"] for one in rows(good, "--manager", "Noor")] == ["D-0001"]
    table = good("deadline", "list", "--output", "table")
    assert "P-0001" in table
    assert "Verzonnendreef" in table


def test_a_clock_of_a_project_is_shown_done_taken_back_and_withdrawn(
    ucase: Run, good: Good, project: None
) -> None:
    good("deadline", "add", "P-1", "overleg", "2026-10-01")
    shown = good("deadline", "show", "D-1", "--output", "table")
    assert "6 weken nadat de verhuurder het plan heeft voorgelegd; meer mag" in shown

    good("deadline", "done", "D-1", "de bewonerscommissie heeft geschreven")
    assert [one["status"] for one in rows(good)] == ["late"]
    assert rows(good, "--open") == []
    good("undo", "--yes")
    assert [one["status"] for one in rows(good, "--open")] == ["missed"]
    good("deadline", "withdraw", "D-1", "--because", "er is geen commissie")
    assert rows(good, "--open") == []


def test_a_clock_of_a_project_is_of_no_case_and_runs_once(ucase: Run, good: Good, project: None) -> None:
    result = ucase("deadline", "add", "UC-1", "consultation", "2026-11-02")
    assert result.code == 6
    assert "ucase deadline add P-0001 consultation DATUM" in result.err
    assert ucase("deadline", "add", "P-1", "opzegging", "2026-11-02").code == 6
    tenancy = ("deadline", "add", "P-1", "consultation", "2026-11-02", "--tenancy-start", "2020-01-01")
    assert ucase(*tenancy).code == 6
    good("deadline", "add", "P-1", "consultation", "2026-11-02")
    assert ucase("deadline", "add", "P-1", "consultation", "2026-11-02").code == 4
