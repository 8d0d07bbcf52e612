"""A backup for another person: only they open it, and nothing readable is left on the way."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pyrage
import pytest

from tests.cli.test_restore import but_for_the_restore
from tests.conftest import Run
from tests.migrations.test_migrations import rows_of
from ucase.domain.key import Key
from ucase.storage.connect import connect_file
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def identity(tmp_path: Path) -> tuple[str, Path]:
    """A recipient, and the file with its secret."""
    made = pyrage.x25519.Identity.generate()
    file = tmp_path / "identiteit.txt"
    file.write_text(f"# made today\n{made}\n")
    return str(made.to_public()), file


@pytest.fixture
def handed(good: Good, place: Place, identity: tuple[str, Path], tmp_path: Path) -> Path:
    """A backup with a case in it, made for the recipient."""
    good("intake", "--name", "Ada Geheim", "--wijk", "Overvecht", "--about", "slaapt slecht")
    elsewhere = tmp_path / "post"
    elsewhere.mkdir()
    document = json.loads(good("backup", str(elsewhere), "--to-recipient", identity[0], "--json"))
    return Path(document["rows"][0]["file"])


def test_it_is_one_private_file_that_tells_nothing(handed: Path) -> None:
    assert [one.name for one in handed.parent.iterdir()] == [handed.name]
    assert handed.name.endswith(".db.age")
    assert handed.stat().st_mode & 0o777 == 0o600
    for secret in (b"Geheim", b"slaapt", b"SQLite"):
        assert secret not in handed.read_bytes()


def test_another_person_opens_it_on_another_computer(
    handed: Path,
    good: Good,
    identity: tuple[str, Path],
    place: Place,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    there = rows_of(place.file)
    monkeypatch.setenv("UCASE_DB", str(tmp_path / "ander" / "cases.db"))
    monkeypatch.setenv("UCASE_CONFIG", str(tmp_path / "ander-config" / "config"))

    good("restore", str(handed), "--identity", str(identity[1]), "--yes")

    assert but_for_the_restore(tmp_path / "ander" / "cases.db") == there
    assert "Geheim" in good("show", "1")


def test_into_a_file_that_is_there_it_comes_with_that_file_s_own_key(
    handed: Path, good: Good, identity: tuple[str, Path], place: Place
) -> None:
    good("intake", "--name", "Bo Later", "--wijk", "Zuid")
    good("restore", str(handed), "--identity", str(identity[1]), "--yes")

    assert good("case", "list").count("UC-") == 1


def test_without_ucase_it_is_an_archive_with_the_file_and_its_key(
    handed: Path, identity: tuple[str, Path], tmp_path: Path
) -> None:
    secret = pyrage.x25519.Identity.from_str(identity[1].read_text().splitlines()[1])
    with ZipFile(io.BytesIO(pyrage.decrypt(handed.read_bytes(), [secret]))) as archive:
        (name,) = [one for one in archive.namelist() if one.endswith(".db")]
        (tmp_path / "los.db").write_bytes(archive.read(name))
        key = Key.from_hex(archive.read("key.txt").decode())
    connection = connect_file(tmp_path / "los.db", key=key)
    assert connection.execute("SELECT family_name FROM resident").fetchall() == [("Geheim",)]
    connection.close()


def test_who_it_is_not_for_is_told(ucase: Run, handed: Path, tmp_path: Path) -> None:
    other = tmp_path / "ander.txt"
    other.write_text(f"{pyrage.x25519.Identity.generate()}\n")
    nothing = tmp_path / "niets.txt"
    nothing.write_text("geen sleutel")

    assert ucase("restore", str(handed), "--yes").code == 4
    assert ucase("restore", str(handed), "--yes", "--identity", str(other)).code == 5
    assert ucase("restore", str(handed), "--yes", "--identity", str(nothing)).code == 3
    assert ucase("restore", str(handed), "--yes", "--identity", "weg.txt").code == 3


@pytest.mark.parametrize("said", ["", "age1", "noor@example.org", "ssh-ed25519 AAAA"])
def test_what_is_no_recipient_is_refused_and_nothing_is_made(ucase: Run, place: Place, said: str) -> None:
    result = ucase("backup", "--to-recipient", said)

    assert (result.code, result.out) == (6, "")
    assert not said or said not in result.err.replace("age1.", "")
    assert not list((place.file.parent).rglob("*.age"))
