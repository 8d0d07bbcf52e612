"""What every test stands on: a clean environment, a fixed day, a migrated file, the program itself."""

import compileall
import gc
import io
import os
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import sqlalchemy
from sqlalchemy import Dialect, Engine

import ucase as package
from ucase.cli.main import main
from ucase.domain.clock import Clock, system_clock
from ucase.domain.key import Key
from ucase.storage import engine as storage_engine
from ucase.storage.create import create_file, private_folder
from ucase.storage.folders import keys_folder
from ucase.storage.key_slots import Slots, slots_path, write_slots, write_whole
from ucase.storage.place import Place

TODAY = date(2026, 11, 23)
"""A Monday."""

# Build machines set these, and they change what a terminal program does.
FORCED = ("FORCE_COLOR", "GITHUB_ACTIONS", "PY_COLORS", "NO_COLOR", "CLICOLOR_FORCE", "COLUMNS", "LINES")

IN_MEMORY = Path("/dev/shm")
ROOM = 2_000_000_000
"""So many bytes must be free there; what a test leaves goes when it has passed."""


def pytest_configure(config: pytest.Config) -> None:
    """Half the time went into a disk that no test is about, looking for garbage, and compiling."""
    if not hasattr(config, "workerinput"):
        compileall.compile_dir(package.__path__[0], quiet=2)
    if IN_MEMORY.is_dir() and os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))
    gc.set_threshold(50_000, 10, 10)


def pytest_sessionstart() -> None:
    """Each command makes an engine, as each process does; here they share what was compiled for others."""
    dialects, compiled = dict[str, Dialect](), dict[Any, Any]()

    def create_engine(url: str, **how: Any) -> Engine:
        engine = sqlalchemy.create_engine(url, **how)
        engine.dialect = dialects.setdefault(url, engine.dialect)  # what was compiled is found by its dialect
        engine.update_execution_options(compiled_cache=compiled)
        return engine

    setattr(storage_engine, "create_engine", create_engine)  # noqa: B010 (it is no export of that module)


def pytest_collection_finish() -> None:
    """What was imported by now stays."""
    gc.freeze()


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the machine reaches a test, and no test reaches the user's own files."""
    for name in [*FORCED, *(one for one in os.environ if one.startswith("UCASE_"))]:
        monkeypatch.delenv(name, raising=False)
    for name, value in {
        "UCASE_DB": str(tmp_path / "data" / "cases.db"),
        "UCASE_CONFIG": str(tmp_path / "config" / "config"),
        "UCASE_STATE": str(tmp_path / "state"),
        "UCASE_TODAY": TODAY.isoformat(),
        "UCASE_LANG": "nl",
        "TERM": "dumb",
        "COLUMNS": "120",
    }.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def clock() -> Clock:
    """The fixed day."""
    return system_clock(TODAY)


KEY = Key(range(32))
"""The key of the files that tests begin with: they are encrypted, as a user's are."""


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, encrypted file without cases; copy it with ``copy_file``, do not write to it."""
    folder = tmp_path_factory.mktemp("template")
    path, key_file = folder / "cases.db", folder / "key"
    write_whole(key_file, KEY.hex())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("UCASE_KEY_FILE", str(key_file))
        create_file(path, system_clock(TODAY))
    write_slots(path, Slots(KEY.id, made=TODAY.isoformat(), shown=TODAY.isoformat()))
    return path


@pytest.fixture(scope="session")
def plain_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same without a key."""
    path = tmp_path_factory.mktemp("plain-template") / "cases.db"
    create_file(path, system_clock(TODAY), plain=True)
    return path


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo of the first seed, made once for all processes that test; copy it, do not write to it."""
    import fcntl

    from ucase.casework.demo import build

    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    path = folder / "demo.db"
    with (folder / "demo.lock").open("w") as lock, pytest.MonkeyPatch.context() as patch:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            patch.setattr("tempfile.tempdir", str(tmp_path_factory.mktemp("demo")))
            build(TODAY, 1, "nl").path.rename(path)
    return path


def copy_file(template: Path, path: Path) -> Place:
    """A file of one's own, that opens here if the template has a key."""
    shutil.copy(template, path)
    path.chmod(0o600)
    if slots_path(template).exists():
        shutil.copy(slots_path(template), slots_path(path))
        if "UCASE_CONFIG" in os.environ:  # not for a file that several tests share
            private_folder(keys_folder())
            key_file = keys_folder() / f"{KEY.id}.key"
            key_file.write_text(KEY.hex(), encoding="ascii")
            key_file.chmod(0o600)
        return Place(path=path, key=KEY)
    return Place(path=path)


@pytest.fixture
def place(empty_file: Path, tmp_path: Path) -> Place:
    """A migrated file of this test's own, at the place where the commands look."""
    path = tmp_path / "data" / "cases.db"
    path.parent.mkdir(mode=0o700)
    copy_file(empty_file, path)
    return Place(path=path)  # whoever opens it finds the key as a user's program does


@pytest.fixture
def plain_place(plain_file: Path, tmp_path: Path) -> Place:
    """The same of which the file is an ordinary one."""
    path = tmp_path / "data" / "cases.db"
    path.parent.mkdir(mode=0o700)
    return copy_file(plain_file, path)


class Result(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


class Stream(io.TextIOWrapper):
    """A stream in memory that may pretend to be a terminal."""

    terminal = False

    def isatty(self) -> bool:
        return self.terminal

    def text(self) -> str:
        """Everything that was written."""
        self.flush()
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue().decode("utf-8")


def stream(content: str = "", *, terminal: bool = False) -> Stream:
    """A stream that holds a text."""
    made = Stream(io.BytesIO(content.encode("utf-8", "surrogatepass")), encoding="utf-8", newline="")
    made.terminal = terminal
    return made


Run = Callable[..., Result]


@pytest.fixture
def ucase(monkeypatch: pytest.MonkeyPatch) -> Run:
    """The program in this process: ``ucase("followup", "--due", stdin="", terminal=False)``.

    ``terminal`` makes standard output a terminal; questions are only asked when ``asks`` is set as well,
    and are then answered from ``stdin``, line by line.
    """

    def run(*arguments: str, stdin: str = "", terminal: bool = False, asks: bool = False) -> Result:
        streams = stream(stdin, terminal=asks), stream(terminal=terminal or asks), stream(terminal=terminal)
        answers = iter(stdin.splitlines())

        def answer(prompt: str = "") -> str:
            streams[1].write(prompt + "\n")
            try:
                return next(answers)
            except StopIteration:
                raise EOFError from None

        with monkeypatch.context() as patch:
            for name, one in zip(("stdin", "stdout", "stderr"), streams, strict=True):
                patch.setattr(f"sys.{name}", one)
            patch.setattr("builtins.input", answer)
            code = main(list(arguments))
        return Result(code, streams[1].text(), streams[2].text())

    return run


@pytest.fixture
def good(ucase: Run) -> Callable[..., str]:
    """The program, for a command that must go well; gives its output."""

    def run(*arguments: str, **more: object) -> str:
        result = ucase(*arguments, **more)
        assert result.code == 0, result.err
        return result.out

    return run


def without_digest(document: str) -> str:
    """A report as JSON, without the one part of its stamp that nobody can check by reading."""
    return re.sub(r'"figures": "[0-9a-f]{16}"', '"figures": "FIGURES"', document)
