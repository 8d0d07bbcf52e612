"""Backups: made of a file in use, checked, private, kept by a rule, and made before what changes much."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.domain.backups import MASS_CHANGE, read_name
from ucase.domain.clock import Clock
from ucase.domain.errors import StorageProblem
from ucase.storage import backup as backups
from ucase.storage.connect import connect_file, with_wal
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def case(good: Good, place: Place) -> Place:
    """A file with one case."""
    good("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht")
    return place


def folder_of(place: Place) -> Path:
    """Where backups go by themselves."""
    return place.file.parent / "backups"


def count(path: Path, table: str = "case") -> int:
    """The rows of a table."""
    connection = connect_file(path)
    try:
        found: int = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        return found
    finally:
        connection.close()


def made_at(place: Place, clock: Clock, moment: datetime, folder: Path) -> Path:
    """A backup of that moment."""
    return backups.back_up(place, clock._replace(now=lambda: moment), folder).path


def test_a_backup_is_private_named_by_moment_and_schema_and_one_file(case: Place, good: Good) -> None:
    document = json.loads(good("backup", "--json"))

    (row,) = document["rows"]
    path = Path(row["file"])
    told = read_name(path.name)
    assert told is not None
    assert told.schema == row["schema_version"]
    assert f"{told.made:%Y-%m-%dT%H:%M:%SZ}" == row["made"]
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent == folder_of(case)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name, f"{path.name}.slots"]
    assert row["encrypted"] is True
    assert row["size"] == path.stat().st_size


def test_the_document_is_exactly_this(case: Place, good: Good) -> None:
    document = json.loads(good("backup", "--json"))

    assert list(document) == ["schema", "today", "same_disk", "removed", "rows"]
    assert document["schema"] == "ucase.backup/1"
    assert document["same_disk"] is True
    assert document["removed"] == []
    assert list(document["rows"][0]) == ["made", "file", "size", "encrypted", "schema_version"]
    listed = json.loads(good("backup", "--list", "--json"))
    assert listed["schema"] == "ucase.backups/1"
    assert listed["rows"] == document["rows"]


def test_a_file_that_is_being_written_is_copied_as_it_was_last_saved(case: Place, good: Good) -> None:
    other = with_wal(connect_file(case.file))
    try:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE \"case\" SET about = 'nog niet bewaard'")
        path = Path(json.loads(good("backup", "--json"))["rows"][0]["file"])
    finally:
        other.close()

    assert count(path) == 1
    assert b"nog niet bewaard" not in path.read_bytes()


def test_a_folder_that_is_not_there_is_not_made(case: Place, ucase: Run, tmp_path: Path) -> None:
    result = ucase("backup", str(tmp_path / "usb"))

    assert (result.code, result.out) == (5, "")
    assert "stick" in result.err
    assert not (tmp_path / "usb").exists()


def test_it_says_when_the_backup_would_not_outlive_the_disk(
    case: Place, ucase: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "dezelfde schijf" in ucase("backup", terminal=True).err
    if Path("/dev/shm").is_dir() and Path("/dev/shm").stat().st_dev != case.file.stat().st_dev:
        elsewhere = Path("/dev/shm") / f"ucase-test-{os.getpid()}"
        elsewhere.mkdir(mode=0o700)
        try:
            assert "dezelfde schijf" not in ucase("backup", str(elsewhere), terminal=True).err
        finally:
            shutil.rmtree(elsewhere)


def test_two_in_one_second_are_two(case: Place, clock: Clock) -> None:
    now = clock.now()
    still = clock._replace(now=lambda: now)
    paths = {backups.back_up(case, still).path for _ in range(3)}

    assert len(paths) == 3


def test_the_rule_removes_the_oldest_of_this_file_and_no_other(
    case: Place, clock: Clock, tmp_path: Path, empty_file: Path
) -> None:
    elsewhere = tmp_path / "usb"
    elsewhere.mkdir()
    (elsewhere / "vakantie.jpg").write_text("geen reservekopie")
    begin = clock.now() - timedelta(days=400)
    made = [made_at(case, clock, begin + timedelta(days=days), elsewhere) for days in range(12)]
    stranger = elsewhere / "cases-20200101T000000Z-0003.db"  # of a file with the same name, made elsewhere
    shutil.copy(empty_file, stranger)
    connection = connect_file(stranger)
    connection.execute("UPDATE area SET created_at = '2019-01-01 00:00:00.000000'")
    connection.close()
    locked = elsewhere / "cases-20200102T000000Z-0003.db"
    locked.write_bytes(os.urandom(8192))

    kept = backups.back_up(case, clock, elsewhere)

    assert kept.removed
    assert set(kept.removed) <= set(made)
    assert kept.path.exists()
    assert {stranger.exists(), locked.exists(), (elsewhere / "vakantie.jpg").exists()} == {True}
    left = {one for one in made if one.exists()}
    assert left | set(kept.removed) >= set(made[-6:])


def test_a_team_sets_its_own_rule_and_folder(
    case: Place, good: Good, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "usb"
    elsewhere.mkdir()
    config = tmp_path / "config" / "config"
    config.parent.mkdir(exist_ok=True)
    config.write_text(
        f"backup.daily = 1\nbackup.weekly = 0\nbackup.monthly = 0\nbackup.folder = {elsewhere}\n"
    )

    for _ in range(5):
        good("backup")

    assert len(list(elsewhere.glob("*.db"))) == 3  # the newest three stay, whatever the day
    assert not folder_of(case).exists()


def test_a_damaged_file_gives_no_backup_and_leaves_the_earlier_one(
    case: Place, ucase: Run, good: Good
) -> None:
    good("backup")
    (earlier,) = folder_of(case).glob("*.db")
    before = earlier.read_bytes()
    content = bytearray(case.file.read_bytes())
    content[-4096 * 20 :] = b"\xff" * 4096 * 20
    case.file.write_bytes(content)

    result = ucase("backup")

    assert result.code == 5
    assert "beschadigd" in result.err
    assert [one.read_bytes() for one in folder_of(case).glob("*.db")] == [before]


FULL_DISK = """
set -e
mount -t tmpfs -o size="$4" tmpfs "$1"
mkdir -m 700 "$1/data" && cp "$2" "$1/data/cases.db"
export UCASE_DB="$1/data/cases.db"
set +e
"$3" -m ucase backup; echo "first $?"
"$3" -m ucase backup; echo "second $?"
ls "$1/data/backups"
"$3" -m ucase backup --list
head -c 20000000 /dev/zero > "$1/filler" 2>/dev/null || true
"$3" -m ucase intake --name 'Bo Vol' --wijk Overvecht --about "$(head -c 9000 /dev/zero | tr '\\0' x)"
echo "intake $?"
rm "$1/filler"
"$3" -m ucase case list; echo "list $?"
"""


def test_a_full_disk_is_a_sentence_and_loses_nothing(case: Place, tmp_path: Path) -> None:
    """A file system of its own that really is full; where none can be mounted this says nothing."""
    import sys

    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["unshare", "-Urm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("no user namespace to mount a small disk in")

    room = str(case.file.stat().st_size * 5 // 2)  # for the file, one backup and what is written meanwhile
    ran = subprocess.run(
        ["unshare", "-Urm", "bash", "-c", FULL_DISK, "bash", str(disk), str(case.file), sys.executable, room],
        capture_output=True,
        text=True,
        env={**os.environ, "UCASE_LANG": "nl"},
        check=False,
    )

    assert "first 0" in ran.stdout, ran.stderr
    assert "second 5" in ran.stdout
    assert "intake 5" in ran.stdout
    assert "list 0" in ran.stdout
    assert ran.stdout.count("UC-0001") == 1
    assert "De schijf is vol" in ran.stderr
    assert ran.stderr.count("Fout: ") == 2
    assert "Traceback" not in ran.stderr
    (left,) = {line for line in ran.stdout.splitlines() if line.startswith("cases-") and ".slots" not in line}
    assert read_name(left) is not None


def test_a_folder_that_may_not_be_written_is_a_sentence(case: Place, ucase: Run, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        folder = Path("/proc/self")
    else:
        folder = tmp_path / "vast"
        folder.mkdir(mode=0o500)

    result = ucase("backup", str(folder))

    assert (result.code, result.out) == (5, "")


def sheet_of(folder: Path, dwellings: int) -> str:
    """An address list of a project."""
    sheet = folder / "lijst.csv"
    rows = "".join(f"Verzonnendreef;{number};3562 ZA\n" for number in range(1, dwellings + 1))
    sheet.write_text(f"straat;huisnummer;postcode\n{rows}", "utf-8")
    return str(sheet)


def test_an_import_keeps_the_file_as_it_was_and_says_where(
    case: Place, ucase: Run, good: Good, tmp_path: Path
) -> None:
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")

    result = ucase("import", "dwellings", sheet_of(tmp_path, MASS_CHANGE), "--project", "1", "--yes")

    assert result.code == 0, result.err
    (copy,) = folder_of(case).glob("*.db")
    assert str(copy) in result.err
    assert count(copy, "dwelling") == 1
    assert count(case.file, "dwelling") == 1 + MASS_CHANGE


def test_so_does_taking_such_an_import_back(case: Place, ucase: Run, good: Good, tmp_path: Path) -> None:
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")
    good("import", "dwellings", sheet_of(tmp_path, MASS_CHANGE), "--project", "1", "--yes")
    (first,) = folder_of(case).glob("*.db")

    result = ucase("undo", "--yes")

    assert result.code == 0, result.err
    (copy,) = {*folder_of(case).glob("*.db")} - {first}
    assert str(copy) in result.err
    assert count(copy, "dwelling") == 1 + MASS_CHANGE
    assert count(case.file, "dwelling") == 1


def test_an_intake_of_many_does_so_too(case: Place, ucase: Run, tmp_path: Path) -> None:
    many = tmp_path / "veel.jsonl"
    many.write_text(
        "".join(
            json.dumps({"name": f"Ada {2 * one}{2 * other}", "wijk": "Overvecht"}) + "\n"
            for one in "abcdef"
            for other in "klmnopq"
        )
    )

    result = ucase("intake", "--from", str(many))

    assert result.code == 0, result.err
    (copy,) = folder_of(case).glob("*.db")
    assert str(copy) in result.err
    assert count(copy, "case") == 1


def test_a_step_of_a_few_rows_keeps_no_copy_for_it_can_be_undone(
    case: Place, good: Good, tmp_path: Path
) -> None:
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")
    good("import", "dwellings", sheet_of(tmp_path, 3), "--project", "1", "--yes")

    assert not folder_of(case).exists()


def test_an_import_that_cannot_be_taken_back_is_not_done(
    case: Place, ucase: Run, good: Good, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")

    def full(*_: object, **__: object) -> None:
        raise StorageProblem("full")

    monkeypatch.setattr(backups, "copy_file", full)
    result = ucase("import", "dwellings", sheet_of(tmp_path, MASS_CHANGE), "--project", "1", "--yes")

    assert result.code == 5
    assert count(case.file, "dwelling") == 1


def test_an_import_that_only_looks_makes_no_backup(case: Place, good: Good, tmp_path: Path) -> None:
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")
    good("import", "dwellings", sheet_of(tmp_path, MASS_CHANGE), "--project", "1", "--dry-run")

    assert not folder_of(case).exists()


def test_what_a_killed_run_left_is_swept_up_by_a_later_one(case: Place, good: Good) -> None:
    good("backup")
    left = folder_of(case) / "cases-20261101T000000Z-0003.db.new-4711"
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    fresh = folder_of(case) / "cases-20261101T000000Z-0003.db.new-4712"
    fresh.write_bytes(b"of a run that is at it now")

    good("backup")

    assert not left.exists()
    assert fresh.exists()


def test_of_a_database_of_a_team_it_says_what_to_use(ucase: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UCASE_DB", "postgresql://x@127.0.0.1:1/x")
    for words in (("backup",), ("restore", "x.db")):
        result = ucase(*words)
        assert result.code == 4
        assert "pg_" in result.err
