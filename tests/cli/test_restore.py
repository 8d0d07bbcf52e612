"""Putting back a backup: shown first, agreed to in full, and one whole file at every moment."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from tests.migrations.test_migrations import rows_of
from ucase.storage.connect import connect_file, with_wal
from ucase.storage.door import HEAD
from ucase.storage.key_slots import read_slots
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def copy(good: Good, place: Place) -> Path:
    """A backup with one case and one contact, of a file that has since got a case and lost nothing."""
    good("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht")
    good("contact", "add", "1", "Koffie gedronken")
    path = Path(json.loads(good("backup", "--json"))["rows"][0]["file"])
    good("intake", "--name", "Bo Voorbeeld", "--wijk", "Zuid")
    return path


def besides(place: Place) -> list[str]:
    """What lies beside the case file."""
    lying = sorted(one.name for one in place.file.parent.iterdir())
    return [one for one in lying if one not in ("cases.db", "backups") and not one.endswith(".slots")]


def but_for_the_restore(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Every row of a file that was put back, without what the log says about that."""
    rows = rows_of(path)
    told = rows["change_set"].pop()
    assert (told["command"], told["changes"]) == ("restore", 0)
    return rows


def test_it_shows_what_would_be_lost_and_gained(good: Good, place: Place, copy: Path) -> None:
    shown = json.loads(good("restore", copy.name, "--dry-run", "--json"))

    assert list(shown) == ["schema", "today", "file", "kept", "erased_again", "rows"]
    assert shown["schema"] == "ucase.restore/1"
    assert (shown["file"], shown["kept"]) == (str(copy), None)
    cases, contacts, last = shown["rows"]
    assert cases == {"what": "cases", "today": 2, "backup": 1, "lost": 1, "gained": 0}
    assert contacts == {"what": "contacts", "today": 1, "backup": 1, "lost": 0, "gained": 0}
    assert last["what"] == "last_change"
    assert last["today"] >= last["backup"]
    assert besides(place) == []


def test_a_case_of_the_same_number_that_is_another_counts_as_lost_and_as_gained(
    good: Good, place: Place, copy: Path
) -> None:
    away = copy.with_name("elders.db")
    shutil.move(copy, away)
    place.file.unlink()
    good("intake", "--name", "Cas Voorbeeld", "--wijk", "Zuid")

    cases = json.loads(good("restore", str(away), "--dry-run", "--json"))["rows"][0]

    assert (cases["lost"], cases["gained"]) == (1, 1)


def test_off_a_terminal_it_needs_a_yes(ucase: Run, place: Place, copy: Path) -> None:
    before = rows_of(place.file)
    result = ucase("restore", copy.name)

    assert result.code == 4
    assert "--yes" in result.err
    assert rows_of(place.file) == before


@pytest.mark.parametrize(("answer", "code"), [("ja", 0), ("JA", 0), ("j", 4), ("", 4), ("nee", 4)])
def test_on_a_terminal_the_whole_word_is_needed(
    ucase: Run, place: Place, copy: Path, answer: str, code: int
) -> None:
    before, then = rows_of(place.file), rows_of(copy)
    result = ucase("restore", copy.name, stdin=f"{answer}\n", asks=True)

    assert result.code == code, result.err
    if code == 0:
        assert but_for_the_restore(place.file) == then
    else:
        assert rows_of(place.file) == before


def test_afterwards_all_is_as_it_was_and_the_file_of_before_lies_beside_it(
    good: Good, place: Place, copy: Path
) -> None:
    before, then = rows_of(place.file), rows_of(copy)

    done = json.loads(good("restore", str(copy), "--yes", "--json"))

    assert but_for_the_restore(place.file) == then
    kept = Path(done["kept"])
    assert besides(place) == [kept.name]
    assert rows_of(kept) == before
    assert kept.stat().st_mode & 0o777 == 0o600
    assert good("case", "list").count("UC-") == 1
    good("restore", str(kept), "--yes")
    assert but_for_the_restore(place.file) == before


def test_the_next_case_gets_the_number_that_the_backup_says(good: Good, place: Place, copy: Path) -> None:
    good("restore", copy.name, "--yes")

    assert "UC-0002" in good("intake", "--name", "Cas Voorbeeld", "--wijk", "Zuid")


@pytest.mark.parametrize("mode", ["read", "write"])
def test_while_somebody_has_the_file_open_nothing_is_put_back(
    ucase: Run, place: Place, copy: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    monkeypatch.setattr("ucase.storage.connect.BUSY_SECONDS", 0.1)
    before = rows_of(place.file)
    other = with_wal(connect_file(place.file))
    try:
        other.execute("BEGIN IMMEDIATE" if mode == "write" else "BEGIN")
        other.execute("SELECT count(*) FROM area").fetchall()
        result = ucase("restore", copy.name, "--yes")
    finally:
        other.close()

    assert result.code == 5
    assert rows_of(place.file) == before
    assert not [one for one in besides(place) if "restore" in one or ".new-" in one]


def test_what_was_saved_while_the_question_stood_is_not_lost(
    ucase: Run, good: Good, place: Place, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ucase.cli.prompter import Prompter

    def meanwhile(_self: Prompter, _question: str) -> bool:
        good("intake", "--name", "Cas Voorbeeld", "--wijk", "Zuid")
        return True

    monkeypatch.setattr(Prompter, "agree", meanwhile)
    result = ucase("restore", copy.name, asks=True)

    assert result.code == 5
    assert good("case", "list").count("UC-") == 3


def scratched(path: Path) -> None:
    """Damage in the middle."""
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 30] = b"\xa5" * 4096 * 27
    path.write_bytes(content)


def garbage(path: Path) -> None:
    """Something else altogether."""
    path.write_bytes(os.urandom(20_000))


def emptied(path: Path) -> None:
    """Nothing left."""
    path.write_bytes(b"")


@pytest.mark.parametrize("spoil", [scratched, garbage, emptied])
def test_over_a_damaged_file_it_is_put_back_and_the_damaged_one_is_kept(
    ucase: Run, place: Place, copy: Path, spoil: Callable[[Path], None]
) -> None:
    then = rows_of(copy)
    spoil(place.file)
    spoiled = place.file.read_bytes()

    result = ucase("restore", copy.name, "--yes")

    assert result.code == 0, result.err
    assert but_for_the_restore(place.file) == then
    (kept,) = besides(place)
    assert (place.file.parent / kept).read_bytes() == spoiled
    assert place.file.stat().st_mode & 0o777 == 0o600


def test_where_the_file_vanished_it_is_put_back(ucase: Run, good: Good, place: Place, copy: Path) -> None:
    then = rows_of(copy)
    place.file.unlink()

    for words in (("followup",), ("intake", "--name", "Cas Voorbeeld", "--wijk", "Zuid")):
        result = ucase(*words)
        assert result.code == 5
        assert "reservekopie" in result.err
    assert not place.file.exists()
    good("restore", copy.name, "--yes")

    assert but_for_the_restore(place.file) == then


def test_init_begins_anew_where_a_file_vanished(good: Good, place: Place, copy: Path) -> None:
    place.file.unlink()
    good("init")
    assert good("case", "list").count("UC-") == 0


@pytest.mark.parametrize("spoil", [scratched, garbage, emptied])
def test_a_damaged_backup_is_refused_and_nothing_is_touched(
    ucase: Run, place: Place, copy: Path, spoil: Callable[[Path], None]
) -> None:
    before = place.file.read_bytes()
    spoil(copy)

    result = ucase("restore", copy.name, "--yes")

    assert (result.code, result.out) == (5, "")
    assert place.file.read_bytes() == before


def test_a_backup_of_a_newer_program_is_refused(ucase: Run, place: Place, copy: Path) -> None:
    connection = connect_file(copy)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()

    result = ucase("restore", copy.name, "--yes")

    assert result.code == 5
    assert "9999" in result.err


def test_a_backup_of_an_older_program_is_brought_along(
    ucase: Run, good: Good, place: Place, copy: Path
) -> None:
    old = copy.with_name("oud.db")
    connection = sqlite3.connect(old)
    connection.executescript(
        (Path(__file__).parents[1] / "migrations" / "filled" / "0001.sql").read_text("utf-8")
    )
    connection.close()

    good("restore", str(old), "--yes")

    assert rows_of(place.file)["alembic_version"] == [{"version_num": HEAD}]
    assert ucase("case", "list").code == 0
    assert sqlite3.connect(old).execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)


@pytest.mark.parametrize("said", ["weg.db", "/nergens/weg.db", "", "a\0b", "."])
def test_a_backup_that_is_not_there_is_told(ucase: Run, place: Place, copy: Path, said: str) -> None:
    result = ucase("restore", said, "--yes")
    assert (result.code, result.out) == (3, "")
    assert "--list" in result.err


def test_the_file_itself_is_no_backup(ucase: Run, place: Place, copy: Path) -> None:
    result = ucase("restore", str(place.file), "--yes")
    assert result.code == 4


def test_the_log_of_what_was_put_back_tells_that_it_was_and_by_whom(
    good: Good, place: Place, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    good("restore", copy.name, "--yes")

    connection = connect_file(place.file)
    with closing(connection):
        who, command, kind, changes = connection.execute(
            "SELECT who, command, kind, changes FROM change_set ORDER BY id DESC LIMIT 1"
        ).fetchone()
    assert (who, command, kind, changes) == ("Noor Voorbeeld", "restore", "stock", 0)
    assert json.loads(good("audit", "verify", "--json"))["ok"] is True
    assert "restore" not in good("undo", "--list")


def test_the_passphrase_opens_the_file_as_it_was_too(good: Good, place: Place, copy: Path) -> None:
    kept = json.loads(good("restore", copy.name, "--yes", "--json"))["kept"]

    assert read_slots(Path(kept)) == read_slots(place.file)
