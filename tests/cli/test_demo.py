"""``ucase demo``: invented people in a file of their own, the same ones for the same seed and day."""

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import TODAY, Run
from ucase.casework import demo
from ucase.casework.demo import Demo
from ucase.domain.bsn import holds_bsn
from ucase.storage.connect import connect_file

Good = Callable[..., str]


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder that the demo will make, in a folder for temporary files of this test's own."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    return temporary / f"ucase-demo-{os.getuid()}"


BUILT: dict[tuple[object, ...], tuple[Path, Demo]] = {}


@pytest.fixture(autouse=True)
def built_once(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The same demo is built once, and is then a copy; but not where building it anew is what is tried."""
    if "builds_anew" in request.keywords:
        return

    def copied(today: date, seed: int, language: str) -> Demo:
        asked = today, seed, language
        path = demo.demo_folder() / "cases.db"
        if asked not in BUILT:
            made = build(today, seed, language)
            kept = tmp_path_factory.mktemp("demo") / "cases.db"
            shutil.copy(made.path, kept)
            BUILT[asked] = kept, made
        kept, made = BUILT[asked]
        shutil.copy(kept, path)
        return made._replace(path=path)

    build = demo.build
    monkeypatch.setattr(demo, "build", copied)


def tables(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but those with salt in them, without the moment at which it was made."""
    connection = connect_file(path)
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    names = [name for name in names if name not in ("change", "change_set", "pseudonym_key")]
    found = {}
    for name in sorted(names):
        kept = [
            f'"{column[1]}"'
            for column in connection.execute(f'PRAGMA table_info("{name}")')
            if column[1] != "created_at"
        ]
        found[name] = connection.execute(f'SELECT {", ".join(kept)} FROM "{name}" ORDER BY 1').fetchall()
    connection.close()
    return found


def one(path: Path, sql: str, *values: object) -> int:
    """One number out of the file."""
    connection = connect_file(path)
    ((number,),) = connection.execute(sql, values).fetchall()
    connection.close()
    return int(number)


@pytest.mark.builds_anew
def test_the_same_seed_and_day_give_the_same_rows(good: Good, folder: Path) -> None:
    good("demo", "--seed", "7")
    first = tables(folder / "cases.db")
    good("demo", "--seed", "7")
    again = tables(folder / "cases.db")
    good("demo", "--seed", "8")

    assert again == first
    assert tables(folder / "cases.db")["resident"] != first["resident"]


def test_it_leaves_the_users_own_file_alone(good: Good, tmp_path: Path, folder: Path) -> None:
    own = tmp_path / "data" / "cases.db"
    good("intake", "--name", "Jan van der Berg", "--wijk", "Overvecht")
    before = own.read_bytes()

    good("demo", "--db", str(tmp_path / "another.db"))

    assert own.read_bytes() == before
    assert not (tmp_path / "another.db").exists()
    assert [path.name for path in folder.iterdir()] == ["cases.db"]
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "cases.db").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("seed", "days"), [(1, 0), (2, 5)], ids=["monday", "saturday"])
def test_there_is_a_year_of_work_to_see(good: Good, folder: Path, seed: int, days: int) -> None:
    today = (TODAY + timedelta(days)).isoformat()
    document = json.loads(good("demo", "--json", "--seed", str(seed), "--today", today))
    path = folder / "cases.db"
    open_due = "SELECT count(*) FROM follow_up WHERE state = 'open' AND due"

    assert document["cases"] == one(path, 'SELECT count(*) FROM "case"')
    assert 110 <= document["cases"] <= 130
    assert 200 <= one(path, "SELECT count(*) FROM household") <= 260
    assert one(path, "SELECT count(*) FROM project") == 3
    assert one(path, "SELECT count(*) FROM case_manager") == 3
    wijken = 'SELECT count(DISTINCT wijk_id) FROM "case" JOIN area ON area.id = "case".area_id'
    assert one(path, wijken) >= 4
    assert 8 <= one(path, f"{open_due} < ?", today) <= 15
    assert 3 <= one(path, f"{open_due} = ?", today) <= 6
    assert one(path, "SELECT count(*) FROM \"case\" WHERE stage = 'closed'") > 10
    for stage in ("intake", "support", "aftercare"):
        assert one(path, 'SELECT count(*) FROM "case" WHERE stage = ?', stage) > 0
    assert one(path, "SELECT count(*) FROM episode WHERE opened_because IS NOT NULL") > 0
    assert one(path, "SELECT count(*) FROM due_change") > 0
    assert one(path, "SELECT count(*) FROM follow_up WHERE state = 'skipped'") > 0
    for outcome in ("reached", "no-show", "refused"):
        assert one(path, "SELECT count(*) FROM contact WHERE outcome = ?", outcome) > 0
    assert one(path, "SELECT count(*) FROM contact WHERE happened_on >= ?", today) == 0
    assert one(path, "SELECT count(*) FROM resident WHERE phone IS NULL") > 0
    assert one(path, "SELECT count(*) FROM dwelling WHERE postcode IS NULL") > 0


def test_aftercare_plans_itself_a_colleague_stands_in_and_the_pulse_has_something_to_say(
    good: Good, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good("demo")
    path = folder / "cases.db"
    monkeypatch.setenv("UCASE_DB", str(path))
    covered = "SELECT count(*) FROM transfer WHERE from_on <= ? AND until_on >= ?"

    assert one(path, "SELECT count(*) FROM follow_up WHERE series_id IS NOT NULL AND state = 'open'") == 5
    assert one(path, "SELECT count(*) FROM episode WHERE settled_as = 'returned'") == 1
    assert one(path, covered, TODAY.isoformat(), TODAY.isoformat()) == 1
    assert json.loads(good("pulse", "--json"))["rows"]
    sections = json.loads(good("today", "--team", "--json"))["sections"]
    assert all(sections[name] for name in ("overdue", "due", "deadlines", "no_home", "pulse", "silent"))


def test_nothing_in_it_can_be_a_bsn_or_reach_anybody(good: Good, folder: Path) -> None:
    good("demo")
    rows = tables(folder / "cases.db")

    assert not any(holds_bsn(str(value)) for table in rows.values() for row in table for value in row)
    for email in (value for row in rows["resident"] for value in row if "@" in str(value)):
        assert str(email).endswith("@voorbeeld.example")
    for phone in (value for row in rows["resident"] for value in row if str(value).startswith("0")):
        assert str(phone).startswith(("060000", "030000"))


def test_it_shows_what_is_due_and_the_wijken_and_then_what_to_type(ucase: Run, folder: Path) -> None:
    result = ucase("demo")
    due, wijken = result.out.split("\n\n")

    assert result.code == 0
    assert due.startswith("ref\t")
    assert "\toverdue\t" in due
    assert "\tdue\t" in due
    assert "Overvecht" in wijken
    lines = [line.strip() for line in result.err.splitlines()]
    assert "verzonnen" in lines[1]
    assert lines[3] == f"export UCASE_DB={folder / 'cases.db'}"


def test_the_commands_it_names_work_on_the_file(
    ucase: Run, good: Good, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shlex

    commands = [shlex.split(line)[1:] for line in ucase("demo").err.splitlines() if " ucase " in line]
    monkeypatch.setenv("UCASE_DB", str(folder / "cases.db"))

    assert len(commands) == 11
    for command in commands:
        good(*("Gesproken" if word == "…" else word for word in command))


def test_a_day_that_was_given_is_passed_on(ucase: Run) -> None:
    result = ucase("demo", "--today", "2026-06-01")

    assert "UCASE_TODAY=2026-06-01" in result.err
    assert "2026-06-01" in result.out


def test_json_is_one_document(good: Good, folder: Path) -> None:
    document = json.loads(good("demo", "--json", "--seed", "3"))

    assert list(document) == ["schema", "path", "seed", "today", "cases", "followups"]
    assert document["schema"] == "ucase.demo/1"
    assert document["path"] == str(folder / "cases.db")
    assert document["seed"] == 3
    assert document["today"] == TODAY.isoformat()
    assert document["followups"] == one(folder / "cases.db", "SELECT count(*) FROM follow_up")


def test_the_people_speak_the_language_of_the_screen(good: Good, folder: Path) -> None:
    good("demo", "--lang", "nl")
    dutch = tables(folder / "cases.db")
    table = good("demo", "--lang", "en", "--output", "table")
    english = tables(folder / "cases.db")

    assert "Check-ins due" in table
    assert english["resident"] == dutch["resident"]
    assert {row[8] for row in english["contact"]}.isdisjoint({row[8] for row in dutch["contact"]})


def test_names_are_hidden_when_asked(good: Good, folder: Path) -> None:
    shown = good("demo", "--anon")

    assert "···" in shown
    for row in tables(folder / "cases.db")["resident"]:
        assert f"\t{row[3]} {row[4]} {row[5]}\t".replace("  ", " ") not in shown


def test_a_form_that_does_not_exist_is_refused_before_anything_is_built(ucase: Run, folder: Path) -> None:
    assert ucase("demo", "--output", "pdf").code == 6
    assert not folder.exists()


def test_a_folder_that_is_not_ours_is_refused(
    ucase: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    folder.symlink_to(elsewhere)
    assert ucase("demo").code == 5
    folder.unlink()
    folder.write_text("")
    assert ucase("demo").code == 5
    folder.unlink()
    folder.with_name("ucase-demo-4242").mkdir()
    monkeypatch.setattr(os, "getuid", lambda: 4242)
    assert ucase("demo").code == 5
    assert not any(elsewhere.iterdir())


@pytest.mark.builds_anew
def test_an_interrupted_run_leaves_the_last_file_as_it_was(
    ucase: Run, good: Good, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good("demo")
    before = (folder / "cases.db").read_bytes()

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ucase.casework.demo_year.close", interrupted)
    assert ucase("demo").code == 130

    assert (folder / "cases.db").read_bytes() == before
    assert [path.name for path in folder.iterdir()] == ["cases.db"]
