"""``ucase export``: what it asks, writes down and refuses, and the files it leaves."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def case(good: Good, place: Place) -> None:
    """Two cases."""
    good("intake", "--name", "Ada Geheim", "--wijk", "Oost", "--followup", "2026-12-01")
    good("intake", "--name", "Bo Geheim", "--wijk", "West", "--no-followup")


def log(good: Good) -> list[dict[str, object]]:
    """What was exported."""
    found: list[dict[str, object]] = json.loads(good("export", "log", "--json"))["rows"]
    return found


def test_a_file_is_for_its_owner_and_explained_beside_it(ucase: Run, case: None, tmp_path: Path) -> None:
    result = ucase("export", "cases", "--to", str(tmp_path / "cases.csv"))

    assert result.code == 0
    assert result.out == ""
    assert "niet anoniem" in result.err
    for name in ("cases.csv", "cases.csv.fields.csv"):
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob(".*"))


def test_a_folder_is_for_its_owner(good: Good, case: None, tmp_path: Path) -> None:
    good("export", "all", "--to", str(tmp_path / "all"))

    assert (tmp_path / "all").stat().st_mode & 0o777 == 0o700
    assert {one.name for one in (tmp_path / "all").iterdir()} == {
        "cases.csv", "contacts.csv", "followups.csv", "needs.csv", "scores.csv", "all.fields.csv",
    }  # fmt: skip
    assert {one.stat().st_mode & 0o777 for one in (tmp_path / "all").iterdir()} == {0o600}


@pytest.mark.parametrize("name", ["cases.xlsx", "cases.db", "cases.jsonl", "cases"])
def test_the_name_says_the_form(good: Good, case: None, tmp_path: Path, name: str) -> None:
    good("export", "cases", "--to", str(tmp_path / name))

    form = {"cases.xlsx": "xlsx", "cases.db": "sqlite", "cases.jsonl": "jsonl", "cases": "csv"}[name]
    assert log(good)[0]["form"] == form
    assert (tmp_path / f"{name}.fields.csv").exists()
    assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


def test_every_export_is_written_down(good: Good, case: None) -> None:
    good("export", "cases")
    good("export", "followups", "--output", "jsonl")

    assert [(one["what"], one["form"], one["identifiable"], one["records"]) for one in log(good)] == [
        ("followups", "jsonl", False, 1),
        ("cases", "csv", False, 2),
    ]
    assert json.loads(good("audit", "access", "UC-1", "--json"))["rows"] == []


def test_an_identifiable_one_counts_as_a_look_at_each_case(good: Good, case: None) -> None:
    good("export", "followups", "--identifiable", "--yes")
    good("export", "all", "--output", "sqlite", "--identifiable", "--yes", "--to", "all.db")

    looked = {
        number: [
            one["command"] for one in json.loads(good("audit", "access", f"UC-{number}", "--json"))["rows"]
        ]
        for number in (1, 2)
    }
    assert looked == {1: ["export followups", "export all"], 2: ["export all"]}
    assert json.loads(good("audit", "verify", "--json"))["ok"]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without a folder is made here."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")


def test_identifiable_asks_for_a_yes_in_full(ucase: Run, good: Good, case: None, tmp_path: Path) -> None:
    to = str(tmp_path / "cases.csv")
    no = ucase("export", "cases", "--identifiable", "--to", to, stdin="j\n", asks=True)
    assert no.code == 4
    assert not Path(to).exists()
    assert log(good) == []

    yes = ucase("export", "cases", "--identifiable", "--to", to, stdin="ja\n", asks=True)
    assert yes.code == 0
    assert "Geheim" in Path(to).read_text(encoding="utf-8")
    assert log(good)[0]["identifiable"] is True


@pytest.mark.parametrize("more", [(), ("--no-input",)])
def test_where_nobody_can_be_asked_it_is_refused(
    ucase: Run, good: Good, case: None, more: tuple[str, ...]
) -> None:
    asks = bool(more)
    result = ucase("export", "cases", "--identifiable", "--to", "cases.csv", *more, stdin="ja\n", asks=asks)

    assert result.code == 4
    assert "--yes" in result.err
    assert log(good) == []
    assert ucase("export", "cases", "--identifiable", "--yes", "--to", "cases.csv", *more).code == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("cases", "--json"), 2),
        (("cases", "--output", "table"), 6),
        (("cases", "--output", "xlsx"), 2),
        (("cases", "--output", "sqlite", "--to", "-"), 2),
        (("all",), 2),
        (("cases", "--to", "no/such/folder/cases.csv"), 5),
        (("cases", "--to", "x\0y"), 5),
        (("cases", "--to", "y" * 300), 5),
        (("cases", "--anon", "--identifiable", "--yes"), 2),
        (("everything",), 2),
    ],
)
def test_what_does_not_fit_is_refused_before_anything_is_written_down(
    ucase: Run, good: Good, case: None, arguments: tuple[str, ...], code: int
) -> None:
    result = ucase("export", *arguments)

    assert (result.code, result.out) == (code, "")
    assert "Geheim" not in result.err
    assert "Traceback" not in result.err
    assert log(good) == [] or arguments[-1] == "y" * 300
    assert list(Path().iterdir()) == []


def test_nothing_is_overwritten(ucase: Run, good: Good, case: None) -> None:
    for there in ("cases.csv", "cases.csv.fields.csv"):
        Path(there).write_text("mine", encoding="utf-8")
        result = ucase("export", "cases", "--to", "cases.csv")
        assert result.code == 4
        assert there in result.err
        assert [one.name for one in Path().iterdir()] == [there]
        assert Path(there).read_text(encoding="utf-8") == "mine"
        Path(there).unlink()


def test_a_screen_is_no_place_for_it(ucase: Run, case: None) -> None:
    result = ucase("export", "cases", terminal=True)

    assert result.code == 2
    assert "--to cases.csv" in result.err


def test_a_file_without_cases_gives_a_header(good: Good, place: Place) -> None:
    assert len(good("export", "cases").splitlines()) == 1
    assert good("export", "cases", "--output", "jsonl") == ""


def test_an_export_is_not_taken_back(ucase: Run, good: Good, case: None) -> None:
    good("export", "cases")

    assert ucase("undo", "--yes").code == 4
    assert len(log(good)) == 1


def test_on_a_terminal_it_tells_how_far_it_is_and_what_next(ucase: Run, case: None) -> None:
    result = ucase("export", "cases", "--to", "cases.csv", terminal=True, asks=True)

    assert result.code == 0
    assert "2 regels in cases.csv" in result.err


def test_the_fields_and_the_log_are_lists_like_others(good: Good, case: None) -> None:
    good("export", "cases", "--lang", "en")

    assert "leeftijdsgroep" in good("export", "fields", terminal=True)
    assert "age group" in good("export", "fields", "--lang", "en")
    assert "Exports" in good("export", "log", terminal=True)
    assert "root" not in good("export", "log", "--anon").splitlines()[1]
