"""What a resident asks about their own data: noted, among the deadlines with its month, and answered."""

import json
from collections.abc import Callable

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def home(good: Good, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two people under one door."""
    monkeypatch.setenv("UCASE_MANAGER", "Sanne de Wit")
    good("intake", "--name", "Fatma Verzonnen", "--wijk", "Zuid", "--no-followup")
    good("resident", "add", "1", "Ömer Bedacht")


def deadlines(good: Good, *more: str) -> list[dict[str, object]]:
    """The list of deadlines."""
    rows: list[dict[str, object]] = json.loads(good("deadline", "list", *more, "--json"))["rows"]
    return rows


def test_a_request_has_a_month_among_the_deadlines_and_in_the_day(home: None, good: Good, ucase: Run) -> None:
    said = ucase("dossier", "request", "1", "Wil alles zien.", "--resident", "Ömer", "--on", "2026-10-31")

    assert said.code == 0
    assert "inzage" in said.err
    assert "30 nov 2026" in said.err
    assert "ucase dossier UC-0001 --resident R-0002 --review" in said.err
    (row,) = deadlines(good, "--open")
    assert (row["kind"], row["due"], row["basis"], row["source"]) == (
        "rights-request", "2026-11-30", "law", "AVG art. 12 lid 3",
    )  # fmt: skip
    assert row["resident"] == "Ömer Bedacht"
    assert "D-0001" in good("today")
    assert "Fatma" not in good("today"), "it is not she who asked"


@pytest.mark.parametrize("way", ["answer", "deadline"])
def test_answering_closes_it_whichever_way(home: None, good: Good, way: str) -> None:
    good("dossier", "request", "1", "--resident", "Ömer", "--on", "2026-11-01")

    if way == "answer":
        good("dossier", "answer", "1", "Kopie meegegeven.", "--resident", "Ömer")
    else:
        good("deadline", "done", "D-1", "Kopie meegegeven.")

    assert deadlines(good, "--open") == []
    his = json.loads(good("dossier", "1", "--resident", "Ömer", "--json"))["records"]
    asked = next(one for one in his if one["record"] == "rights_request")
    said = {one["field"]: one["value"] for one in asked["values"]}
    assert (said["answered_on"], said["answer"]) == ("2026-11-23", "Kopie meegegeven.")
    assert json.loads(good("deadline", "show", "D-1", "--json"))["deadline"]["status"] == "met"


def test_it_may_take_two_months_more_once_and_with_a_reason(home: None, good: Good, ucase: Run) -> None:
    good("dossier", "request", "1", "--resident", "Ömer", "--on", "2026-11-01")

    good("dossier", "longer", "1", "--resident", "Ömer", "--because", "veel verslagen")

    assert deadlines(good)[0]["due"] == "2027-02-01"
    assert ucase("dossier", "longer", "1", "--resident", "Ömer", "--because", "nog meer").code == 4


def test_another_of_the_household_does_not_see_that_it_was_asked(home: None, good: Good) -> None:
    good("dossier", "request", "1", "--resident", "Ömer")

    hers = good("dossier", "1", "--resident", "Fatma", "--json")
    assert "rights" not in {one["record"] for one in json.loads(hers)["records"]}
    assert "rights-request" not in hers
    assert "rights-request" in good("dossier", "1", "--resident", "Ömer", "--json")


def test_a_partner_does_not_hear_that_it_was_asked(home: None, good: Good) -> None:
    good("dossier", "request", "1", "--resident", "Ömer")
    more = ("--for", "verhuizing", "--what", "move,finances", "--how", "spoken")
    good("consent", "give", "1", "--resident", "Ömer", "--to", "buurtteam", *more)
    good("move", "set", "1", "--route", "wisselwoning")

    assert "eigen gegevens" not in good("share", "1", "--resident", "Ömer", "--with", "buurtteam")


def test_it_runs_on_when_the_case_has_ended(home: None, good: Good) -> None:
    good("case", "close", "1", "--because", "klaar")
    good("dossier", "request", "1", "--resident", "Ömer", "--on", "2026-11-01")

    assert [row["ref"] for row in deadlines(good, "--open")] == ["D-0001"]
    assert "D-0001" in good("today")
    assert "D-0001" in good("calendar", "export")
    good("dossier", "answer", "1", "--resident", "Ömer")
    assert deadlines(good, "--open") == []


def test_who_is_erased_waits_for_nothing(home: None, good: Good) -> None:
    good("dossier", "request", "1", "Wis mij.", "--resident", "Ömer", "--kind", "wissing")

    good("erase", "1", "--resident", "Ömer", "--confirm", "R-2")

    assert deadlines(good, "--open") == []
    assert "Wis mij" not in good("history", "1")
    good("audit", "verify")


def test_an_open_request_is_told_with_the_dossier(home: None, ucase: Run, good: Good) -> None:
    assert "staat open" not in ucase("dossier", "1", "--resident", "Ömer").err
    good("dossier", "request", "1", "--resident", "Ömer", "--on", "2026-11-01")
    assert (
        "Verzoek van R-0002 staat open: antwoord uiterlijk" in ucase("dossier", "1", "--resident", "Ömer").err
    )


def test_undo_takes_the_request_back_with_its_term(home: None, good: Good) -> None:
    good("dossier", "request", "1", "--resident", "Ömer")
    good("undo", "--yes")
    assert deadlines(good) == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("request", "1"), 6),
        (("request", "1", "--resident", "Niemand"), 3),
        (("request", "9", "--resident", "Ömer"), 3),
        (("request", "1", "--resident", "Ömer", "--kind", "iets"), 6),
        (("request", "1", "--resident", "Ömer", "--on", "2026-12-01"), 6),
        (("request", "1", "--resident", "Fatma"), 4),
        (("answer", "1", "--resident", "Ömer"), 3),
        (("answer", "1", "--resident", "Fatma", "--on", "2026-11-01"), 6),
        (("longer", "1", "--resident", "Fatma", "--because", " "), 6),
    ],
)
def test_what_cannot_be_is_refused(
    home: None, good: Good, ucase: Run, arguments: tuple[str, ...], code: int
) -> None:
    good("dossier", "request", "1", "--resident", "Fatma", "--on", "2026-11-02")
    assert ucase("dossier", *arguments).code == code
    assert ucase("deadline", "add", "1", "rights-request", "2026-11-01").code == 6
