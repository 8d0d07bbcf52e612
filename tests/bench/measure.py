"""Running the program as its user does, and taking its time and its memory.

Only the standard library is used here, and nothing of ``ucase``: Linux counts what the parent had in memory
when it started a child as memory of that child, so the parent has to stay smaller than what it measures.
"""

import contextlib
import fcntl
import os
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, NamedTuple

SIZE = 10_000
"""How many cases the bounds hold for."""
SMALL, LARGE = 1_000, 100_000
"""Between which numbers of cases growth is measured."""
COLUMNS, LINES = 120, 40
MEGABYTE = 1_000_000
# A setting of one of these changes what is measured.
UNWANTED = (
    "UCASE_", "XDG_", "PYTHON", "FORCE_COLOR", "NO_COLOR", "COLUMNS", "LINES", "GITHUB_ACTIONS", "PY_COLORS",
    "CLICOLOR_FORCE", "_UCASE_",
)  # fmt: skip


class Command(NamedTuple):
    """A command line; ``bound`` is in times ``python -c pass``, without one it is only shown."""

    name: str
    arguments: tuple[str, ...]
    bound: float | None = None
    terminal: bool = False
    environment: tuple[tuple[str, str], ...] = ()


class Growth(NamedTuple):
    """A command whose time and memory on many cases are held against those on few."""

    command: Command
    bound: float | None = None


class Sample(NamedTuple):
    """One run: wall time, processor time, peak memory, how much it wrote."""

    seconds: float
    cpu: float
    peak: int
    written: int


class Figure(NamedTuple):
    """A command against the baseline."""

    name: str
    bound: float | None
    ratio: float
    cpu_ratio: float
    """The same by processor time, which another program on the machine disturbs less."""
    milliseconds: float
    peak_mb: float

    @property
    def passed(self) -> bool:
        """Whether the bound, if there is one, was passed."""
        return self.bound is not None and self.ratio > self.bound


class GrowthFigure(NamedTuple):
    """A command on many cases against the same one on few."""

    name: str
    bound: float | None
    time: float
    memory: float
    milliseconds: tuple[float, float]
    peak_mb: tuple[float, float]

    @property
    def passed(self) -> bool:
        """Whether the bound, if there is one, was passed, in time or in memory."""
        return self.bound is not None and max(self.time, self.memory) > self.bound


def tab(line: str) -> tuple[tuple[str, str], ...]:
    """What bash says when TAB is pressed at the end of a line."""
    words = ("_UCASE_COMPLETE", "complete_bash"), ("COMP_WORDS", line)
    return (*words, ("COMP_CWORD", str(len(line.split(" ")) - 1)))


BASELINE = Command("python -c pass", ("-c", "pass"))
SCRIPT = Path(sys.executable).with_name("ucase")
UCASE = (str(SCRIPT),) if SCRIPT.exists() else ("-m", "ucase")
"""What a user types: the script that was installed, run by the same interpreter."""
DUE = (*UCASE, "followup", "--due")
TODAY = (*UCASE, "today")
LOGGED = (*UCASE, "contact", "add", "UC-0001", "Gesproken over de wisselwoning; belt vrijdag terug.")
COMMANDS = (
    Command("--version", (*UCASE, "--version"), 6),
    Command("TAB: a word", UCASE, 6, environment=tab("ucase follow")),
    Command("TAB: a reference", UCASE, 6, environment=tab("ucase show UC-")),
    Command("followup --due, terminal", DUE, 12, terminal=True),
    Command("followup --due, pipe", DUE, 8),
    Command("today, terminal", TODAY, terminal=True),
    Command("today, pipe", TODAY),
    Command("report wijk, terminal", (*UCASE, "report", "wijk"), 13, terminal=True),
    Command("contact add", LOGGED, 40),
    Command("contact add --next", (*LOGGED, "--next", "+2w")),
)
GROWTH = (
    Growth(Command("followup --due --limit 50, pipe", (*DUE, "--limit", "50")), 1.1),
    Growth(Command("followup --due, pipe, all rows", DUE)),
    Growth(Command("followup --due, terminal", DUE, terminal=True)),
    Growth(Command("today, terminal", TODAY, terminal=True)),
)


class Bench:
    """A folder with a home for every size that is needed, each with its case file and configuration."""

    def __init__(self, folder: Path, sizes: Sequence[int]) -> None:
        self.folder = folder
        compile_package()
        making = [self._make(size) for size in sizes]
        ended = [process.wait() for process in making]
        if any(ended):
            raise RuntimeError("the data could not be made")

    def _make(self, size: int) -> "subprocess.Popen[bytes]":
        home = self.home(size)
        home.mkdir(mode=0o700)
        return subprocess.Popen(
            [sys.executable, "-m", "tests.bench.neighbourhood", str(size)], env=surroundings(home)
        )

    def home(self, size: int) -> Path:
        """The home of a case manager with that many cases."""
        return self.folder / f"home-{size}"

    def figures(self, commands: Sequence[Command], pairs: int) -> list[Figure]:
        """Every command against the baseline; all of them in each round, so that a slow moment hits all."""
        home = self.home(SIZE)
        samples: dict[str, list[tuple[Sample, Sample]]] = {command.name: [] for command in commands}
        for command in (BASELINE, *commands):
            run(command, home)  # once unmeasured: the byte-code, the disk's cache
        for _ in range(pairs):
            for command in commands:
                samples[command.name].append((run(BASELINE, home), run(command, home)))
        return [figure(command, samples[command.name]) for command in commands]

    def growth(self, growths: Sequence[Growth], pairs: int) -> list[GrowthFigure]:
        """Every command on many cases against few."""
        figures = []
        for one in growths:
            for size in (SMALL, LARGE):
                run(one.command, self.home(size))
            samples = [
                (run(one.command, self.home(SMALL)), run(one.command, self.home(LARGE))) for _ in range(pairs)
            ]
            figures.append(growth_figure(one, samples))
        return figures


def compile_package() -> None:
    """Byte-code for the package, wherever it is installed; Python itself may be told not to write any."""
    where = "import ucase, compileall, sys; sys.exit(not compileall.compile_dir(ucase.__path__[0], quiet=1))"
    subprocess.run([sys.executable, "-c", where], env=surroundings(Path.home()), check=True)


def surroundings(home: Path) -> dict[str, str]:
    """The environment of a case manager: a home, and no settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(UNWANTED)}
    return {**kept, "HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8"}


def run(command: Command, home: Path) -> Sample:
    """Run a command to its end and read everything it writes. Raises when it fails or writes nothing."""
    environment = {**surroundings(home), **dict(command.environment)}
    arguments = [sys.executable, *command.arguments]
    with tempfile.TemporaryFile() as errors:
        run_it = on_terminal if command.terminal else in_pipe
        sample, status = run_it(arguments, environment, errors)
        if status != 0 or not (sample.written or errors.tell() or command is BASELINE):
            errors.seek(0)
            raise RuntimeError(f"{command.name}: status {status}, {errors.read().decode()}")
    return sample


def in_pipe(arguments: list[str], environment: dict[str, str], errors: IO[bytes]) -> tuple[Sample, int]:
    """Run with the output in a pipe."""
    started = time.perf_counter()
    process = subprocess.Popen(
        arguments, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors
    )
    assert process.stdout is not None
    with process.stdout as output:
        written = read_all(output.fileno())
    return finish(process, started, written)


def on_terminal(arguments: list[str], environment: dict[str, str], errors: IO[bytes]) -> tuple[Sample, int]:
    """Run with the input and the output on a terminal."""
    ours, theirs = os.openpty()
    try:
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        started = time.perf_counter()
        process = subprocess.Popen(arguments, env=environment, stdin=theirs, stdout=theirs, stderr=errors)
        os.close(theirs)
        written = read_all(ours)
        return finish(process, started, written)
    finally:
        os.close(ours)


def read_all(descriptor: int) -> int:
    """Read until the other side is done; gives how many bytes came."""
    written = 0
    with contextlib.suppress(OSError):  # how Linux says that nobody has the terminal open any more
        while got := os.read(descriptor, 65_536):
            written += len(got)
    return written


def finish(process: "subprocess.Popen[bytes]", started: float, written: int) -> tuple[Sample, int]:
    """Wait for the end, and take what the process used."""
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    peak = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Sample(seconds, used.ru_utime + used.ru_stime, peak, written), process.returncode


def figure(command: Command, samples: Sequence[tuple[Sample, Sample]]) -> Figure:
    """What the pairs of a command come to."""
    return Figure(
        command.name,
        command.bound,
        ratio=median([one.seconds / base.seconds for base, one in samples]),
        cpu_ratio=median([one.cpu / base.cpu for base, one in samples]),
        milliseconds=median([one.seconds for _, one in samples]) * 1000,
        peak_mb=median([one.peak for _, one in samples]) / MEGABYTE,
    )


def growth_figure(growth: Growth, samples: Sequence[tuple[Sample, Sample]]) -> GrowthFigure:
    """What the pairs of few and many cases come to."""
    few, many = [few for few, _ in samples], [many for _, many in samples]
    peaks = median([one.peak for one in few]) / MEGABYTE, median([one.peak for one in many]) / MEGABYTE
    return GrowthFigure(
        growth.command.name,
        growth.bound,
        time=median([more.seconds / less.seconds for less, more in samples]),
        memory=peaks[1] / peaks[0],
        milliseconds=(
            median([one.seconds for one in few]) * 1000,
            median([one.seconds for one in many]) * 1000,
        ),
        peak_mb=peaks,
    )


def median(values: Sequence[float]) -> float:
    """The middle value; the mean of the two middle ones of an even number."""
    ordered = sorted(values)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
