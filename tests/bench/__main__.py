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
from pathlib import Path
from typing import Any

from tests.bench.areas import NAME as AREAS
from tests.bench.areas import AreasFigure, measure_areas
from tests.bench.encryption import NAME as ENCRYPTED
from tests.bench.encryption import PriceFigure, measure_encryption
from tests.bench.imports import NAME as IMPORTS
from tests.bench.imports import ImportFigure, measure_imports
from tests.bench.measure import (
    COMMANDS,
    GROWTH,
    LARGE,
    SIZE,
    SMALL,
    Bench,
    Figure,
    GrowthFigure,
)


def main() -> int:
    """Measure what was asked for and print it."""
    asked = options()
    commands = [one for one in COMMANDS if asked.only in one.name]
    growths = [one for one in GROWTH if asked.only in f"growth {one.command.name}"]
    wants_areas = asked.only in AREAS
    wants_imports = asked.only in IMPORTS
    wants_price = asked.only in ENCRYPTED
    if not commands and not growths and not wants_areas and not wants_imports and not wants_price:
        sys.stderr.write(f"nothing is called like {asked.only!r}\n")
        return 2
    sizes = ([SIZE] if commands or wants_price else []) + ([SMALL, LARGE] if growths else [])
    with tempfile.TemporaryDirectory(prefix="ucase-bench-") as folder:
        bench = Bench(Path(folder), sizes)
        figures = bench.figures(commands, asked.pairs)
        growth_figures = bench.growth(growths, asked.pairs)
        prices = (
            measure_encryption(Path(folder), bench.home(SIZE), asked.pairs, with_import=not asked.quick)
            if wants_price
            else []
        )
        areas = [measure_areas(Path(folder), asked.pairs)] if wants_areas else []
        imports = [measure_imports(Path(folder), asked.pairs)] if wants_imports else []
    show = as_json if asked.json else as_markdown
    print(show(figures, growth_figures, areas, imports, prices))
    measured: list[Figure | GrowthFigure | AreasFigure | ImportFigure | PriceFigure]
    measured = [*figures, *growth_figures, *areas, *imports, *prices]
    passed = [one.name for one in measured if one.passed]
    if passed:
        sys.stderr.write(f"over its bound: {'; '.join(passed)}\n")
    return 1 if passed else 0


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


def as_markdown(
    figures: Sequence[Figure],
    growth: Sequence[GrowthFigure],
    areas: Sequence[AreasFigure],
    imports: Sequence[ImportFigure],
    prices: Sequence[PriceFigure],
) -> str:
    """The tables, ready for the README."""
    lines = [machine() + "."]
    if figures:
        lines += ["", *table(
            (f"{SIZE:,} cases", "bound", "× `python -c pass`", "median ms", "peak MB"),
            [
                (
                    one.name, times(one.bound),
                    f"{one.ratio:.1f}", f"{one.milliseconds:.0f}", f"{one.peak_mb:.0f}",
                )
                for one in figures
            ],
        )]  # fmt: skip
    if growth:
        lines += ["", *table(
            (f"growth from {SMALL:,} to {LARGE:,} cases", "bound", "time", "memory", "median ms", "peak MB"),
            [
                (
                    one.name, times(one.bound), f"{one.time:.2f}×", f"{one.memory:.2f}×",
                    "{:.0f} → {:.0f}".format(*one.milliseconds), "{:.0f} → {:.0f}".format(*one.peak_mb),
                )
                for one in growth
            ],
        )]  # fmt: skip
    if areas:
        lines += ["", *table(
            ("file of CBS", "× `csv.reader`", "median ms", "`csv.reader` ms", "peak MB", "bound MB"),
            [
                (
                    one.name, f"{one.ratio:.1f}", f"{one.seconds * 1000:.0f}",
                    f"{one.reading_seconds * 1000:.0f}", f"{one.peak_mb:.0f}", f"≤ {one.bound_mb}",
                )
                for one in areas
            ],
        )]  # fmt: skip
    if imports:
        lines += ["", *table(
            (
                "list of addresses", "rows/s", "rows/s, the same again", "rows/s, bare `executemany`",
                "× bare", "peak MB", "bound MB", "memory, from a tenth", "bound",
            ),
            [
                (
                    one.name, f"{one.rows_per_second:,.0f}", f"{one.again_per_second:,.0f}",
                    f"{one.bare_per_second:,.0f}", f"{one.ratio:.1f}", f"{one.peak_mb:.0f}",
                    f"≤ {one.bound_mb}", f"{one.growth:.2f}×", times(one.bound_growth),
                )
                for one in imports
            ]
            + [
                (
                    f"{one.name}, XLSX", f"{one.xlsx_rows_per_second:,.0f}", "", "", "",
                    f"{one.xlsx_peak_mb:.0f}", f"≤ {one.bound_mb}", f"{one.xlsx_growth:.2f}×",
                    times(one.bound_growth),
                )
                for one in imports
            ],
        )]  # fmt: skip
    if prices:
        lines += ["", *table(
            ("encrypted against `--plain`", "bound", "×", "plain ms", "encrypted ms"),
            [
                (
                    one.name, times(one.bound), f"{one.ratio:.2f}×",
                    *(f"{value:.0f}" for value in one.milliseconds),
                )
                for one in prices
            ],
        )]  # fmt: skip
    return "\n".join(lines)


def table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A table in Markdown; the first column holds words, the others figures."""
    ruler = ["---", *("---:" for _ in titles[1:])]
    return [f"| {' | '.join(cells)} |" for cells in (titles, ruler, *rows)]


def times(bound: float | None) -> str:
    """A bound as it is read."""
    return f"≤ {bound:g}×" if bound is not None else ""


def as_json(
    figures: Sequence[Figure],
    growth: Sequence[GrowthFigure],
    areas: Sequence[AreasFigure],
    imports: Sequence[ImportFigure],
    prices: Sequence[PriceFigure],
) -> str:
    """The same for a program."""
    document: dict[str, Any] = {
        "machine": machine(),
        "commands": [one._asdict() | {"passed": one.passed} for one in figures],
        "growth": [one._asdict() | {"passed": one.passed} for one in growth],
        "areas": [one._asdict() | {"passed": one.passed} for one in areas],
        "encrypted": [one._asdict() | {"passed": one.passed} for one in prices],
        "imports": [one._asdict() | {"passed": one.passed} for one in imports],
    }
    return json.dumps(document, indent=2)


if __name__ == "__main__":
    sys.exit(main())
