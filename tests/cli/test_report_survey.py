"""``ucase report survey``: response, wishes, worries, needs as figures with bars, and who was not reached."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Run
from tests.factories import a_listed_household, a_project
from ucase.domain.clock import Clock
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


@pytest.fixture
def asked(good: Good, place: Place, clock: Clock) -> None:
    """Six households in P-0001: four answered (one of them twice), two were tried; one more elsewhere."""
    with Work(place, clock) as work:
        project, elsewhere = a_project(work, "Verzonnendreef"), a_project(work, "Elders")
        for number in range(1, 7):
            a_listed_household(work, project, number, family=f"Verzonnen{number}")
        a_listed_household(work, elsewhere, 99)
        work.commit()
    for household, *options in (
        ("1", "--moving", "weg", "--worries", "privacy", "--asked", "2026-11-01"),
        ("1", "--moving", "terug", "--worries", "huur,stof", "--needs", "kat", "--language", "Turks"),
        ("2", "--moving", "terug", "--worries", "huur", "--interpreter", "--language", "turks"),
        ("3", "--moving", "weg", "--wants-contact"),
        ("4", "--worries", "huur", "--no-wants-contact"),
        ("4", "--not-reached"),
        ("5", "--not-reached", "--asked", "2026-11-20"),
        ("5", "--not-reached"),
        ("7", "--moving", "weet niet"),
    ):
        good("survey", "add", household, *options)


def report(good: Good, *options: str) -> dict[str, Any]:
    """The report as programs see it."""
    found: dict[str, Any] = json.loads(good("report", "survey", "Verzonnendreef", "--json", *options))
    return found


def of(found: dict[str, Any], question: str) -> dict[str, tuple[int, int, float]]:
    """The figures of a question by answer: count, base, share."""
    return {
        row["answer"]: (row["count"], row["base"], row["share"])
        for row in found["rows"]
        if row["question"] == question and row["count"]
    }


def test_it_counts_the_newest_answers_of_each_household_of_the_project(good: Good, asked: None) -> None:
    found = report(good)

    assert found["stamp"]["scope"] == {"project": "P-0001"}
    assert of(found, "response") == {
        "answered": (4, 6, 66.7), "not-reached": (2, 6, 33.3), "tries": (3, None, None),
    }  # fmt: skip
    assert of(found, "moving") == {"return": (2, 3, 66.7), "move": (1, 3, 33.3)}
    assert of(found, "worries") == {"rent": (3, 4, 75.0), "dust": (1, 4, 25.0)}
    assert of(found, "needs") == {"pets": (1, 4, 25.0)}
    assert of(found, "wants_contact") == {"yes": (1, 4, 25.0)}
    assert of(found, "interpreter") == {"yes": (1, 4, 25.0)}
    assert of(found, "language") == {"Turks": (2, 2, 100.0)}
    assert found["not_reached"] == [
        {"household": "H-0005", "address": "3562 ZA 5", "tries": 2, "last_try": "2026-11-23", "left": None},
        {"household": "H-0006", "address": "3562 ZA 6", "tries": 0, "last_try": None, "left": None},
    ]


def test_it_is_the_same_for_the_reference_and_for_the_name(good: Good, asked: None) -> None:
    assert good("report", "survey", "P-0001") == good("report", "survey", "verzonnendreef")


def test_on_a_terminal_a_number_stands_beside_every_bar(ucase: Run, asked: None) -> None:
    out = ucase("report", "survey", "1", terminal=True).out

    assert "Respons: 4 van 6 huishoudens (67%)." in out
    assert "Vergeefs geprobeerd: 3 keer." in out
    assert "Terugkeren of verhuizen (van 3)" in out
    assert "Zorgen (van 4)" in out
    rent = next(line for line in out.splitlines() if "de huur" in line)
    assert rent.split()[2:4] == ["3", "75%"]
    assert rent.split()[4] == "█" * 30
    assert "H-0005  3562 ZA 5  2 keer geprobeerd, laatst op ma 23 nov 2026" in out
    assert "H-0006  3562 ZA 6  nog niet geprobeerd" in out
    assert "intern gebruik" in out
    assert "Samenstelling" not in out, "nobody answered this"


@pytest.mark.parametrize("columns", [120, 80, 60, 40, 20])
def test_it_fits_the_screen(ucase: Run, asked: None, columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    out = ucase("report", "survey", "1", terminal=True).out

    assert max(map(len, out.splitlines())) <= columns
    assert ("█" in out) is (columns >= 60)
    assert "75%" in out


def test_a_percentage_on_the_screen_is_rounded_once_and_half_goes_up(
    ucase: Run, good: Good, place: Place, clock: Clock
) -> None:
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        for number in range(1, 93):
            a_listed_household(work, project, number)
        work.commit()
    for number in range(1, 7):
        good("survey", "add", str(number), "--moving", "terug")

    screen = ucase("report", "survey", "1", terminal=True).out
    assert "Respons: 6 van 92 huishoudens (7%)." in screen
    assert "(7%)" in ucase("project", "show", "1", terminal=True).out


def test_a_pipe_has_numbers_only_and_is_told_where_the_list_is(ucase: Run, asked: None) -> None:
    plain = ucase("report", "survey", "1")

    lines = plain.out.splitlines()
    assert lines[:5] == [
        "question\tanswer\tcount\tbase\tshare",
        "response\tanswered\t4\t6\t66.7",
        "response\tnot-reached\t2\t6\t33.3",
        "response\ttries\t3\t\t",
        "moving\treturn\t2\t3\t66.7",
    ]
    assert "█" not in plain.out
    assert "3562 ZA" not in plain.out
    assert "ucase survey list --project P-0001 --not-reached" in plain.err
    assert ucase("report", "survey", "1", "--output", "csv").out.count("\n") == len(lines)
    assert len(ucase("report", "survey", "1", "--output", "jsonl").out.splitlines()) == len(lines) - 1
    assert ucase("report", "survey", "1", "--json").err == ""


def test_a_project_without_households_or_answers_is_fine(ucase: Run, good: Good, place: Place) -> None:
    good("project", "add", "Leeg")
    screen = ucase("report", "survey", "Leeg", terminal=True)

    assert "Respons: 0 van 0 huishoudens (–)." in screen.out
    assert "Zorgen" not in screen.out
    found = json.loads(good("report", "survey", "Leeg", "--json"))
    assert [(row["count"], row["base"]) for row in found["rows"][:2]] == [(0, 0), (0, 0)]
    assert found["not_reached"] == []
    assert {row["share"] for row in found["rows"]} == {None}


def test_a_project_that_is_not_there(ucase: Run, asked: None) -> None:
    assert ucase("report", "survey", "Xyz").code == 3
    assert ucase("report", "survey").code == 2
