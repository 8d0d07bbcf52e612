"""One byte flipped anywhere, a file cut short, taken away, held by another: a sentence, nothing lost."""

import datetime as real
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Run, stream
from tests.migrations.test_migrations import rows_of
from ucase.cli.main import main
from ucase.storage.connect import connect_file
from ucase.storage.place import Place

Good = Callable[..., str]
READS: list[tuple[str, ...]] = [("followup", "--due"), ("show", "1"), ("case", "list"), ("report", "wijk")]
EXAMPLES = int(os.environ.get("BROKEN_FILES", "12"))
"""How many bytes or lengths are tried; more by hand (CONTRIBUTING)."""
WRITE = ("contact", "add", "1", "Gesproken")


@pytest.fixture
def filled(good: Good, place: Place) -> Place:
    """A file with some cases."""
    for number in range(6):
        good(
            "intake",
            "--name",
            f"Ada {'abcdef'[number] * 6}",
            "--wijk",
            "Overvecht",
            "--followup",
            "2026-11-20",
        )
        good("contact", "add", str(number + 1), f"Gesproken over {'uvwxyz'[number] * 6}")
    return place


def outcome(*arguments: str) -> tuple[int, str, str]:
    """Run the program; gives its exit code and what it said."""
    streams = stream(), stream(), stream()
    with pytest.MonkeyPatch.context() as patch:
        for name, one in zip(("stdin", "stdout", "stderr"), streams, strict=True):
            patch.setattr(f"sys.{name}", one)
        code = main(list(arguments))
    return code, streams[1].text(), streams[2].text()


def answers_or_says_so(right: dict[tuple[str, ...], str]) -> None:
    """Every read gives the right answer, or one sentence and exit 5; and never a traceback."""
    for command, answer in right.items():
        code, out, err = outcome(*command)
        assert code in (0, 5), (command, code, err)
        assert "Traceback" not in err
        if code == 0:
            assert out == answer, command
        else:
            assert err.startswith("Fout: ")
            assert "Ada" not in err


def lists_leave_it_alone(file: Path, right: dict[tuple[str, ...], str]) -> None:
    """Every read answers or says so, and a list leaves a file that is not whole as it is."""
    content = file.read_bytes()
    looked = {command: answer for command, answer in right.items() if command[0] == "show"}
    answers_or_says_so({command: answer for command, answer in right.items() if command not in looked})
    assert file.read_bytes() == content
    answers_or_says_so(looked)  # who looks at a case is written down in the file


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_one_byte_flipped_anywhere_is_never_read_as_something_else(
    filled: Place, data: st.DataObject
) -> None:
    kept = filled.file.with_name("kept")
    if not kept.exists():
        shutil.copy(filled.file, kept)
    shutil.copy(kept, filled.file)
    right = {command: outcome(*command)[1] for command in READS}
    content = bytearray(kept.read_bytes())
    # SQLCipher's salt and every page: no byte is left out.
    position = data.draw(st.integers(0, len(content) - 1))
    content[position] ^= data.draw(st.integers(1, 255))
    filled.file.write_bytes(content)

    lists_leave_it_alone(filled.file, right)

    code, _, err = outcome("doctor")
    assert code == 5
    assert "Traceback" not in err
    code, _, err = outcome(*WRITE)
    assert code in (0, 5), err
    assert "Traceback" not in err


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_of_an_ordinary_file_too_a_flipped_byte_is_a_sentence_or_an_answer(
    empty_file: Path, good: Good, tmp_path: Path, data: st.DataObject
) -> None:
    """An ordinary file has no seal on its pages: a letter of a text may change unseen, no more than that."""
    plain = tmp_path / "gewoon" / "cases.db"
    kept = plain.with_name("kept")
    os.environ["UCASE_DB"] = str(plain)
    if not kept.exists():
        good("init", "--plain")
        good("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht", "--followup", "2026-11-20")
        shutil.copy(plain, kept)
    content = bytearray(kept.read_bytes())
    position = data.draw(st.integers(0, len(content) - 1))
    content[position] ^= data.draw(st.integers(1, 255))
    plain.write_bytes(content)

    for command in [*READS, ("doctor",), WRITE]:
        code, _, err = outcome(*command)
        assert code in (0, 3, 5, 10), (command, code, err)
        assert "Traceback" not in err


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_cut_short_anywhere_is_a_sentence(filled: Place, data: st.DataObject) -> None:
    kept = filled.file.with_name("kept")
    if not kept.exists():
        shutil.copy(filled.file, kept)
    shutil.copy(kept, filled.file)
    right = {command: outcome(*command)[1] for command in READS}
    content = kept.read_bytes()[: data.draw(st.integers(0, kept.stat().st_size - 1))]
    filled.file.write_bytes(content)

    lists_leave_it_alone(filled.file, right)


def test_a_file_taken_away_while_it_is_written_is_told(
    filled: Place, ucase: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ucase.storage.work import Work

    commit = Work.commit

    def taken_away(work: Work) -> None:
        filled.file.rename(filled.file.with_name("elders.db"))
        commit(work)

    monkeypatch.setattr(Work, "commit", taken_away)
    result = ucase(*WRITE)

    assert result.code == 5
    assert "weggehaald" in result.err


def test_another_program_that_holds_the_whole_file_is_waited_for_and_told(
    filled: Place, ucase: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ucase.storage.connect.BUSY_SECONDS", 0.2)
    before = rows_of(filled.file)
    other = connect_file(filled.file)
    try:
        other.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        other.execute("BEGIN EXCLUSIVE")
        for command in (*READS, WRITE, ("backup",)):
            result = ucase(*command)
            assert result.code == 5, command
            assert "ander programma" in result.err
    finally:
        other.close()
    assert rows_of(filled.file) == before


def test_a_clock_that_is_set_back_loses_and_doubles_nothing(
    filled: Place, good: Good, ucase: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows_of(filled.file)
    good("backup")

    class Back(real.datetime):
        @classmethod
        def now(cls, tz: real.tzinfo | None = None) -> "Back":
            return cls(2019, 1, 2, 3, 4, 5, tzinfo=tz)

    monkeypatch.setattr("ucase.domain.clock.datetime", Back)
    good(*WRITE)
    good("intake", "--name", "Bo Gisteren", "--wijk", "Zuid")
    for _ in range(4):
        good("backup")

    after = rows_of(filled.file)
    for table in ("case", "contact", "resident"):
        assert after[table][: len(before[table])] == before[table]
        assert len(after[table]) == len(before[table]) + 1
    newest = max(one for one in (filled.file.parent / "backups").glob("cases-20190102*.db"))
    assert len(rows_of(newest)["case"]) == len(after["case"])
    assert list((filled.file.parent / "backups").glob("cases-202*.db"))
    assert '"clock", "status": "warn"' in ucase("doctor", "--json").out
    assert ucase("followup").code == 0
