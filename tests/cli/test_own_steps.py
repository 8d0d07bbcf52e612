"""Whose steps can be taken back, and which case a step is about."""

import json
from collections.abc import Callable

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def before_a_name(good: Good, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody took two households in as whoever the system says, and then said who they are."""
    monkeypatch.setenv("LOGNAME", "nvoorbeeld")
    monkeypatch.delenv("UCASE_MANAGER", raising=False)
    good("intake", "--name", "Jan Bedacht", "--wijk", "Zuid")
    good("contact", "add", "1", "Kennisgemaakt.")
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")


def listed(good: Good) -> list[dict[str, object]]:
    """The steps that are one's own."""
    rows: list[dict[str, object]] = json.loads(good("undo", "--list", "--json"))["rows"]
    return rows


def test_what_was_done_under_the_login_name_is_ones_own(before_a_name: None, good: Good, ucase: Run) -> None:
    rows = listed(good)
    assert [row["command"] for row in rows] == ["contact add", "intake"]

    result = ucase("undo", str(rows[0]["step"]), "--yes")

    assert result.code == 0, result.err
    assert listed(good)[0]["state"] == "taken_back"


def test_of_another_login_it_is_not(
    before_a_name: None, good: Good, ucase: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = str(listed(good)[0]["step"])
    monkeypatch.setenv("LOGNAME", "somebody-else")

    result = ucase("undo", number, "--yes")

    assert (result.code, listed(good)) == (4, [])


def test_a_step_says_which_cases_it_is_about(before_a_name: None, good: Good, ucase: Run) -> None:
    good("plan", "goal", "1", "Ik wil slapen", "--under", "2")
    good("plan", "need", "1", "debts", "--severity", "2", "--goal", "1")
    good("case", "edit", "1", "--phone", "0301234567")
    good("intake", "--name", "Els Verzonnen", "--wijk", "Oost")
    good("transfer", "1", "2", "--to", "Sam Verzonnen")
    good("survey", "add", "H-0002", "--moving", "terug")

    cases = {str(row["command"]): row["cases"] for row in listed(good)}

    assert cases["transfer"] == ["UC-0001", "UC-0002"]
    assert cases["survey add"] == ["UC-0002"]
    assert all(cases[one] == ["UC-0001"] for one in ("plan goal", "plan need", "case edit", "contact add"))
    shown = json.loads(good("undo", "--yes", "--json"))
    assert (shown["schema"], shown["cases"]) == ("ucase.undo/1", ["UC-0002"])
    assert listed(good)[0]["cases"] == ["UC-0002"]
    assert "UC-0002" in ucase("undo", terminal=True).out
    assert "UC-0002, " in ucase("redo", terminal=True, asks=True, stdin="n\n").out
