"""The doctor: every check can fail, says what to do, mends what is safe, and gives nobody away."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from ucase.domain.checkup import Finding, Status, exit_code
from ucase.storage.connect import connect_file
from ucase.storage.place import Place

Good = Callable[..., str]
NAMES = [
    "file", "schema_version", "integrity", "foreign_keys", "search", "summaries", "change_log", "encryption",
    "recovery_code", "file_permissions", "folder_permissions", "key_permissions", "network_folder",
    "cloud_folder", "backup_age", "leftovers", "drafts", "clock", "terminal", "encoding", "locale",
    "versions",
]  # fmt: skip


@pytest.fixture
def checks(ucase: Run) -> Callable[..., dict[str, Any]]:
    """What the doctor says, by the name of the check."""

    def look(*options: str) -> dict[str, Any]:
        result = ucase("doctor", "--json", *options)
        document = json.loads(result.out)
        assert list(document) == ["schema", "today", "checks"]
        assert document["schema"] == "ucase.doctor/1"
        for one in document["checks"]:
            assert list(one) == ["name", "status", "message", "fix"]
            assert one["status"] in ("ok", "warn", "fail")
            assert (one["fix"] is None) == (one["status"] == "ok"), one
        found = {one["name"]: one for one in document["checks"]}
        worst = {one["status"] for one in document["checks"]}
        assert result.code == (5 if "fail" in worst else 10 if "warn" in worst else 0)
        return {**found, "code": result.code}

    return look


def change(place: Place, sql: str) -> None:
    """Change something behind the program's back."""
    connection = connect_file(place.file, foreign_keys=False)
    try:
        connection.execute(sql)
    finally:
        connection.close()


def test_everything_is_checked_and_a_good_file_has_no_fail(
    checks: Callable[..., dict[str, Any]], place: Place, good: Good
) -> None:
    good("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht")
    found = checks()

    assert [name for name in found if name != "code"] == NAMES
    assert {name for name, one in found.items() if name != "code" and one["status"] == "fail"} == set()
    good("backup")
    assert checks()["backup_age"]["status"] == "ok"


def test_where_there_is_no_file_yet_it_says_how_to_begin(
    checks: Callable[..., dict[str, Any]], ucase: Run
) -> None:
    assert "ucase intake" in checks()["file"]["fix"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_in_it_is_about_a_person(
    ucase: Run, good: Good, place: Place, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("HOME", str(place.file.parents[1]))
    good("init", "--manager", "Noor Voorbeeld")
    good("intake", "--name", "Ada Geheim", "--wijk", "Overvecht", "--about", "slaapt slecht")
    change(place, "UPDATE episode SET case_id = 4711")
    place.file.chmod(0o644)
    for form in ("plain", "json", "csv", "table"):
        out = ucase("doctor", "--output", form, "--lang", language).out
        for secret in ("Geheim", "Noor", "slaapt", str(place.file.parents[1])):
            assert secret not in out


@pytest.mark.parametrize(
    ("sql", "name", "status"),
    [
        ("UPDATE episode SET case_id = 4711", "foreign_keys", "fail"),
        ("UPDATE area SET key = 'zoek' WHERE name = 'Overvecht'", "search", "fail"),
        ("UPDATE area SET wijk_id = 1 WHERE kind = 'wijk' AND name = 'Overvecht'", "summaries", "fail"),
        ("UPDATE \"case\" SET stage = 'closed'", "summaries", "fail"),
        ("UPDATE alembic_version SET version_num = '9999'", "schema_version", "fail"),
        ("UPDATE alembic_version SET version_num = '0002'", "schema_version", "warn"),
        ("UPDATE change_set SET at = '2199-01-01 00:00:00.000000'", "clock", "warn"),
        ("UPDATE change_set SET at = 'gisteren'", "clock_back", "fail"),
        ("UPDATE household SET language = 'Fries'", "change_log", "fail"),
        ("DROP TABLE alembic_version", "file", "fail"),
    ],
)  # fmt: skip
def test_what_is_wrong_inside_is_found(
    checks: Callable[..., dict[str, Any]], place: Place, good: Good, sql: str, name: str, status: str
) -> None:
    good("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht")
    change(place, sql)

    assert checks()[name]["status"] == status


def test_a_damaged_page_is_found(checks: Callable[..., dict[str, Any]], place: Place, good: Good) -> None:
    good("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht")
    content = bytearray(place.file.read_bytes())
    content[len(content) // 2] ^= 0x40
    place.file.write_bytes(content)

    found = checks()
    assert found["integrity"]["status"] == "fail"
    assert found["code"] == 5


def test_a_file_that_is_none_of_ours_is_examined_to_the_end(
    checks: Callable[..., dict[str, Any]], place: Place
) -> None:
    place.file.write_bytes(os.urandom(9000))
    found = checks()

    assert found["file_there"]["status"] == "fail"
    assert found["versions"]["status"] == "ok"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_what_others_can_read_is_found_and_shut(
    checks: Callable[..., dict[str, Any]], place: Place, good: Good, tmp_path: Path
) -> None:
    good("init", "--manager", "Noor Voorbeeld")
    good("backup")
    drafts = tmp_path / "state" / "drafts"
    drafts.mkdir(parents=True)
    (drafts / "contact.txt").write_text("over iemand")
    keys = tmp_path / "config" / "keys"
    opened = {
        "file_permissions": place.file, "folder_permissions": place.file.parent,
        "backup_permissions": next((place.file.parent / "backups").glob("*.db")),
        "draft_permissions": drafts / "contact.txt", "config_permissions": tmp_path / "config" / "config",
    }  # fmt: skip
    if keys.is_dir():
        opened["key_permissions"] = keys
    for one in opened.values():
        one.chmod(0o755 if one.is_dir() else 0o644)

    before = checks()
    after = checks("--fix")

    for name, one in opened.items():
        assert before[name]["status"] == "fail", name
        assert after[name]["status"] == "ok", name
        assert one.stat().st_mode & 0o077 == 0


def test_an_old_backup_and_half_files_are_found_and_put_right(
    checks: Callable[..., dict[str, Any]], place: Place, good: Good
) -> None:
    good("backup")
    folder = place.file.parent / "backups"
    for one in folder.glob("*.db"):
        one.rename(folder / "cases-20261001T080000Z-0003.db")
    half = folder / "cases-20261001T080000Z-0003.db.new-4711"
    half.write_bytes(b"half")
    os.utime(half, (0, 0))

    before, after = checks(), checks("--fix")

    assert (before["backup_age"]["status"], before["leftovers"]["status"]) == ("warn", "warn")
    assert (after["backup_age"]["status"], after["leftovers"]["status"]) == ("ok", "ok")
    assert not half.exists()


def test_a_folder_that_a_cloud_copies_is_found(
    checks: Callable[..., dict[str, Any]], place: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for number, name in enumerate(("OneDrive - Gemeente Voorbeeld", "Dropbox", "Nextcloud", "Mijn Drive")):
        folder = tmp_path / str(number) / name / "werk"
        folder.mkdir(parents=True, mode=0o700)
        shutil.copy(place.file, folder / "cases.db")
        monkeypatch.setenv("UCASE_DB", str(folder / "cases.db"))
        assert checks()["cloud_folder"]["status"] == "warn", name


def test_a_network_share_is_found(
    checks: Callable[..., dict[str, Any]],
    ucase: Run,
    place: Place,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"//server/afdeling {place.file.parent} cifs rw 0 0\n/dev/sda1 / ext4 rw 0 0\n")
    monkeypatch.setattr("ucase.storage.shares.MOUNTS", mounts)

    assert checks()["network_folder"]["status"] == "fail"
    assert ucase("followup").code == 0
    refused = ucase("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht")
    assert refused.code == 5
    assert "netwerkmap" in refused.err
    assert "PostgreSQL" in refused.err


def test_a_forgotten_draft_is_told_and_left(
    checks: Callable[..., dict[str, Any]], place: Place, tmp_path: Path
) -> None:
    drafts = tmp_path / "state" / "drafts"
    drafts.mkdir(parents=True, mode=0o700)
    draft = drafts / "contact.txt"
    draft.write_text("over iemand")
    draft.chmod(0o600)
    assert checks()["drafts"]["status"] == "ok"
    long_ago = draft.stat().st_mtime - timedelta(days=31).total_seconds()
    os.utime(draft, (long_ago, long_ago))

    assert checks("--fix")["drafts"]["status"] == "warn"
    assert draft.exists()


def test_an_ordinary_file_is_said_to_be_one(
    checks: Callable[..., dict[str, Any]], good: Good, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "gewoon" / "cases.db"
    good("init", "--plain", "--db", str(path))
    monkeypatch.setenv("UCASE_DB", str(path))
    assert sqlite3.connect(path).execute("SELECT count(*) FROM area").fetchone()[0] > 0

    assert checks()["encryption"]["status"] == "warn"


def test_the_exit_code_is_that_of_the_worst() -> None:
    def with_(*statuses: Status) -> int:
        return exit_code(Finding("x", one, "x") for one in statuses)

    assert with_() == with_(Status.OK) == 0
    assert with_(Status.OK, Status.WARN) == 10
    assert with_(Status.WARN, Status.FAIL, Status.OK) == 5
