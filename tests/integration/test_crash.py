"""A short run of what ``python -m tests.crash`` does at length: kill -9, power cuts, eight writers."""

import subprocess
import sys
from pathlib import Path

from tests.crash.writers import WRITERS, many_at_once

ROOT = Path(__file__).parents[2]


def test_what_is_killed_at_a_random_moment_loses_and_halves_nothing() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.crash", "--kills", "8", "--power", "30"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "DAMAGE:" not in ran.stdout
    assert "control without a journal: damage seen" in ran.stdout


def test_of_eight_writers_at_once_none_is_lost_or_doubled() -> None:
    told, wrong = many_at_once(4, wait=100)

    assert wrong == []
    assert len(told) == WRITERS * 4
