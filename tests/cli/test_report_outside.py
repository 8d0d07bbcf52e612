"""``ucase report … --for``: what goes outside, in which form, and what is remembered of it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run, stream
from tests.factories import a_case, a_contact, a_project
from ucase.domain.clock import Clock
from ucase.domain.stage import Stage
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


@pytest.fixture
def cases(place: Place, clock: Clock) -> None:
    """23 cases in Overvecht of which 4 in aftercare, 21 in Zuid, 2 in West; and a small project."""
    with Work(place, clock) as work:
        project = a_project(work, "Klein")
        for area, stage, count in (
            ("Overvecht", Stage.SUPPORT, 19),
            ("Overvecht", Stage.AFTERCARE, 4),
            ("Zuid", Stage.SUPPORT, 21),
            ("West", Stage.SUPPORT, 2),
        ):
            for _ in range(count):
                case = a_case(work, area=area, stage=stage, project=project if area == "West" else None)
                a_contact(work, case, clock.today)
        work.commit()


def rows(good: Good, *options: str) -> dict[str, dict[str, object]]:
    """The report of a corporation as programs see it, by wijk."""
    found = json.loads(good("report", "wijk", "--for", "corporation", "--json", *options))
    return {str(row["wijk"]): row for row in [*found["rows"], found["total"]]}


def test_small_counts_are_signs_and_never_numbers(good: Good, cases: None) -> None:
    found = json.loads(good("report", "wijk", "--for", "corporation", "--json"))

    assert found["audience"] == "corporation"
    wijken = {row["wijk"]: row for row in found["rows"]}
    assert wijken["West"]["open"] in ("<10", "x")
    assert wijken["Overvecht"]["aftercare"] in ("<10", "x")
    assert wijken["Overvecht"]["candidate"] == 0
    places = {(one["row"], one["column"]) for one in found["hidden"]}
    for row, key in (*((row, row["code"]) for row in found["rows"]), (found["total"], "total")):
        for column, value in row.items():
            if column not in ("wijk", "code", "median_days"):
                assert isinstance(value, str) == ((key, column) in places)
                assert isinstance(value, str) or value == 0 or (value >= 10 and value % 5 == 0)
    assert {one["why"] for one in found["hidden"]} <= {"small", "others", "base", "complex", "earlier"}


def test_inside_every_number_is_there_and_nothing_is_remembered(good: Good, cases: None) -> None:
    found = json.loads(good("report", "wijk", "--json"))

    assert (found["audience"], found["hidden"]) == ("internal", [])
    assert found["total"]["open"] == 46
    assert json.loads(good("report", "log", "--json"))["rows"] == []


def test_the_screen_says_what_is_hidden_why_and_that_it_is_remembered(ucase: Run, cases: None) -> None:
    result = ucase("report", "wijk", "--for", "gemeente", terminal=True)

    assert result.code == 0
    assert "<10: een klein aantal" in " ".join(result.out.split())
    assert "omdat het er minder dan 10 zijn" in result.err
    assert "Onthouden als verslag 1, voor: de gemeente" in result.err
    english = ucase("report", "wijk", "--for", "municipality", "--lang", "en")
    assert "because there are fewer than 10" in english.err
    assert "given out before, as report 1" in english.err


def test_the_log_tells_what_was_given_to_whom(good: Good, cases: None) -> None:
    good("report", "wijk", "--for", "corporation")
    good("report", "wijk", "Overvecht", "--for", "public", "--since", "2026-11-01")

    newest, first = json.loads(good("report", "log", "--json"))["rows"]
    assert (first["number"], first["audience"], first["report"], first["scope"]) == (
        1, "corporation", "wijk", "",
    )  # fmt: skip
    assert (newest["number"], newest["audience"], newest["scope"], newest["since"]) == (
        2, "public", "wijken=WK034403", "2026-11-01",
    )  # fmt: skip
    assert first["shown"] + first["hidden"] > 20
    assert len(json.loads(good("report", "log", "--limit", "1", "--json"))["rows"]) == 1


def test_who_came_since_the_last_report_is_not_the_difference(
    good: Good, ucase: Run, cases: None, place: Place, clock: Clock
) -> None:
    assert rows(good)["Overvecht"]["opened"] == 25
    with Work(place, clock) as work:
        for _ in range(2):
            a_case(work, area="Overvecht", stage=Stage.SUPPORT, opened=clock.today.replace(month=12))
        work.commit()

    later = ucase("report", "wijk", "--for", "public", "--json", "--today", "2026-12-31")
    found = json.loads(later.out)
    overvecht = next(row for row in found["rows"] if row["wijk"] == "Overvecht")
    assert overvecht["opened"] == "x"
    assert {"row": "WK034403", "column": "opened", "why": "earlier"} in found["hidden"]
    assert "samen met een eerder verslag" in later.err


def test_the_same_again_looks_the_same_to_everybody(good: Good, cases: None) -> None:
    first = rows(good)

    assert rows(good) == first
    again = json.loads(good("report", "wijk", "--for", "public", "--json"))
    assert [row["open"] for row in again["rows"]] == [first[row["wijk"]]["open"] for row in again["rows"]]


def test_a_complex_of_few_households_has_no_figures(good: Good, cases: None) -> None:
    found = rows(good, "--project", "Klein")

    assert all(value in ("x", 0, "<10", None) for value in list(found["West"].values())[2:])


def test_the_threshold_is_a_setting(good: Good, cases: None, tmp_path: Path) -> None:
    config = tmp_path / "config" / "config"
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text("report.threshold = 25\nreport.rounding = 10\n")

    assert rows(good)["Zuid"]["open"] in ("<25", "x")


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (("--for", "buurman"), 6, "corporation"),
        (("--output", "docx"), 6, "html"),
        (("--to", "x.html"), 2, "--output"),
        (("--output", "html", "--to", "/geen/map/x.html"), 5, "map"),
    ],
)
def test_what_cannot_be_is_refused_and_not_remembered(
    ucase: Run, good: Good, cases: None, options: tuple[str, ...], code: int, says: str
) -> None:
    options = options if "--for" in options else ("--for", "public", *options)
    result = ucase("report", "wijk", *options)

    assert result.code == code
    assert says in result.err
    if "/geen/map/x.html" not in options:
        assert json.loads(good("report", "log", "--json"))["rows"] == []


def test_a_file_is_not_written_over_and_a_spreadsheet_not_onto_a_screen(
    ucase: Run, good: Good, cases: None, tmp_path: Path
) -> None:
    there = tmp_path / "er-al.html"
    there.write_text("van mij")
    command = ("report", "wijk", "--for", "public", "--output")

    assert ucase(*command, "html", "--to", str(there)).code == 4
    assert there.read_text() == "van mij"
    result = ucase(*command, "xlsx", terminal=True)
    assert result.code == 2
    assert "--to verslag.xlsx" in result.err
    assert json.loads(good("report", "log", "--json"))["rows"] == []
    assert ucase(*command, "html").out.startswith("<!doctype html>")


def test_a_form_that_is_not_installed_says_how_to_get_it(
    ucase: Run, cases: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    result = ucase("report", "wijk", "--output", "pdf")

    assert result.code == 2
    assert "pip install 'ucase[pdf]'" in result.err


def test_the_survey_goes_outside_without_addresses_or_typed_words(
    ucase: Run, good: Good, place: Place, cases: None
) -> None:
    good("survey", "add", "1", "--moving", "terug", "--language", "Zzqtaal")
    good("intake", "--name", "Ada Verzonnen", "--wijk", "Oost", "--project", "Klein")
    result = ucase("report", "survey", "Klein", "--for", "municipality", "--json")

    assert result.code == 0
    found = json.loads(result.out)
    assert "not_reached" not in found
    assert "Zzqtaal" not in result.out
    assert "language" not in {row["question"] for row in found["rows"]}


def test_a_stream_of_bytes_is_whole() -> None:
    """The streams of the tests take bytes as those of a terminal program do."""
    out = stream()
    out.buffer.write(b"%PDF")
    assert out.text() == "%PDF"


# Beside a report of another name


def test_what_one_report_hides_is_not_read_in_another(good: Good, ucase: Run, cases: None) -> None:
    """The stages in the report per wijk are those of the caseload, and of the report by project."""
    first = rows(good)
    caseload = json.loads(good("report", "caseload", "--for", "public", "--json"))["rows"][0]
    by_project = json.loads(good("report", "wijk", "--by", "project", "--for", "municipality", "--json"))
    for column in ("open", "support", "aftercare"):
        assert caseload[column] == by_project["total"][column] == first["None"][column]


# How often it is asked


def test_within_four_weeks_a_report_is_given_as_it_was(ucase: Run, good: Good, cases: None) -> None:
    first = json.loads(good("report", "wijk", "--for", "corporation", "--json", "--today", "2026-11-23"))
    later = ucase("report", "wijk", "--for", "corporation", "--json", "--today", "2026-12-20")

    assert json.loads(later.out) == first
    assert "23 nov 2026" in later.err
    assert "21 dec 2026" in later.err
    inside = json.loads(good("report", "wijk", "--json", "--today", "2026-12-20"))
    assert inside["stamp"]["as_of"] == "2026-12-20"
    anew = json.loads(good("report", "wijk", "--for", "corporation", "--json", "--today", "2026-12-21"))
    assert anew["stamp"]["as_of"] == "2026-12-21"


def test_a_report_that_nobody_saw_can_be_forgotten(ucase: Run, good: Good, cases: None) -> None:
    good("report", "wijk", "--for", "corporation")
    assert ucase("report", "log", "--forget", "1").code == 4
    assert ucase("report", "log", "--forget", "1", stdin="j\n", asks=True).code == 4
    assert ucase("report", "log", "--forget", "7", "--yes").code == 3

    result = ucase("report", "log", "--forget", "1", stdin="ja\n", asks=True)

    assert result.code == 0
    assert "vergeten" in result.err
    assert json.loads(good("report", "log", "--json"))["rows"] == []
    assert json.loads(good("audit", "verify", "--json"))["ok"]
    assert "report log" in good("undo", "--list")
    good("report", "wijk", "--for", "corporation")
    assert json.loads(good("report", "log", "--json"))["rows"][0]["number"] == 2


def test_a_report_that_would_give_somebody_away_is_not_given(
    ucase: Run, good: Good, cases: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ucase.domain import disclosure

    whole = disclosure.for_outside

    def not_safe(*given: Any, **more: Any) -> disclosure.Outcome:
        return whole(*given, **more)._replace(unprotected=3)

    monkeypatch.setattr(disclosure, "for_outside", not_safe)
    result = ucase("report", "wijk", "--for", "public")

    assert (result.code, result.out) == (4, "")
    assert "report log" in result.err
    assert json.loads(good("report", "log", "--json"))["rows"] == []
