"""``python -m tests.crash.writers``: eight writers at once, each with hundreds of commands.

None is lost, none is doubled, the references are all different, and nobody waits longer than the time-out.
Each writer is a process that runs whole commands one after another, as a script would.
"""

import argparse
import io
import multiprocessing
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

from tests.crash.scene import Scene, whole

WRITERS = 8


class Told(NamedTuple):
    """What one command said."""

    code: int
    mark: str
    out: str
    err: str
    seconds: float


def writer(number: int, commands: int, environment: dict[str, str]) -> list[Told]:
    """Run so many commands: households come in, and something is noted about the case that all share."""
    os.environ.update(environment)
    from ucase.cli.main import main

    told = []
    for turn in range(commands):
        mark = f"{'ABCDEFGH'[number]}{spelled(turn)}"
        if turn % 2:
            line = ["contact", "add", "1", f"Gesproken over {mark}"]
        else:
            line = ["intake", "--name", f"Ada {mark}", "--wijk", "Overvecht", "--allow-duplicate"]
        begin, out, err = time.monotonic(), io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            code = main(line)
        told.append(Told(code, mark, out.getvalue(), err.getvalue(), time.monotonic() - begin))
    return told


def spelled(number: int) -> str:
    """A number in letters, since a name has no digits."""
    return "".join("klmnopqrst"[int(digit)] for digit in f"{number:04d}")


def many_at_once(commands: int, wait: int | None = None) -> tuple[list[Told], list[str]]:
    """Let eight write; gives what they were told and what is wrong. ``wait`` is for a busy machine."""
    with tempfile.TemporaryDirectory(prefix="ucase-writers-") as name:
        scene = Scene(Path(name))
        scene.prepare()
        if wait is not None:
            scene.environment["UCASE_WAIT"] = str(wait)
        with multiprocessing.get_context("spawn").Pool(WRITERS) as pool:
            work = [(number, commands, scene.environment) for number in range(WRITERS)]
            told = [one for some in pool.starmap(writer, work) for one in some]
        return told, list(wrong(scene, told))


def wrong(scene: Scene, told: list[Told]) -> Iterator[str]:
    """What is lost, doubled or refused."""
    yield from (f"refused: {one.err.strip()}" for one in told if one.code)
    given = [one for some in told for one in re.findall(r"UC-[0-9]+", some.out) if "F-" in some.out]
    if len(set(given)) != len(given):
        yield "a reference was given twice"
    with whole(scene.file) as rows:
        names = [name for (name,) in rows("SELECT family_name FROM resident")]
        texts = [text for (text,) in rows("SELECT summary FROM contact")]
    for one in told:
        times = names.count(one.mark) + texts.count(f"Gesproken over {one.mark}")
        if one.code == 0 and times != 1:
            yield f"a command is {'doubled' if times else 'lost'}"


def main() -> int:
    """Run it and print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash.writers", description=__doc__)
    parser.add_argument("--commands", type=int, default=500, help="how many commands each writer runs")
    asked = parser.parse_args()
    begin = time.monotonic()
    told, found = many_at_once(asked.commands)
    slowest = max(one.seconds for one in told)
    took = time.monotonic() - begin
    print(f"{WRITERS} writers, {len(told)} commands in {took:.0f} s; slowest {slowest:.2f} s")
    for one in sorted(set(found)):
        print(f"WRONG: {one} ({found.count(one)} times)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
