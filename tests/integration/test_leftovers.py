"""What says that several files change together goes with the run that needed it, and no sooner."""

import os
import subprocess
import sys

import pytest

from ucase.storage.leftovers import clear_up
from ucase.storage.place import Place


@pytest.fixture
def gone() -> int:
    """The number of a process that has ended."""
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_after_an_interrupted_conversion_nothing_is_left(place: Place, gone: int) -> None:
    left = ["-mj4B384C9EB", f".new-{gone}", f".new-{gone}-journal"]
    for end in left:
        place.file.with_name(place.file.name + end).write_text("")

    clear_up(place.file)

    assert sorted(one.name for one in place.file.parent.iterdir()) == ["cases.db", "cases.db.slots"]


@pytest.mark.parametrize("end", ["-journal", f".new-{os.getppid()}"])
def test_what_a_file_may_need_to_go_back_stays(place: Place, end: str) -> None:
    together = place.file.with_name(f"{place.file.name}-mj4B384C9EB")
    for one in (together, place.file.with_name(place.file.name + end)):
        one.write_text("")

    clear_up(place.file)

    assert together.exists()
