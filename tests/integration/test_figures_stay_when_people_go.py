"""Every report gives the same numbers before and after people are erased, and records are destroyed."""

import json
import re
from collections.abc import Callable

import pytest

from ucase.storage.place import Place

Good = Callable[..., str]
REPORTS = (
    ("wijk", "--since", "2025-12-01"), ("outcomes",), ("support",), ("project",), ("partners",),
    ("caseload",), ("survey", "P-1"),
)  # fmt: skip


def figures(good: Good) -> dict[str, str]:
    """All reports, word for word; but for the addresses of where nobody was reached, which are no figures."""
    said = {" ".join(one): good("report", *one, "--json") for one in REPORTS}
    return {name: re.sub(r'"address": "[^"]*"', '"address": null', one) for name, one in said.items()}


def test_they_do(demo: Place, good: Good, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Sanne de Wit")
    helped = json.loads(good("case", "list", "--stage", "support", "--limit", "3", "--json"))["rows"]
    cases = [row["ref"] for row in helped]
    for case in cases:
        good("resident", "add", case, "Tweede Verzinsel")
    before = figures(good)
    assert all(any(character.isdigit() for character in one) for one in before.values())

    assert len(cases) == 3
    for case in cases:
        first = json.loads(good("resident", "list", case, "--json"))["rows"][0]["ref"]
        good("erase", case, "--resident", first, "--confirm", first)
    assert figures(good) == before

    good("retention", "policy", "Kort", "--for", "case", "--term", "1w", "--counted", "closing",
         "--source", "proef", "--use")  # fmt: skip
    due = [row for row in json.loads(good("retention", "due", "--json"))["rows"] if not row["blocked_by"]]
    assert len(due) > 1
    good("retention", "destroy", "--confirm", str(len(due)))
    assert figures(good) == before
    good("audit", "verify")
