"""``kill -9`` while a file gets another key: at whatever moment, one whole file remains, and it opens.

A short run; ``UCASE_KILLS=200`` makes it a long one.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.domain.key import Key
from ucase.storage.connect import connect_file
from ucase.storage.folders import keys_folder
from ucase.storage.keys import is_encrypted, key_for
from ucase.storage.place import Place

KILLS = int(os.environ.get("UCASE_KILLS", "5"))
# Everything is imported before it says that it begins, so that the moments fall into the work itself.
CHILD = """
import os, sys
import ucase.cli.key, ucase.casework.key, ucase.storage.rekey, ucase.storage.convert, ucase.storage.migrate
from ucase.cli.main import main
print("ready", flush=True)
os.read(0, 1)
code = main(sys.argv[1:])
print("done", code, flush=True)
"""
COMMANDS = {"rotate": ("rotate", "--yes"), "encrypt": ("encrypt",), "decrypt": ("decrypt", "--yes")}


def start(verb: str) -> "subprocess.Popen[str]":
    """A run that has imported everything and now works."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, "key", *COMMANDS[verb]],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    child.stdin.write("\n")
    child.stdin.flush()
    return child


def seconds_of(verb: str) -> float:
    """How long the work takes when nobody ends it."""
    began = time.monotonic()
    said, _ = start(verb).communicate(timeout=60)
    assert said.endswith("done 0\n")
    return time.monotonic() - began


def key_now(path: Path) -> Key | None:
    """The key that the file has."""
    return key_for(path)


@pytest.mark.timeout(max(300, KILLS * 60))
@pytest.mark.parametrize("verb", COMMANDS)
def test_one_whole_file_remains_whenever_it_is_ended(
    ucase: Run, good: Callable[..., str], place: Place, verb: str
) -> None:
    for number in range(20):
        good("intake", "--name", f"Jan Geheim{number}", "--wijk", "Oost", "--allow-duplicate")
    if verb == "encrypt":
        good("key", "decrypt", "--yes")
    cases = good("case", "list")
    usual = seconds_of(verb)
    chance = random.Random(usual)
    killed = 0
    for _ in range(KILLS):
        if verb != "rotate" and is_encrypted(place.file) == (verb == "encrypt"):
            good("key", *COMMANDS["decrypt" if verb == "encrypt" else "encrypt"])
        before = key_now(place.file)
        child = start(verb)
        time.sleep(chance.uniform(0, usual * 1.2))
        child.kill()
        said, _ = child.communicate()
        killed += child.returncode == -9

        assert good("case", "list") == cases
        after = key_now(place.file)
        if said.endswith("done 0\n"):
            assert after != before
        connection = connect_file(place.file)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        connection.close()
        left = {one.name for one in place.file.parent.iterdir() if one.name != "backups"}
        assert left <= {"cases.db", "cases.db.slots", "cases.db-wal", "cases.db-shm"}, left
        if after is not None:
            assert (keys_folder() / f"{after.id}.key").exists()
    assert killed or KILLS < 20
