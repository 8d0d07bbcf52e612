"""The documents of the day, the pulse and the caseload: their keys are a promise."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from ucase.storage.place import Place

Good = Callable[..., str]
NAMES = {"resident", "wijk", "manager"}


@pytest.fixture
def day(good: Good, place: Place) -> None:
    """One row in every section of the day."""
    mine = ("--manager", "Noor Voorbeeld", "--wijk", "Oost")
    good("intake", "--name", "Ada Laat", *mine, "--opened", "2026-10-01", "--followup", "2026-11-20")
    good("followup", "add", "1", "2026-11-23", "--purpose", "sleutels")
    good("deadline", "add", "1", "urgency-expiry", "2026-12-07")
    good("deadline", "add", "1", "latest-move-out", "2027-01-04")
    good("pulse", "note", "1", "twee maanden achter", "--kind", "rent-arrears")


def document(good: Good, *command: str) -> dict[str, Any]:
    """What a program reads."""
    found: dict[str, Any] = json.loads(good(*command, "--json"))
    return found


def test_the_day(good: Good, day: None) -> None:
    give = ("--for", "schuldhulp", "--what", "contact", "--how", "spoken", "--until", "1-12-2026")
    good("consent", "give", "1", "--to", "buurtteam", *give)
    good("refer", "1", "--to", "buurtteam", "--for", "schuldhulp", "--on", "1-11-2026")
    good("refer", "sent", "1", "--on", "1-11-2026")
    found = document(good, "today")
    assert found.keys() == {"schema", "today", "week", "manager", "counts", "sections", "next"}
    assert (found["schema"], found["today"], found["week"], found["manager"]) == (
        "ucase.today/1", "2026-11-23", False, None,
    )  # fmt: skip
    sections = found["sections"]
    assert list(sections) == [
        "overdue", "due", "appointments", "deadlines", "no_home", "pulse", "silent", "consents",
        "referrals", "drafts",
    ]  # fmt: skip
    assert found["counts"] == {name: len(rows) for name, rows in sections.items()}
    check_in = {"ref", "case", "due", "time", "days_overdue", "purpose"} | NAMES
    assert {name: set(rows[0]) for name, rows in sections.items() if rows} == {
        "overdue": check_in,
        "due": check_in,
        "deadlines": {"ref", "case", "kind", "due", "days_left"} | NAMES,
        "no_home": {"case", "out_by", "days_left"} | NAMES,
        "pulse": {"case", "reasons"} | NAMES,
        "silent": {"case", "since", "days", "last_contact"} | NAMES,
        "consents": {"ref", "case", "until", "days_left"} | NAMES,
        "referrals": {"ref", "case", "sent_on", "days_waiting"} | NAMES,
    }
    assert found["next"] == 'ucase contact add UC-0001 "…" --done F-0001 --next +2w'


@pytest.mark.parametrize(
    ("language", "fact"), [("nl", "huurachterstand genoteerd"), ("en", "rent arrears were noted")]
)
def test_the_pulse(good: Good, day: None, language: str, fact: str) -> None:
    assert document(good, "pulse", "--lang", language) == {
        "schema": "ucase.pulse/1",
        "today": "2026-11-23",
        "rows": [
            {
                "case": "UC-0001",
                "since": "2026-11-23",
                "reasons": [{"rule": "rent-arrears", "since": "2026-11-23", "fact": fact, "ref": None}],
                "resident": "Ada Laat",
                "wijk": "Oost",
                "manager": "Noor Voorbeeld",
            }
        ],
    }


def test_why(good: Good, day: None) -> None:
    good("pulse", "handle", "1", "--because", "gebeld")
    assert document(good, "pulse", "why", "1") == {
        "schema": "ucase.pulse.case/1",
        "today": "2026-11-23",
        "pulse": {
            "case": "UC-0001",
            "resident": "Ada Laat",
            "reasons": [
                {
                    "rule": "rent-arrears", "since": "2026-11-23",
                    "fact": "huurachterstand genoteerd", "ref": None,
                    "words": "twee maanden achter", "handled_on": "2026-11-23", "handled_because": "gebeld",
                }
            ],
        },
    }  # fmt: skip


def test_the_caseload(good: Good, day: None) -> None:
    figures = {
        "open": 1, "candidate": 0, "intake": 1, "support": 0, "aftercare": 0, "weight": 1.0, "overdue": 1,
        "no_contact_30": 1, "covers": 0, "band": None,
    }  # fmt: skip
    found = document(good, "report", "caseload")
    assert found.pop("stamp")["as_of"] == "2026-11-23"
    assert found == {
        "schema": "ucase.report.caseload/1", "today": "2026-11-23", "least": None, "most": None,
        "audience": "internal", "period": {"since": None, "until": "2026-11-23"}, "hidden": [],
        "rows": [{"manager": "Noor Voorbeeld", **figures}], "total": {"manager": None, **figures},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("command", "schema", "row"),
    [
        (
            ("pulse", "note", "1", "--kind", "crisis"), "ucase.pulse.noted/1",
            {"case": "UC-0001", "kind": "crisis", "on": "2026-11-23"},
        ),
        (
            ("pulse", "handle", "1", "--because", "gebeld"), "ucase.pulse.handled/1",
            {"case": "UC-0001", "handled": 1},
        ),
    ],
)  # fmt: skip
def test_what_a_change_gives(
    good: Good, day: None, command: tuple[str, ...], schema: str, row: dict[str, Any]
) -> None:
    assert document(good, *command) == {"schema": schema, "rows": [row]}
