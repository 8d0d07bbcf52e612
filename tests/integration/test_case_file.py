"""The case file: private, whole or not there, and every way in which it can be unusable is one sentence."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import Result, Run, copy_file
from ucase.domain.clock import Clock
from ucase.domain.errors import StorageProblem
from ucase.queries import cases
from ucase.storage.connect import connect_file
from ucase.storage.create import create_file
from ucase.storage.door import check_version, make_ready
from ucase.storage.folders import keys_folder
from ucase.storage.place import Place
from ucase.storage.reading import Reader

READS = (("followup",), ("show", "1"), ("case", "list"), ("report", "wijk"))
WRITES = (("intake", "--name", "Jan Bos", "--wijk", "Zuid"), ("followup", "done", "F-1"))


def mode(path: Path) -> int:
    """The permission bits."""
    return path.stat().st_mode & 0o777


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(one.name for one in folder.iterdir())


def is_one_sentence(result: Result, about: str) -> None:
    """Exit code 5, nothing on stdout, and the sentence that fits."""
    assert (result.code, result.out) == (5, ""), result
    assert about in result.err
    assert result.err.startswith("Fout: ")
    assert result.err.count("\n") == 1
    assert "Traceback" not in result.err


# How it is made


def test_a_new_file_is_its_owners_alone(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "deep" / "down" / "cases.db"
    before = os.umask(0)
    try:
        create_file(path, clock)
    finally:
        os.umask(before)

    assert [mode(one) for one in (path, path.parent, path.parent.parent)] == [0o600, 0o700, 0o700]
    assert names(path.parent) == ["cases.db", "cases.db.slots"]


def test_a_folder_that_is_there_keeps_its_permissions(tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o750)

    create_file(folder / "cases.db", clock)

    assert mode(folder) == 0o750
    assert mode(folder / "cases.db") == 0o600


def test_the_files_beside_it_are_private_too(place: Place) -> None:
    before = os.umask(0)
    connection = connect_file(place.file)
    try:
        connection.execute("CREATE TABLE one (x)")
        beside = [one for one in place.file.parent.iterdir() if one != place.file]
        assert {one.name for one in beside} == {"cases.db-wal", "cases.db-shm", "cases.db.slots"}
        assert {mode(one) for one in beside} == {0o600}
    finally:
        connection.close()
        os.umask(before)


def test_an_interrupted_creation_leaves_nothing(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ucase.storage.planting.plant", stop)
    path = tmp_path / "data" / "cases.db"

    with pytest.raises(KeyboardInterrupt):
        create_file(path, clock)

    assert names(path.parent) == []
    assert names(keys_folder()) == []


def test_an_intake_that_is_refused_leaves_an_empty_file_and_says_so(ucase: Run, tmp_path: Path) -> None:
    result = ucase("intake", "--name", "Jan Bos")

    assert result.code == 6
    path = tmp_path / "data" / "cases.db"
    assert str(path) in result.err
    with Reader(Place(path=path)) as reader:
        assert cases.count(reader, cases.CaseFilter()) == 0


def test_a_file_that_came_meanwhile_stays(place: Place, clock: Clock) -> None:
    before = place.file.read_bytes()

    create_file(place.file, clock)

    assert place.file.read_bytes() == before
    assert names(place.file.parent) == ["cases.db", "cases.db.slots"]


MAKER = """
import sys, time
from datetime import date
from pathlib import Path
from ucase.domain.clock import system_clock
from ucase.storage.folders import keys_folder
from ucase.storage.door import make_ready
from ucase.storage.place import Place
import ucase.storage.migrate, ucase.storage.create
print("ready", flush=True)
sys.stdin.readline()
make_ready(Place(path=Path(sys.argv[1])), system_clock(date(2026, 11, 23)))
"""


def test_processes_that_make_the_file_at_the_same_time_leave_one_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "data" / "cases.db"
    makers = [
        subprocess.Popen(
            [sys.executable, "-c", MAKER, str(path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for _ in range(3)
    ]  # fmt: skip
    for one in makers:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in makers:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    said = [one.communicate(timeout=60) for one in makers]

    assert [one.returncode for one in makers] == [0, 0, 0], said
    assert names(path.parent) == ["cases.db", "cases.db.slots"]
    assert len(names(keys_folder())) == 1
    connection = check_version(Place(path=path))
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("SELECT count(*) FROM area WHERE code = 'WK034403'").fetchone() == (1,)
    connection.close()


# How it is opened


def test_the_settings_of_a_connection_are_those_of_the_design(place: Place) -> None:
    connection = connect_file(place.file)
    try:
        settings = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "foreign_keys", "secure_delete", "synchronous", "busy_timeout")
        }
    finally:
        connection.close()
    assert settings == {
        "journal_mode": "wal", "foreign_keys": 1, "secure_delete": 1, "synchronous": 2, "busy_timeout": 5000,
    }  # fmt: skip


def test_opening_makes_no_file(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    with pytest.raises(StorageProblem) as caught:
        check_version(Place(path=path))
    assert caught.value.key == "no_file"
    assert not path.exists()


@pytest.mark.parametrize("name", ["a b.db", "50% af?.db", "#1&mode=memory.db", "Zoë’s.db"])
def test_a_path_is_a_path_whatever_it_is_called(tmp_path: Path, clock: Clock, name: str) -> None:
    path = tmp_path / "data" / name
    assert make_ready(Place(path=path), clock)
    assert not make_ready(Place(path=path), clock)
    assert names(path.parent) == sorted([name, f"{name}.slots"])


# How it can be unusable


def of_another_program(path: Path) -> None:
    """A SQLite file with tables that are not ours."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE songs (title TEXT)")
    connection.execute("INSERT INTO songs VALUES ('Overvecht blues')")
    connection.commit()
    connection.close()


def garbage(path: Path) -> None:
    """No database at all."""
    path.write_bytes(b"Dit is geen databank. " * 500)


def nothing(path: Path) -> None:
    """A file without a byte in it."""
    path.write_bytes(b"")


def cut_short(path: Path) -> None:
    """Half of a case file."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def cut_to_the_header(path: Path) -> None:
    """The first page of a case file and no more."""
    path.write_bytes(path.read_bytes()[:4096])


def scratched(path: Path) -> None:
    """A case file of which all pages but the first were overwritten."""
    path.write_bytes(path.read_bytes()[:4096] + b"\xaa" * (path.stat().st_size - 4096))


def a_folder(path: Path) -> None:
    """A folder where the file should be."""
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("command", [*READS, *WRITES])
@pytest.mark.parametrize(
    ("spoil", "about"),
    [
        (of_another_program, "is geen casusbestand van ucase"),
        (nothing, "is geen casusbestand van ucase"),
        (garbage, "niet worden gelezen als casusbestand"),
        (cut_short, "beschadigd"),
        (cut_to_the_header, "beschadigd"),
        (scratched, "beschadigd"),
        (a_folder, "kan niet worden geopend"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_in_one_sentence_and_not_touched(
    place: Place, ucase: Run, command: tuple[str, ...], spoil: Callable[[Path], None], about: str
) -> None:
    if spoil is of_another_program:
        place.file.unlink()
    spoil(place.file)
    before = None if place.file.is_dir() else place.file.read_bytes()

    result = ucase(*command)

    is_one_sentence(result, about)
    assert before is None or place.file.read_bytes() == before
    assert names(place.file.parent) == ["cases.db", "cases.db.slots"]


@pytest.mark.parametrize("command", [*READS, WRITES[1]])
def test_a_file_that_vanished_is_told_with_how_to_begin(
    place: Place, ucase: Run, command: tuple[str, ...]
) -> None:
    place.file.unlink()

    is_one_sentence(ucase(*command), "ucase intake")

    assert names(place.file.parent) == ["cases.db.slots"]


@pytest.mark.parametrize("command", [*READS, *WRITES])
def test_a_newer_file_is_refused_and_left_as_it_is(
    place: Place, ucase: Run, command: tuple[str, ...]
) -> None:
    connection = connect_file(place.file)
    connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.close()
    before = place.file.read_bytes()

    is_one_sentence(ucase(*command), "0999")

    assert place.file.read_bytes() == before
    assert names(place.file.parent) == ["cases.db", "cases.db.slots"]


@pytest.fixture
def guest(empty_file: Path, monkeypatch: pytest.MonkeyPatch, ucase: Run) -> Iterator[Path]:
    """A folder with a case file, seen by somebody who is not root: permissions do not hold root back."""
    folder = Path(tempfile.mkdtemp(prefix="ucase-guest-"))
    path = folder / "cases.db"
    monkeypatch.setenv("UCASE_CONFIG", str(folder / "config" / "config"))
    copy_file(empty_file, path)
    ucase("intake", "--name", "Jan Bos", "--wijk", "Zuid")  # what is imported now need not be read later
    assert ucase("followup").code == 0
    monkeypatch.setenv("UCASE_DB", str(path))
    was_root = os.geteuid() == 0
    if was_root:
        mine = (folder, *folder.rglob("*"))
        for one in mine:
            shutil.chown(one, "nobody")
        os.seteuid(folder.stat().st_uid)
    try:
        yield path
    finally:
        if was_root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


def test_a_folder_that_may_not_be_written_is_one_sentence(guest: Path, ucase: Run) -> None:
    guest.parent.chmod(0o500)

    for command in (("followup",), ("intake", "--name", "Jan Bos", "--wijk", "Zuid")):
        is_one_sentence(ucase(*command), "rechten")


def test_a_file_that_may_not_be_written_is_one_sentence_for_who_writes(guest: Path, ucase: Run) -> None:
    guest.chmod(0o400)

    is_one_sentence(ucase("intake", "--name", "Jan Bos", "--wijk", "Zuid"), "rechten")


def test_a_file_that_may_not_be_read_is_one_sentence(guest: Path, ucase: Run) -> None:
    guest.chmod(0)

    is_one_sentence(ucase("followup"), "rechten")


def test_a_place_that_cannot_be_made_is_one_sentence(guest: Path, ucase: Run) -> None:
    guest.parent.chmod(0o500)
    new = guest.parent / "nieuw"

    is_one_sentence(
        ucase("intake", "--name", "Jan Bos", "--wijk", "Zuid", "--db", str(new / "cases.db")), str(new)
    )
    is_one_sentence(ucase("intake", "--name", "Jan Bos", "--wijk", "Zuid", "--db", str(new)), str(new))
