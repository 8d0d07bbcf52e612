"""The documents of the reports: their keys are a promise."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Good = Callable[..., str]
AROUND = {"schema", "audience", "stamp", "period", "rows", "total", "hidden"}
LADDER = [
    "own_strength", "own_network", "volunteer", "general_facility", "tailored_facility", "by_itself",
]  # fmt: skip
PARTS = {
    "goals": ["closed", "reached", "partly", "not_reached", "not_applicable", "not_told"],
    "obstacles": ["raised", "resolved", "still_open"],
    "zrm": ["pairs", "down", "stayed", "up", "median_change"],
    "relapse": ["settled", "relapsed", "relapse_share"],
    "lead": ["left", "median_days"],
    "line": ["count", "households", "share", "before", "share_before"],
    "worries": ["raised", "answered", "open"],
}


@pytest.fixture
def one(good: Good) -> None:
    """A household in a project with an obstacle that its own network solved."""
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")
    good(
        "intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht", "--project", "P-0001", "--worries", "rent"
    )
    good("plan", "need", "1", "rent", "--severity", "2")
    good("plan", "support", "N-0001", "--tier", "own-network", "--by", "zus", "--lower", "lukt niet alleen")
    good("plan", "end", "S-0001", "geregeld", "--solved")
    good("plan", "resolve", "N-0001", "geregeld")


def document(good: Good, *words: str) -> dict[str, Any]:
    """What the report says to a program."""
    found: dict[str, Any] = json.loads(good("report", *words, "--json"))
    return found


def test_outcomes_and_project_have_rows_by_part(good: Good, one: None) -> None:
    for name, parts in (("outcomes", 5), ("project", 2)):
        found = document(good, name)
        assert found.keys() == AROUND
        assert (found["schema"], found["total"], found["hidden"]) == (f"ucase.report.{name}/1", None, [])
        assert found["period"] == {"since": None, "until": "2026-11-23"}
        assert list(found["stamp"]) == ["program", "definitions", "scope", "period", "as_of", "figures"]
        assert len({row["part"] for row in found["rows"]}) == parts
        for row in found["rows"]:
            assert list(row) == ["part", "about", *PARTS[row["part"]]]


def test_told_apart_a_row_says_where_it_belongs(good: Good, one: None) -> None:
    rows = document(good, "project", "--by", "project")["rows"]
    assert list(rows[0]) == ["project", "part", "about", *PARTS["line"]]
    assert {row["project"] for row in rows} == {"Verzonnendreef", None}


def test_support(good: Good, one: None) -> None:
    found = document(good, "support", "--by", "corporation")
    assert found.keys() == AROUND
    figures = ["solved", *LADDER, "higher", "explained", "explained_share"]
    assert list(found["total"]) == ["corporation", "code", *figures]
    assert (found["total"]["solved"], found["total"]["own_network"]) == (1, 1)
    assert (found["total"]["higher"], found["total"]["explained_share"]) == (1, 100.0)


def test_what_the_project_says_of_worries(good: Good, one: None) -> None:
    rows = {f"{row['part']}/{row['about']}": row for row in document(good, "project", "P-0001")["rows"]}
    assert rows["worries/rent"] == {"part": "worries", "about": "rent", "raised": 1, "answered": 1, "open": 0}
    assert rows["line/intake"] == {
        "part": "line", "about": "intake", "count": 1, "households": 1, "share": 100.0, "before": 1,
        "share_before": 100.0,
    }  # fmt: skip


def test_partners_and_the_list_behind_a_figure(good: Good, one: None) -> None:
    good("refer", "1", "--to", "Lokalis", "--for", "opvoeding", "--on", "2026-11-02")
    good("refer", "sent", "1", "--on", "2026-11-02")
    good("refer", "accepted", "1", "--on", "2026-11-09")
    found = document(good, "partners", "Lokalis")
    assert found.keys() == AROUND
    assert found["rows"] == [
        {
            "partner": "Lokalis", "kind": "neighbourhood-team", "sent": 1, "answered": 1, "accepted": 1,
            "declined": 0, "no_answer": 0, "median_days": 7,
        }
    ]  # fmt: skip
    key = found["stamp"]["scope"]["partners"]
    assert document(good, "partners", "--explain", "Lokalis/median_days") == {
        "schema": "ucase.report.explained/1", "report": "partners", "figure": "Lokalis/median_days",
        "means": (
            "Mediaan van het aantal dagen van versturen tot antwoord, aangenomen of afgewezen, van de "
            "verwijzingen die in de periode verstuurd zijn."
        ),
        "since": None, "until": "2026-11-23", "as_of": "2026-11-23", "count": 1,
        "rows": [
            {
                "case": "UC-0001", "household": "H-0001", "item": "V-0001", "row": key, "where": "Lokalis",
                "on": "2026-11-09", "amount": 7, "name": "Ada Voorbeeld", "manager": None,
            }
        ],
    }  # fmt: skip
    assert document(good, "partners", "--for", "public").keys() == {*AROUND, "letter"}


def test_wijk_says_how_it_went_over_time(good: Good, one: None) -> None:
    found = document(good, "wijk", "--since", "2026-10-01")
    assert found.keys() == {*AROUND, "over_time"}
    assert found["over_time"]["stages"] == [
        {"on": "2026-10-31", "candidate": 0, "intake": 0, "support": 0, "aftercare": 0, "undated": 0},
        {"on": "2026-11-23", "candidate": 0, "intake": 1, "support": 0, "aftercare": 0, "undated": 0},
    ]
    assert found["over_time"]["overdue"][-1] == {"on": "2026-11-23", "overdue": 0}
    assert document(good, "wijk", "--for", "public").keys() == {*AROUND, "letter"}


def test_a_document_for_outside_begins_a_letter_with_it_in_sentences(good: Good, one: None) -> None:
    found = document(good, "support", "--for", "public")
    assert found.keys() == {*AROUND, "letter"}
    assert all(isinstance(sentence, str) for sentence in found["letter"])
    assert "Opgelost minder dan 10" in found["letter"][0]


def test_as_of_a_day_that_has_gone_the_stages_have_one_more_column(good: Good, one: None) -> None:
    assert document(good, "wijk", "--as-of", "2026-11-01")["total"]["undated"] == 0
