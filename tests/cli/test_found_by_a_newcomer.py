"""What somebody met who tried the program for the first time, in Dutch and on a small screen."""

import json
from collections.abc import Callable

import pytest

from tests.conftest import TODAY, Run
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def cases(good: Good, place: Place) -> None:
    """Two cases: of the second nothing has been heard for longer."""
    for name, opened in (("Jan Verzonnen", "2026-09-15"), ("Els Bedacht", "2026-07-01")):
        good("intake", "--name", name, "--wijk", "Overvecht", "--opened", opened, "--followup", "+1d")


def test_who_is_silent_longest_stands_first_with_the_day(
    good: Good, cases: None, monkeypatch: pytest.MonkeyPatch, ucase: Run
) -> None:
    rows = json.loads(good("case", "list", "--no-contact", "30d", "--json"))["rows"]
    assert [row["ref"] for row in rows] == ["UC-0002", "UC-0001"]

    monkeypatch.setenv("COLUMNS", "80")
    assert "Laatste contact" in ucase("case", "list", "--no-contact", "30d", terminal=True).out


def test_on_a_small_screen_a_list_keeps_the_column_one_came_for(
    good: Good, cases: None, monkeypatch: pytest.MonkeyPatch, ucase: Run
) -> None:
    good("followup", "add", "1", "morgen", "--purpose", "huur en toeslag")
    good("deadline", "add", "1", "uiterste verhuisdatum", "2027-01-31")
    monkeypatch.setenv("COLUMNS", "80")

    assert "Waarvoor" in ucase("followup", terminal=True).out.splitlines()[1]
    assert "Bewoner" in ucase("deadline", "list", terminal=True).out.splitlines()[1]


def test_the_overview_is_not_cut_at_an_abbreviation(good: Good) -> None:
    told = " ".join(good("--help").split())
    assert "verwerkingsregister (AVG art. 30)" in told


def test_a_moment_is_told_as_every_day_is(good: Good, ucase: Run, cases: None) -> None:
    good("backup")
    told = ucase("backup", "--list", terminal=True).out
    assert TODAY.strftime("%Y-%m-%d %H") not in told
    assert " 2026 " in told
