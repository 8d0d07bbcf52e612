"""``python -m tests.bench``: how fast the program is, against ``python -c pass`` of the same interpreter.

Exit code 1 when a bound is passed.
"""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tests.bench import areas, audit, beside, encryption, exports, imports, reports
from tests.bench.measure import COMMANDS, GROWTH, LARGE, SIZE, SMALL, Bench, Command, Growth
from tests.bench.section import Part, Section, times


def main() -> int:
    """Measure what was asked for and print it."""
    asked = options()
    commands = [one for one in COMMANDS if asked.only in one.name]
    growths = [one for one in GROWTH if asked.only in f"growth {one.command.name}"]
    prices = asked.only in encryption.NAME
    days = [one for one in beside.BESIDE if asked.only in one.name]
    sizes = {SIZE} if commands or prices else set()
    sums, tables = asked.only in reports.NAME, asked.only in exports.NAME
    sizes |= set(reports.SIZES) if sums else set()
    sizes |= {exports.SIZE // 10, exports.SIZE} if tables else set()
    sizes |= ({SMALL, LARGE} if growths else set()) | {one.size for one in days}
    with tempfile.TemporaryDirectory(prefix="ucase-bench-") as folder:
        there, pairs = Path(folder), asked.pairs
        others = [
            Part([areas.NAME], partial(areas.section, there, pairs)),
            Part([imports.NAME], partial(imports.section, there, pairs)),
            Part([audit.NAME], partial(audit.section, there, pairs)),
        ]
        wanted = [one for one in others if any(asked.only in name for name in one.names)]
        if not (commands or growths or prices or days or wanted or sums or tables):
            sys.stderr.write(f"nothing is called like {asked.only!r}\n")
            return 2
        bench = Bench(there, sorted(sizes))
        if tables:
            wanted.insert(0, Part([], partial(exports.section, bench, there, exports.SIZE, pairs)))
        if sums:
            wanted.insert(0, Part([], partial(reports.section, bench, there, reports.SIZES, pairs)))
        if days:
            wanted.insert(0, Part([], partial(beside.section, bench, days, pairs)))
        if prices:
            home, with_import = bench.home(SIZE), not asked.quick
            price = partial(encryption.section, there, home, pairs, with_import=with_import)
            wanted.insert(0, Part([encryption.NAME], price))
        sections = [
            *([against_baseline(bench, commands, pairs)] if commands else []),
            *([against_few(bench, growths, pairs)] if growths else []),
            *(one.measure() for one in wanted),
        ]
    print(as_json(sections) if asked.json else as_markdown(sections))
    over = [one.name for section in sections for one in section.figures if one.passed]
    if over:
        sys.stderr.write(f"over its bound: {'; '.join(over)}\n")
    return 1 if over else 0


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--pairs", type=int, default=11, help="how many pairs to take the median of")
    parser.add_argument("--json", action="store_true", help="the figures for a program")
    parser.add_argument("--quick", action="store_true", help="no long import in the price of encryption")
    parser.add_argument("--only", default="", metavar="NAME", help="only what has this in its name")
    return parser.parse_args()


def machine() -> str:
    """What it ran on, in a line."""
    system = f"{platform.system()} {platform.release()}"
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{os.cpu_count()} cores, {processor()}, {python}, {system}"


def processor() -> str:
    """The model of the processor, as far as the system tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or platform.machine())


def against_baseline(bench: Bench, commands: Sequence[Command], pairs: int) -> Section:
    """The commands against ``python -c pass``."""
    figures = bench.figures(commands, pairs)
    rows = [
        (
            one.name, times(one.bound), f"{one.ratio:.1f}", f"{one.cpu_ratio:.1f}",
            f"{one.milliseconds:.0f}", f"{one.peak_mb:.0f}",
        )
        for one in figures
    ]  # fmt: skip
    titles = f"{SIZE:,} cases", "bound", "× `python -c pass`", "by processor time", "median ms", "peak MB"
    return Section("commands", titles, figures, rows)


def against_few(bench: Bench, growths: Sequence[Growth], pairs: int) -> Section:
    """The commands on many cases against the same on few."""
    figures = bench.growth(growths, pairs)
    rows = [
        (
            one.name, times(one.bound), f"{one.time:.2f}×", f"{one.memory:.2f}×",
            "{:.0f} → {:.0f}".format(*one.milliseconds), "{:.0f} → {:.0f}".format(*one.peak_mb),
        )
        for one in figures
    ]  # fmt: skip
    title = f"growth from {SMALL:,} to {LARGE:,} cases"
    return Section("growth", (title, "bound", "time", "memory", "median ms", "peak MB"), figures, rows)


def as_markdown(sections: Sequence[Section]) -> str:
    """The tables, ready for the README."""
    lines = [machine() + "."]
    for one in sections:
        lines += ["", *one.as_markdown()]
    return "\n".join(lines)


def as_json(sections: Sequence[Section]) -> str:
    """The same for a program."""
    document: dict[str, Any] = {"machine": machine()}
    document |= {one.key: one.as_json() for one in sections}
    return json.dumps(document, indent=2)


if __name__ == "__main__":
    sys.exit(main())
