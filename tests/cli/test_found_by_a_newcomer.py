"""What somebody met who tried the program for the first time, in Dutch and on a small screen."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import TODAY, Run
from ucase.cli.filling import asked_as
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


def test_a_question_is_short_and_a_question_mark_explains_it(good: Good, cases: None, ucase: Run) -> None:
    questions = []
    for text in (
        "De organisatie die het krijgt; een andere naam mag. Lijst: ucase partner list.",
        "De reden.",
    ):
        questions.append(asked_as(text))
    assert questions[0][0] == "De organisatie die het krijgt (? voor uitleg):"
    assert "ucase partner list" in questions[0][1]
    assert questions[1] == ("De reden:", "")

    result = ucase("approach", "set", "1", asks=True, terminal=True, stdin="?\nmag alleen\n")
    assert result.code == 0
    assert "alleen de uitvoerder" in result.err


def test_what_is_still_open_can_be_ended_as_it_is_printed(good: Good, cases: None, ucase: Run) -> None:
    good("case", "edit", "1", "--stage", "support")
    good("deadline", "add", "1", "uiterste verhuisdatum", "2027-01-31")
    told = ucase("settle", "1", "--on", "2026-11-20").err
    assert "ucase deadline done D-0001" in told
    assert good("deadline", "done", "D-0001") is not None


def test_an_objection_prints_both_answers_whole(good: Good, cases: None, ucase: Run) -> None:
    told = ucase("dossier", "object", "1", "--against", "doorgeven").err
    assert 'ucase dossier object UC-0001 --uphold --because "…"' in told
    good("dossier", "object", "UC-0001", "--uphold", "--because", "gegrond")


def test_a_report_for_programs_goes_into_a_file_as_well(good: Good, cases: None, tmp_path: Path) -> None:
    path = tmp_path / "wijk.csv"
    good("report", "wijk", "--output", "csv", "--to", str(path))
    assert path.read_text(encoding="utf-8").startswith("wijk,")
    assert path.stat().st_mode & 0o077 == 0


def test_an_organisation_that_is_not_there_can_be_added(cases: None, ucase: Run) -> None:
    assert "ucase partner add" in ucase("refer", "1", "--to", "Xyzclub", "--for", "huur").err
