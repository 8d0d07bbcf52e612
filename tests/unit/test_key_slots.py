"""What lies beside a file: whatever became of it, it is read or it is refused, and never more."""

import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.errors import StorageProblem
from ucase.domain.key import Key
from ucase.storage.key_slots import REMARK, Slots, read_slots, slots_path, write_slots
from ucase.storage.locked_key import unlock

WORDS = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=20)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    slots = Slots("0123456789abcdef", made="2026-11-23", passphrase="argon2id 1 2 3 aa bb")
    path = tmp_path / "cases.db"
    write_slots(path, slots)

    assert read_slots(path) == slots
    assert slots_path(path).stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["cases.db.slots"]


@given(st.one_of(st.binary(max_size=200), st.lists(WORDS).map(lambda words: " ".join(words).encode())))
def test_any_other_content_is_refused_or_read_as_slots(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cases.db"
        slots_path(path).write_bytes(REMARK.encode() + content)
        with suppress(StorageProblem):
            found = read_slots(path)
            assert found is not None
            assert len(found.key) == 16


@given(st.one_of(WORDS, st.lists(WORDS, min_size=6, max_size=6).map(" ".join)))
def test_a_lock_that_nobody_made_is_refused(locked: str) -> None:
    with pytest.raises(StorageProblem) as caught:
        unlock(locked, "paars hek fietst langzaam", Key(range(32)).id)
    assert caught.value.key == "bad_lock"


@pytest.mark.parametrize(
    "costs", ["1048577 1 1", "65536 65 4", "65536 3 65", "0 3 4", "-8 3 4", "9" * 30 + " 3 4"]
)
def test_what_would_bring_the_computer_to_its_knees_is_not_begun(
    monkeypatch: pytest.MonkeyPatch, costs: str
) -> None:
    def begun(*_: object) -> bytes:
        raise AssertionError(costs)

    monkeypatch.setattr("ucase.storage.locked_key.derived", begun)
    with pytest.raises(StorageProblem):
        unlock(f"argon2id {costs} {'ab' * 16} {'cd' * 60}", "paars hek fietst langzaam", Key(range(32)).id)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limits")
def test_the_program_leaves_no_image_of_its_memory_and_no_file_for_others() -> None:
    tell = (
        "import os, resource; from ucase.cli.main import keep_to_ourselves as keep; keep();"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], oct(os.umask(0)))"
    )
    said = subprocess.run(
        [sys.executable, "-c", tell], capture_output=True, text=True, env={**os.environ}, check=True
    )

    assert said.stdout == "0 0o77\n"
