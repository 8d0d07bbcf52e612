"""After a long session nothing that was typed can be found in anything that is left behind.

Every byte is searched: the file and its log, backups, slots, keys, configuration, drafts, temporary files,
what was said on standard error, and what commands that change something said on standard output. What was
asked for by name (a rejects file, a picture) is an export: it is private, and holds what it must hold.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.storage.connect import connect_file
from ucase.storage.keys import key_for
from ucase.storage.place import Place

MARKS = {
    "name": "Zwaluwveer", "other": "Kievitsbloem", "about": "nachtdienst-roerdomp", "text": "grutto-gesprek",
    "draft": "wulp-concept", "phone": "0612340987", "mail": "zwaluw@voorbeeld.example",
    "goal": "tureluur-doel", "network": "Scholekster", "because": "kluut-reden", "resident": "Ransuil",
}  # fmt: skip
"""Words that stand nowhere else; nothing in them is a name of anybody."""


class Session:
    """Somebody at work; remembers what was said."""

    def __init__(self, ucase: Run) -> None:
        self.ucase = ucase
        self.said: list[str] = []

    def types(self, *arguments: str, code: int = 0, reads: bool = False, **more: object) -> str:
        """Run a command that ends as expected."""
        result = self.ucase(*arguments, **more)
        assert result.code == code, (arguments, result.err)
        self.said.append(result.err + ("" if reads else result.out))
        return result.out


def a_long_session(session: Session, export: Path, editor: str) -> None:
    """Something of everything, good and bad."""
    types = session.types
    mark = MARKS
    types(
        "intake", "--name", f"Jan {mark['name']}", "--wijk", "Overvecht", "--about", mark["about"], "--phone",
        mark["phone"], "--email", mark["mail"], "--worries", "rent,dust", "--followup", "morgen",
    )  # fmt: skip
    types("intake", "--name", f"Jan {mark['name']}", "--wijk", "Overvecht", code=4)
    types("intake", "--name", f"Els {mark['other']}", "--wijk", mark["because"], code=3)
    types("intake", "--name", f"Els {mark['other']}", "--wijk", "Zuid", "--postcode", mark["about"], code=6)
    types("intake", "--name", f"Els {mark['other']}", "--wijk", "Zuid", "--dry-run")
    types("contact", "add", "1", mark["text"], "--next", "+2w")
    types("contact", "add", "1", mark["text"], "--date", mark["because"], code=6)
    types("contact", "add", "999", mark["text"], code=3)
    types("contact", "add", "1", "--no-input", code=6)
    os.environ["UCASE_EDITOR"] = editor
    types("contact", "add", "1", asks=True, terminal=True)
    types("resident", "add", "1", f"Bo {mark['resident']}")
    types("plan", "goal", "1", mark["goal"], "--under", "1")
    types("plan", "need", "1", "dust", "--severity", "2")
    types("network", "add", "1", mark["network"], "--relation", "sibling", "--closeness", "1")
    types("network", "show", "1", "--svg", str(export / "netwerk.svg"))
    types("move", "set", "1", "--route", "temporary-dwelling")
    types("followup", "skip", "F-0001", "--because", mark["because"])
    types("show", "1", reads=True)
    types("case", "list", reads=True)
    types("key", "rotate", "--yes")
    types("case", "close", "1", "--because", mark["because"])
    types("show", mark["name"], code=6)
    types(mark["name"], code=2)
    types("case", "list", f"--{mark['name']}", code=2)


def places(root: Path, export: Path) -> Iterator[Path]:
    """Every file that is left, but for what was asked for."""
    for one in sorted(root.rglob("*")):
        if one.is_file() and export not in one.parents:
            yield one


def found(content: bytes) -> list[str]:
    """Which of the words are in these bytes, in whatever spelling or encoding they may have got there."""
    low = content.lower()
    hits = []
    for mark in MARKS.values():
        plain = mark.lower()
        for form in (
            plain.encode(),
            plain.encode("utf-16-le"),
            plain.encode("utf-16-be"),
            plain.encode().hex(),
        ):
            if (form if isinstance(form, bytes) else form.encode()) in low:
                hits.append(mark)
    return sorted(set(hits))


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Where exports go."""
    folder = tmp_path / "export"
    folder.mkdir()
    return folder


@pytest.fixture
def editor(tmp_path: Path) -> str:
    """An editor that writes a text."""
    program = tmp_path / "export" / "editor.py"
    program.write_text(
        "import sys\n"
        "for name in (sys.argv[1], sys.argv[1] + '~'):  # as some editors do\n"
        f"    open(name, 'w').write({MARKS['draft']!r})\n",
        encoding="utf-8",
    )
    return f"{sys.executable} {program}"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, looked into afterwards."""
    import tempfile

    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setenv("UCASE_DEBUG", "1")
    monkeypatch.setenv("UCASE_EDITOR", "false")
    monkeypatch.chdir(folder)
    return folder


def test_nothing_that_was_typed_is_left_in_what_is_not_an_export(
    ucase: Run, place: Place, tmp_path: Path, export: Path, editor: str, temporary: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    session = Session(ucase)
    a_long_session(session, export, editor)

    leaks = {str(one.relative_to(tmp_path)): found(one.read_bytes()) for one in places(tmp_path, export)}
    assert {name: words for name, words in leaks.items() if words} == {}
    key = key_for(place.file)
    assert key is not None
    for one in places(tmp_path, export):
        if one.suffix != ".key":
            assert bytes(key) not in one.read_bytes(), one
            assert key.hex().encode() not in one.read_bytes().lower(), one
    said = "\n".join(session.said) + "".join(capfd.readouterr())
    assert found(said.encode()) == []
    assert key.hex() not in said
    assert found((export / "netwerk.svg").read_bytes())  # the search does find, where there is something
    assert (export / "netwerk.svg").stat().st_mode & 0o777 == 0o600


def test_the_log_of_a_file_in_use_holds_nothing_readable(
    ucase: Run, place: Place, good: Callable[..., str]
) -> None:
    other = connect_file(place.file)
    other.execute("SELECT count(*) FROM area").fetchone()  # so that the log stays
    good("intake", "--name", f"Jan {MARKS['name']}", "--wijk", "Oost", "--about", MARKS["about"])
    log = place.file.with_name("cases.db-wal")

    assert log.stat().st_size > 0
    assert found(log.read_bytes()) == []
    assert found(place.file.read_bytes()) == []
    other.close()


def test_of_an_ordinary_file_nothing_remains_after_deletion(
    ucase: Run, plain_place: Place, tmp_path: Path, export: Path, editor: str, temporary: Path
) -> None:
    session = Session(ucase)
    types = session.types
    types(
        "intake", "--name", f"Jan {MARKS['name']}", "--wijk", "Overvecht", "--about", MARKS["about"] * 400,
        "--phone", MARKS["phone"],
    )  # fmt: skip
    for _ in range(30):
        types("contact", "add", "1", MARKS["text"] * 200)
    path = plain_place.file
    assert set(found(path.read_bytes())) >= {MARKS["name"], MARKS["about"], MARKS["text"]}  # it is readable

    connection = connect_file(path, foreign_keys=False)
    named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    kept = ("alembic_version", "area", "sqlite_sequence")
    tables = [name for (name,) in named if name not in kept]
    for trigger in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger[0]}"')
    connection.execute("BEGIN IMMEDIATE")
    for table in tables:
        connection.execute(f'DELETE FROM "{table}"')
    connection.execute("COMMIT")
    connection.close()

    leaks = {str(one.relative_to(tmp_path)): found(one.read_bytes()) for one in places(tmp_path, export)}
    assert {name: words for name, words in leaks.items() if words} == {}


# What goes wrong says nothing


def test_a_crash_shows_frames_without_what_was_in_them(
    ucase: Run, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall(*_: object, **__: object) -> None:
        text = MARKS["text"]
        raise RuntimeError(text)

    monkeypatch.setattr("ucase.casework.intake.take_in", fall)
    for debug in ("", "1"):
        monkeypatch.setenv("UCASE_DEBUG", debug)
        result = ucase("intake", "--name", f"Jan {MARKS['name']}", "--wijk", "Oost")

        assert result.code == 1
        assert found((result.out + result.err).encode()) == []
        assert bool(re.search(r"test_secrets\.py:\d+ fall$", result.err, re.M)) == bool(debug)


def test_an_error_of_the_storage_shows_frames_without_parameters_too(
    ucase: Run, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = connect_file(place.file)
    connection.execute(
        "CREATE TRIGGER klem BEFORE INSERT ON resident "
        "BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed'); END"
    )
    connection.close()
    monkeypatch.setenv("UCASE_DEBUG", "1")
    result = ucase("intake", "--name", f"Jan {MARKS['name']}", "--wijk", "Oost")

    assert result.code == 5
    assert re.search(r"take_in$", result.err, re.M)
    assert found((result.out + result.err).encode()) == []
