"""``ucase.consents/1``, ``ucase.disclosures/1``, ``ucase.referrals/1``: what programs may count on."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Good = Callable[..., str]
WHO = {"ref", "case", "resident_ref", "resident"}


@pytest.fixture
def shared(good: Good) -> None:
    """A consent, something that was shared on it, and a referral."""
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Overvecht", "--no-followup")
    more = ("--for", "schuldhulp", "--what", "contact", "--how", "spoken")
    good("consent", "give", "1", "--to", "buurtteam", *more)
    good("share", "1", "--with", "buurtteam")
    good("refer", "1", "--to", "buurtteam", "--for", "schuldhulp")


@pytest.mark.parametrize(
    ("command", "schema", "keys"),
    [
        (
            ("consent", "list"),
            "ucase.consents/1",
            {
                "recipient", "recipient_kind", "purpose", "categories", "given", "given_on", "until",
                "withdrawn_on", "withdrawn_because", "state", "days_left", "recorded_by",
            },
        ),
        (
            ("share", "list"),
            "ucase.disclosures/1",
            {
                "recipient", "recipient_kind", "date", "categories", "ground", "because", "consents",
                "purpose", "form", "digest", "shared_by",
            },
        ),
        (
            ("refer", "list"),
            "ucase.referrals/1",
            {
                "to", "kind", "purpose", "state", "proposed_on", "sent_on", "answered_on", "started_on",
                "ended_on", "last_on", "because", "result", "handover_on", "handover_with", "check_in", "due",
                "days_waiting", "manager",
            },
        ),
    ],
)  # fmt: skip
def test_a_list(good: Good, shared: None, command: tuple[str, ...], schema: str, keys: set[str]) -> None:
    for case in ((), ("1",)):
        found: dict[str, Any] = json.loads(good(*command, *case, "--json"))
        assert found.keys() == {"schema", "today", "rows"}
        assert (found["schema"], found["today"]) == (schema, "2026-11-23")
        (row,) = found["rows"]
        assert set(row) == WHO | keys
    (line,) = good(*command, "--output", "jsonl").splitlines()
    assert json.loads(line) == row


def test_a_document_that_is_shared(good: Good, shared: None) -> None:
    found = json.loads(good("share", "1", "--with", "buurtteam", "--what", "contact,zrm", "--json"))

    assert found == {
        "schema": "ucase.share/1",
        "today": "2026-11-23",
        "case": "UC-0001",
        "resident": "R-0001",
        "recipient": "Buurtteamorganisatie Sociaal Utrecht",
        "recipient_kind": "neighbourhood-team",
        "purpose": "schuldhulp",
        "parts": [
            {
                "category": "contact",
                "ground": "consent",
                "consent": "T-0001",
                "lines": [{"label": "Naam", "words": "Jan Voorbeeld"}],
            }
        ],
        "refused": [{"category": "zrm", "why": "not-given", "consent": None}],
    }


def test_what_a_change_gives(good: Good, shared: None) -> None:
    steps = {
        ("consent", "withdraw", "1"): ("consent", ["case", "consent", "resident", "state"]),
        ("refer", "sent", "1"): ("referral", ["case", "referral", "state", "check_in", "due"]),
    }
    for command, (noun, keys) in steps.items():
        found = json.loads(good(*command, "--json"))
        assert found["schema"] == f"ucase.{noun}.changed/1"
        assert list(found["rows"][0]) == keys
