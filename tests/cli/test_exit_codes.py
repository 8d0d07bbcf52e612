"""The exit codes of DESIGN §4, and what each leaves on the screen."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.domain.zrm import DOMAINS, Edition
from ucase.storage.connect import connect_file
from ucase.storage.place import Place

Good = Callable[..., str]
UCASE = [sys.executable, "-m", "ucase"]
LEVELS = ",".join(f"{one}=3" for one in DOMAINS[Edition.ZRM_2017])


def execute(path: Path, statement: str) -> None:
    """Do something to a case file behind the program's back."""
    connection = connect_file(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.fixture
def case(good: Good, place: Place) -> Place:
    """A file with one case."""
    good("intake", "--name", "Jan Geheim", "--wijk", "Oost")
    return place


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (("followup",), 0),
        (("followup", "--due"), 0),
        (("--version",), 0),
        (("--help",), 0),
        ((), 0),
        (("zzq",), 2),
        (("show", "--zzq"), 2),
        (("show", "99"), 3),
        (("case", "list", "--wijk", "zzq"), 3),
        (("case", "reopen", "1", "--because", "x"), 4),
        (("intake", "--name", "Jan Geheim", "--wijk", "Oost"), 4),
        (("followup", "add", "1", "zzq"), 6),
    ],
)
def test_every_outcome_has_its_code(ucase: Run, case: Place, command: tuple[str, ...], code: int) -> None:
    result = ucase(*command)

    assert result.code == code
    assert bool(result.err) == (code != 0)
    assert result.out == "" or code == 0
    assert "Traceback" not in result.err
    assert "zzq" not in result.err


def test_the_version_is_the_package_s(ucase: Run) -> None:
    from ucase import __version__

    assert ucase("--version").out == f"ucase {__version__}\n"


READS = [
    ("show", "1"), ("case", "list"), ("contact", "list"), ("followup",), ("followup", "show", "1"),
    ("report", "wijk"), ("area", "list"), ("project", "list"), ("project", "show", "1"), ("partner", "list"),
    ("neighbours", "list", "1"), ("neighbours", "check", "1"), ("signal", "list"), ("signal", "themes"),
    ("signal", "theme", "list"), ("select", "list", "1"), ("select", "minutes", "1", "--date", "vandaag"),
    ("approach", "list", "1"), ("plan", "show", "1"), ("plan", "ladder", "1"), ("plan", "kind", "list"),
    ("network", "list", "1"), ("network", "show", "1"), ("zrm", "show", "1"), ("move", "show", "1"),
    ("move", "list"), ("move", "rent", "1"), ("deadline", "list"), ("deadline", "show", "1"),
    ("deadline", "allowance", "list"), ("deadline", "allowance", "show", "vandaag"),
    ("resident", "list", "1"),
]  # fmt: skip
WRITES = [
    ("contact", "add", "1", "Gesproken"), ("case", "edit", "1", "--language", "Turks"),
    ("case", "close", "1", "--because", "x"), ("followup", "add", "1", "morgen"), ("followup", "done", "1"),
    ("followup", "skip", "1", "--because", "x"), ("followup", "move", "1", "morgen"),
    ("project", "edit", "1", "--kind", "mixed"),
    ("project", "date", "1", "works-start", "--planned", "morgen"),
    ("partner", "edit", "SSH", "--alias", "x"), ("neighbours", "add", "1", "2"),
    ("neighbours", "remove", "1", "2"),
    ("select", "take-up", "1", "--because", "x"), ("select", "decline", "1", "--because", "x"),
    ("select", "wait", "1", "--because", "x"), ("approach", "set", "1", "alone"),
    ("plan", "goal", "1", "x", "--under", "1"), ("plan", "need", "1", "dust", "--severity", "1"),
    ("plan", "resolve", "1"), ("plan", "reopen", "1"), ("plan", "kind", "add", "x"),
    ("plan", "support", "1", "--tier", "own-strength", "--by", "x"), ("plan", "agree", "1"),
    ("plan", "start", "1"), ("plan", "end", "1"), ("plan", "refuse", "1"),
    ("network", "add", "1", "x", "--relation", "friend"), ("network", "edit", "1", "--name", "x"),
    ("network", "remove", "1"), ("zrm", "add", "1", "--scores", LEVELS),
    ("move", "set", "1", "--route", "stay"), ("move", "offer", "1", "x"),
    ("move", "rent", "1", "--before", "500"), ("deadline", "add", "1", "other", "morgen"),
    ("deadline", "done", "1"), ("deadline", "withdraw", "1", "--because", "x"),
    ("deadline", "allowance", "add", "2027-01-01", "100", "--source", "x"), ("resident", "add", "1", "x"),
]  # fmt: skip


@pytest.mark.parametrize("command", [*READS, *WRITES], ids=" ".join)
def test_without_a_file_every_command_says_how_to_begin(
    ucase: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    result = ucase(*command)

    assert result.code == 5
    assert "ucase intake" in result.err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("command", [READS[0], READS[3], WRITES[0], WRITES[1]], ids=" ".join)
def test_a_file_of_something_else_is_left_alone(ucase: Run, place: Place, command: tuple[str, ...]) -> None:
    assert place.path is not None
    place.path.write_bytes(b"dit is geen database, maar een brief aan Jan Geheim. " * 100)
    before = place.path.read_bytes()
    result = ucase(*command)

    assert result.code == 5
    assert "Geheim" not in result.err
    assert place.path.read_bytes() == before


@pytest.mark.parametrize(
    "command", [READS[0], WRITES[0], ("intake", "--name", "Jan", "--wijk", "Oost")], ids=" ".join
)
def test_a_database_of_another_program_is_left_alone(
    ucase: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    path = tmp_path / "ander.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE brief (tekst TEXT)")
    result = ucase(*command, "--db", str(path))

    assert result.code == 5
    assert "geen casusbestand van ucase" in result.err


@pytest.mark.parametrize(
    "command", [READS[0], WRITES[0], ("intake", "--name", "Jan", "--wijk", "Oost")], ids=" ".join
)
def test_a_file_of_a_newer_program_is_refused(ucase: Run, case: Place, command: tuple[str, ...]) -> None:
    execute(case.file, "UPDATE alembic_version SET version_num = '9999'")
    result = ucase(*command)

    assert result.code == 5
    assert "9999" in result.err


def test_a_locked_file_can_be_read_and_a_writer_is_told_to_wait(
    ucase: Run, case: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ucase.storage.connect.BUSY_SECONDS", 0.05)
    other = connect_file(case.file)
    try:
        other.execute("BEGIN IMMEDIATE")
        assert ucase("show", "1").code == 0
        result = ucase("contact", "add", "1", "Gesproken met Geheim")
    finally:
        other.close()

    assert result.code == 5
    assert "Geheim" not in result.err


def test_a_refusal_of_the_storage_prints_no_name(ucase: Run, case: Place) -> None:
    execute(
        case.file,
        "CREATE TRIGGER klem BEFORE INSERT ON resident "
        "BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed'); END",
    )
    result = ucase("intake", "--name", "Piet Geheim", "--wijk", "West", "--about", "Geheim")

    assert result.code == 5
    assert "Geheim" not in result.err
    assert "Piet" not in result.err


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], None]:
    """Make every query fail with an exception."""

    def fail(error: BaseException) -> None:
        def run(*_: object, **__: object) -> Iterator[object]:
            raise error

        monkeypatch.setattr("ucase.queries.follow_ups.run", run)

    return fail


def test_what_nobody_foresaw_is_told_by_kind_and_place_without_its_text(
    ucase: Run, case: Place, failing: Callable[[BaseException], None]
) -> None:
    failing(ValueError("Jan Geheim"))
    result = ucase("followup")

    assert result.code == 1
    assert result.err.startswith("Fout: Onverwacht ging er iets mis (ValueError in test_exit_codes.py:")
    assert "Geheim" not in result.err
    assert "Traceback" not in result.err


@pytest.mark.parametrize("error", [RecursionError("Geheim"), MemoryError("Geheim"), OSError(5, "Geheim")])
def test_no_kind_of_failure_shows_its_text(
    ucase: Run, case: Place, failing: Callable[[BaseException], None], error: Exception
) -> None:
    failing(error)
    result = ucase("followup")

    assert result.code == 1
    assert "Geheim" not in result.err


def test_debugging_adds_places_and_never_a_text(
    ucase: Run, case: Place, failing: Callable[[BaseException], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_DEBUG", "1")
    failing(ValueError("Jan Geheim"))
    result = ucase("followup")

    assert result.code == 1
    assert "follow_up.py" in result.err
    assert "Geheim" not in result.err


def test_an_interruption_gives_130_and_a_sentence(
    ucase: Run, case: Place, failing: Callable[[BaseException], None]
) -> None:
    failing(KeyboardInterrupt())
    result = ucase("followup")

    assert result.code == 130
    assert "Afgebroken" in result.err


def test_ctrl_c_before_the_saving_saves_nothing(
    ucase: Run, good: Good, case: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ucase.storage.work import Work

    def interrupted(_: Work) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Work, "commit", interrupted)
        result = ucase("contact", "add", "1", "Gesproken")

    assert result.code == 130
    assert "niets opgeslagen" in result.err
    assert len(good("contact", "list").splitlines()) == 1


def environment(**more: str) -> dict[str, str]:
    """The surroundings of a test, for a process of its own."""
    return {**os.environ, "PYTHONWARNINGS": "error", **more}


@pytest.mark.parametrize("form", ["plain", "json", "csv", "jsonl"])
def test_a_reader_that_has_seen_enough_is_no_error(good: Good, case: Place, form: str) -> None:
    for _ in range(3):
        good("contact", "add", "1", "lang verhaal " * 20_000)
    program = subprocess.Popen(
        [*UCASE, "contact", "list", "--output", form],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    with program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.read(10)
        program.stdout.close()
        errors = program.stderr.read()

    assert errors == b""
    assert program.returncode == 0


def test_a_short_list_into_a_closed_pipe_is_no_error(case: Place) -> None:
    ran = subprocess.run(
        f"'{sys.executable}' -m ucase area list | true; echo ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        capture_output=True,
        env=environment(),
        check=True,
    )

    assert ran.stdout == b"0\n"
    assert ran.stderr == b""


def test_the_command_itself_gives_the_code(case: Place) -> None:
    for arguments, code in ((["show", "99"], 3), (["zzq"], 2), (["followup"], 0)):
        ran = subprocess.run([*UCASE, *arguments], capture_output=True, env=environment(), check=False)
        assert ran.returncode == code


def test_ctrl_c_to_the_command_itself_gives_130(case: Place) -> None:
    read_end, write_end = os.pipe()
    program = subprocess.Popen(
        [*UCASE, "intake", "--from", "-"], stdin=read_end, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=environment(),
    )  # fmt: skip
    os.close(read_end)
    with program:
        time.sleep(1.0)  # it now waits for records that do not come
        program.send_signal(signal.SIGINT)
        _, errors = program.communicate(timeout=20)
    os.close(write_end)

    assert program.returncode == 130
    assert b"Traceback" not in errors
    assert b"Afgebroken" in errors


def test_standard_input_that_is_not_utf8_is_refused(good: Good, case: Place) -> None:
    ran = subprocess.run(
        [*UCASE, "intake", "--from", "-"],
        input=b'{"name": "Ren\xe9 Geheim", "wijk": "West"}',
        capture_output=True,
        env=environment(LC_ALL="C.UTF-8"),
        check=False,
    )

    assert ran.returncode == 6
    assert b"UTF-8" in ran.stderr
    assert b"Geheim" not in ran.stderr
    assert len(good("case", "list").splitlines()) == 2
