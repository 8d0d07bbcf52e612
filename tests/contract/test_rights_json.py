"""What programs may count on of residents' rights: dossier, requests, erasing, retention, the papers."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def home(good: Good, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two people of whom one shouted, and a case that ended long ago."""
    monkeypatch.setenv("UCASE_MANAGER", "Sanne de Wit")
    good("intake", "--name", "Fatma Verzonnen", "--wijk", "Zuid", "--no-followup")
    good("resident", "add", "1", "Ömer Bedacht")
    good("contact", "add", "1", "Fatma lachte. Ömer schreeuwde.")
    good("intake", "--name", "Jan Bedenksel", "--wijk", "Oost", "--no-followup", "--opened", "2020-01-01")
    good("case", "close", "2", "--because", "klaar", "--on", "2020-06-01")


def read(good: Good, *command: str) -> dict[str, Any]:
    """A document."""
    found: dict[str, Any] = json.loads(good(*command, "--json"))
    return found


SOURCE = {"at", "by", "command"}


def test_a_dossier(home: None, good: Good) -> None:
    good("contact", "list", "1")
    good("dossier", "correct", "1", "contact.1.summary", "--resident", "Fatma", "--statement", "Zachtjes.")
    good("dossier", "correct", "1", "resident.1.phone", "--resident", "Fatma", "--to", "0612345678")

    found = read(good, "dossier", "1", "--resident", "Fatma")

    assert list(found) == [
        "schema", "today", "resident", "kept_until", "records_of_others", "records", "earlier", "views",
    ]  # fmt: skip
    assert (found["schema"], found["today"]) == ("ucase.dossier/1", "2026-11-23")
    assert found["resident"] == {
        "ref": "R-0001", "name": "Fatma Verzonnen", "household": "H-0001", "cases": ["UC-0001"],
    }  # fmt: skip
    assert found["records_of_others"] == 1
    for record in found["records"]:
        assert set(record) == {
            "category", "record", "title", "ref", "row", "about", "source", "changed", "values",
        }  # fmt: skip
        assert set(record["source"]) == SOURCE
        assert record["about"] in ("resident", "household")
        for value in record["values"]:
            assert set(value) == {
                "field", "title", "category", "value", "blacked_out", "statement", "recipients",
            }  # fmt: skip
    assert set(found["views"][0]) == {"case", "source"}
    contact = next(one for one in found["records"] if one["record"] == "contact")
    summary = next(one for one in contact["values"] if one["field"] == "summary")
    assert summary == {
        "field": "summary", "title": "tekst", "category": "notes", "value": "Fatma lachte. █████",
        "blacked_out": True, "statement": "Zachtjes.", "recipients": [],
    }  # fmt: skip


def test_a_dossier_as_lines(home: None, good: Good) -> None:
    head, *lines = good("dossier", "1", "--resident", "Fatma", "--output", "plain").splitlines()

    assert head.split("\t") == [
        "category", "record", "row", "field", "value", "blacked_out", "written_on", "by", "command",
    ]  # fmt: skip
    assert len(lines) > 5


def test_a_review(home: None, good: Good) -> None:
    assert read(good, "dossier", "1", "--resident", "Fatma", "--review") == {
        "schema": "ucase.dossier.review/1",
        "today": "2026-11-23",
        "resident": "R-0001",
        "rows": [
            {
                "item": "contact.1.summary",
                "reason": ["household"],
                "decided": "rule",
                "text": "Fatma lachte. ⟦Ömer schreeuwde.⟧",
            }
        ],
    }


def test_a_request(home: None, good: Good) -> None:
    asked = ("dossier", "request", "1", "--resident", "Fatma", "--on", "2026-11-02")
    row = {
        "case": "UC-0001", "resident": "R-0001", "deadline": "D-0001", "kind": "access",
        "received_on": "2026-11-02", "due": "2026-12-02", "answered_on": None,
    }  # fmt: skip
    assert read(good, *asked) == {"schema": "ucase.request.changed/1", "rows": [row]}
    answered = read(good, "dossier", "answer", "1", "--resident", "Fatma")
    assert answered["rows"] == [{**row, "answered_on": "2026-11-23"}]


def test_what_must_go_and_the_terms(home: None, good: Good) -> None:
    terms = read(good, "retention", "policy")
    assert terms["schema"] == "ucase.retention.policies/1"
    assert {frozenset(one) for one in terms["rows"]} == {
        frozenset({"name", "for", "term", "counted", "in_force", "source", "shipped"}),
    }
    good("retention", "policy", "Bemiddeling 2 jaar", "--use")

    assert read(good, "retention", "due") == {
        "schema": "ucase.retention/1",
        "today": "2026-11-23",
        "rows": [
            {
                "household": "H-0002", "case": "UC-0002", "for": "case", "since": "2020-06-01",
                "until": "2022-06-01", "due": True, "blocked_by": [], "policy": "Bemiddeling 2 jaar",
            }
        ],
    }  # fmt: skip


def test_a_proof(home: None, good: Good) -> None:
    good("retention", "policy", "Bemiddeling 2 jaar", "--use")
    good("retention", "destroy", "--confirm", "1")

    found = read(good, "retention", "proof")
    (row,) = found["rows"]
    assert found["schema"] == "ucase.destructions/1"
    assert set(row) == {
        "proof", "on", "by", "why", "cases", "residents", "records", "backups_gone_on", "digest", "policy",
        "log_entries",
    }  # fmt: skip
    assert (row["proof"], row["on"], row["why"], row["cases"]) == (1, "2026-11-23", "retention", 1)


def test_what_erasing_does(home: None, good: Good) -> None:
    found = read(good, "erase", "1", "--resident", "Ömer", "--dry-run")

    assert list(found) == ["schema", "today", "residents", "cases", "whole", "rows"]
    assert (found["schema"], found["residents"], found["whole"]) == ("ucase.erasure/1", ["R-0002"], False)
    assert {frozenset(one) for one in found["rows"]} == {
        frozenset({"part", "what", "count", "becomes", "gone_on"}),
    }


def test_the_papers_of_the_law(home: None, good: Good) -> None:
    papers = {
        "register": {
            "controller", "purposes", "residents", "households", "third_parties", "case_managers",
            "categories", "special", "recipients", "transfers", "retention", "encrypted", "change_log",
            "backups",
        },
        "breach": {
            "discovered", "notify_before", "discovered_at", "notify_by", "residents", "households", "cases",
            "third_parties", "since", "categories", "special", "encrypted", "backups", "plain_backups",
            "circumstances",
        },
    }  # fmt: skip
    for name, keys in papers.items():
        found = read(good, name)
        assert list(found) == ["schema", "today", name]
        assert found["schema"] == f"ucase.{name}/1"
        assert set(found[name]) == keys
