"""Exporting all cases, in rows per second and in memory: it may not need more for ten times as many.

``python -m tests.bench.exports 100000`` for the size that one wants; ``python -m tests.bench --only exports``
measures 1,000 and 10,000. Each figure is a whole process that writes to a pipe, or to a file for what is one.
"""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.bench.measure import MEGABYTE, UCASE, Bench, Command, median, run
from tests.bench.section import Section
from tests.bench.section import times as bound_of

NAME = "exports"
SIZE = 10_000
FORMS = ("csv", "jsonl", "xlsx", "sqlite")
FILES = ("xlsx", "sqlite")
BOUND = 1.3
"""How much more memory ten times as many cases may take."""


class ExportFigure(NamedTuple):
    """One form at one size."""

    name: str
    bound: float
    rows_per_second: float
    seconds: float
    peak_mb: float
    growth: float
    """Peak memory against that for a tenth of the cases."""

    @property
    def passed(self) -> bool:
        """Whether the bound was passed."""
        return self.growth > self.bound


def section(bench: Bench, folder: Path, size: int, pairs: int) -> Section:
    """The table of it."""
    figures = [measure(bench, folder, form, size, pairs) for form in FORMS]
    titles = f"export cases, {size:,}", "rows/s", "seconds", "peak MB", "memory, from a tenth", "bound"
    rows = [
        (
            one.name, f"{one.rows_per_second:,.0f}", f"{one.seconds:.1f}", f"{one.peak_mb:.0f}",
            f"{one.growth:.2f}×", bound_of(one.bound),
        )
        for one in figures
    ]  # fmt: skip
    return Section(NAME, titles, figures, rows)


def measure(bench: Bench, folder: Path, form: str, size: int, pairs: int) -> ExportFigure:
    """One form, of all the cases and of a tenth."""
    samples = {
        cases: [run(asking(folder, form, cases, number), bench.home(cases)) for number in range(pairs)]
        for cases in (size // 10, size)
    }
    seconds = median([one.seconds for one in samples[size]])
    peaks = {cases: median([one.peak for one in found]) for cases, found in samples.items()}
    return ExportFigure(
        form, BOUND, size / seconds, seconds, peaks[size] / MEGABYTE, peaks[size] / peaks[size // 10]
    )


def asking(folder: Path, form: str, cases: int, number: int) -> Command:
    """The command; a file has another name every time, for none is overwritten."""
    to = ("--to", str(folder / f"{form}-{cases}-{number}")) if form in FILES else ()
    return Command(f"export as {form}", (*UCASE, "export", "cases", "--output", form, *to))


def main(arguments: Sequence[str]) -> int:
    """Measure the size that is asked for, and print the table."""
    size = int(arguments[0]) if arguments else SIZE
    with tempfile.TemporaryDirectory(prefix="ucase-bench-") as folder:
        made = section(Bench(Path(folder), [size // 10, size]), Path(folder), size, 3)
    print("\n".join(made.as_markdown()))
    return int(any(one.passed for one in made.figures))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
