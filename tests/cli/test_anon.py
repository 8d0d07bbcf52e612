"""``--anon``: nothing about a person is left, in any read command and in any form."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
FORMS = ("table", "plain", "json", "jsonl", "csv")
READS = [
    ("show", "1"), ("show", "2"), ("case", "list"), ("contact", "list"), ("contact", "list", "1"),
    ("followup",),
    ("followup", "--due"), ("followup", "show", "1"), ("followup", "show", "2"), ("followup", "show", "3"),
    ("followup", "show", "4"), ("report", "wijk"), ("area", "list"),
    ("today",), ("today", "--all"), ("pulse",), ("pulse", "why", "1"), ("report", "caseload"),
]  # fmt: skip
# Each stands in one field; none is a part of another, or of a word of the program.
SECRETS = [
    "Xanthippe", "Quispel", "1951", "0612345678", "06 1234 5678", "quispel@example.org", "example.org",
    "3562 AB",
    "4711", "HUURSCHULD", "SLEUTELDOEL", "GESPREKSTEKST", "NOTITIETEKST", "SKIPREDEN", "SLUITREDEN",
    "HEROPENREDEN",
    "TWEEDE", "CONTACT2", "GEHOORDTEKST",
]  # fmt: skip


@pytest.fixture
def secrets(good: Good, place: Place) -> None:
    """Two cases in which every private field holds something that can be found back."""
    good(
        "intake", "--name", "Xanthippe Quispel", "--postcode", "3562AB", "--house-number", "4711",
        "--wijk", "Oost",
        "--phone", "0612345678", "--email", "quispel@example.org", "--birth-year", "1951", "--about",
        "HUURSCHULD",
        "--worries", "rent", "--followup", "2026-11-20", "--opened", "2026-11-01",
    )  # fmt: skip
    good("followup", "add", "1", "2026-11-21", "--purpose", "SLEUTELDOEL")
    good("followup", "add", "1", "2026-11-22")
    good("contact", "add", "1", "GESPREKSTEKST", "--confidential")
    good("followup", "done", "3", "--note", "NOTITIETEKST")
    good("intake", "--name", "TWEEDE", "--wijk", "West")
    good("followup", "skip", "4", "--because", "SKIPREDEN")
    good("contact", "add", "2", "CONTACT2")
    good("case", "close", "2", "--because", "SLUITREDEN")
    good("case", "reopen", "2", "--because", "HEROPENREDEN")
    good("followup", "move", "2", "2026-11-23")
    good("pulse", "note", "1", "GEHOORDTEKST", "--kind", "crisis")
    good("pulse", "note", "2", "--kind", "nuisance")
    good("pulse", "handle", "2", "--because", "GEDAANTEKST")


def everything(ucase: Run, *more: str) -> dict[str, str]:
    """What every read command says in every form."""
    said = {}
    for command in READS:
        for form in FORMS:
            result = ucase(*command, "--output", form, *more, terminal=form == "table")
            assert result.code == 0
            said[f"{' '.join(command)} as {form}"] = result.out + result.err
    return said


def test_nothing_about_a_person_is_left(ucase: Run, secrets: None) -> None:
    for where, text in everything(ucase, "--anon").items():
        assert {secret for secret in SECRETS if secret in text} == set(), where


def test_without_it_all_of_that_is_there(ucase: Run, secrets: None) -> None:
    """The test above would also pass if the secrets were never shown."""
    together = "\n".join(everything(ucase).values())

    assert {secret for secret in SECRETS if secret not in together} == set()


def test_what_is_hidden_leaves_a_mark_and_what_is_empty_stays_empty(good: Good, secrets: None) -> None:
    case = json.loads(good("show", "1", "--json", "--anon"))["case"]
    second = json.loads(good("show", "2", "--json", "--anon"))["case"]

    assert case["resident"] == case["phone"] == case["about"] == "···"
    assert (second["phone"], second["address"], second["about"]) == (None, None, None)
    assert {event["text"] for event in case["timeline"]} == {None, "···"}
    assert [row["purpose"] for row in json.loads(good("followup", "--json", "--anon"))["rows"]] == [
        None,
        "···",
    ]


def test_references_dates_and_stages_stay(ucase: Run, secrets: None) -> None:
    out = ucase("followup", "--anon", terminal=True).out

    assert "F-0001" in out
    assert "UC-0001" in out
    assert "vr 20 nov 2026" in out
    assert "Oost" in out


def test_it_may_stand_before_the_command_too(good: Good, secrets: None) -> None:
    assert good("--anon", "show", "1") == good("show", "1", "--anon")
    assert good("--anon", "followup") == good("followup", "--anon")


def test_an_edit_hides_what_it_was_and_becomes(ucase: Run, secrets: None, tmp_path: Path) -> None:
    for form in FORMS:
        result = ucase(
            "case", "edit", "1", "--name", f"TWEEDE {form}", "--anon", "--output", form, terminal=True
        )
        assert result.code == 0
        assert "TWEEDE" not in result.out + result.err
        assert "Quispel" not in result.out + result.err
