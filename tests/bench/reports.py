"""``report wijk`` against the same SQL in the ``sqlite3`` shell, and against DuckDB on the same data.

``python -m tests.bench.reports 10000 100000 1000000`` for the sizes that one wants; ``python -m tests.bench
--only reports`` measures the smallest. Each figure is a whole process, from its start to its end. The program
is measured on the encrypted file that its users have, and on the same file decrypted: the shell reads that,
and DuckDB what was converted from it. Where one of them is not installed its column is empty.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from tests.bench.measure import BASELINE, MEGABYTE, UCASE, Bench, Command, Sample, in_pipe, median, run
from tests.bench.measure import surroundings as environment_of
from tests.bench.section import Section

NAME = "reports"
SIZES = (10_000,)
AT, BOUND = 100_000, 1.0
"""At so many cases it is to take no longer than DuckDB."""
REPORT = Command("report wijk", (*UCASE, "report", "wijk"))
DECRYPT = Command("key decrypt", (*UCASE, "key", "decrypt", "--yes"))
SQL = Path(__file__).parents[2] / "ucase" / "queries" / "compiled"
QUERIES = ("wijk_report", "wijk_episodes")
TABLES = {
    "area": "id BIGINT, wijk_id BIGINT",
    "case": "id BIGINT, household_id BIGINT, area_id BIGINT, project_id BIGINT, stage VARCHAR",
    "episode": "id BIGINT, case_id BIGINT, opened_on DATE, closed_on DATE",
    "contact": "id BIGINT, case_id BIGINT, happened_on DATE, outcome VARCHAR",
    "follow_up": "id BIGINT, case_id BIGINT, due DATE, state VARCHAR",
    "resident": "id BIGINT, household_id BIGINT, family_name VARCHAR",
    "restriction": "resident_id BIGINT, lifted_on DATE",
}
"""What the queries read; with the types, which an empty table does not show by itself."""
CONVERT = """
import duckdb, sys
into = duckdb.connect(sys.argv[1])
for file, columns in zip(sys.argv[2::2], sys.argv[3::2]):
    table = file.rsplit("/", 1)[1].removesuffix(".csv")
    into.execute(f"CREATE TABLE \\"{table}\\" ({columns})")
    into.execute(f"COPY \\"{table}\\" FROM '{file}' (HEADER false, DELIM ',', AUTO_DETECT false)")
"""
ASK = """
import duckdb, re, sys
asked = duckdb.connect(sys.argv[1], read_only=True)
values = dict(one.split("=", 1) for one in sys.argv[4:])
for file in sys.argv[2:4]:
    text = re.sub(r"%\\((\\w+)\\)s", r"$\\1", open(file).read())
    named = {name: value or None for name, value in values.items() if f"${name}" in text}
    for row in asked.execute(text, named).fetchall():
        print(row)
"""


class ReportFigure(NamedTuple):
    """``report wijk`` at one size; a ratio is nothing where the other is not installed."""

    name: str
    cases: int
    ratio: float
    """To ``python -c pass``."""
    to_shell: float | None
    """The decrypted file, to the ``sqlite3`` shell on it."""
    to_duckdb: float | None
    """The encrypted file, to DuckDB on the same data without encryption."""
    milliseconds: tuple[float, float, float | None, float | None]
    """Encrypted, decrypted, the shell, DuckDB."""
    peak_mb: tuple[float, float | None]
    """Of the program, and of DuckDB."""

    @property
    def passed(self) -> bool:
        """Whether the bound was passed."""
        return self.cases == AT and self.to_duckdb is not None and self.to_duckdb > BOUND


def section(bench: Bench, folder: Path, sizes: Sequence[int], pairs: int) -> Section:
    """The table of it."""
    figures = [measure(folder, bench.home(size), size, pairs) for size in sizes]
    titles = (
        "report wijk", "× `python -c pass`", "× `sqlite3` shell", "× DuckDB", "ms encrypted", "ms plain",
        "ms `sqlite3`", "ms DuckDB", "peak MB", "peak MB DuckDB",
    )  # fmt: skip
    rows = [
        (
            f"{one.cases:,} cases", f"{one.ratio:.1f}", times(one.to_shell), times(one.to_duckdb),
            *(told(value) for value in (*one.milliseconds, *one.peak_mb)),
        )
        for one in figures
    ]  # fmt: skip
    return Section(NAME, titles, figures, rows)


def times(ratio: float | None) -> str:
    """A ratio as it is read."""
    return "" if ratio is None else f"{ratio:.2f}"


def told(value: float | None) -> str:
    """A figure as it is read."""
    return "" if value is None else f"{value:.0f}"


def measure(folder: Path, home: Path, cases: int, pairs: int) -> ReportFigure:
    """All of them in each round, so that a slow moment hits all."""
    twin = folder / f"plain-{cases}"
    shutil.copytree(home, twin)
    run(DECRYPT, twin)
    asked: dict[str, Callable[[], Sample]] = {
        "pass": lambda: run(BASELINE, home),
        "ucase": lambda: run(REPORT, home),
        "plain": lambda: run(REPORT, twin),
    }
    database = next(twin.rglob("cases.db"))
    if shutil.which("sqlite3"):
        shell = in_the_shell(database)
        asked["shell"] = lambda: outside(shell, home)
        if find_spec("duckdb"):
            duckdb = in_duckdb(folder, database, cases)
            asked["duckdb"] = lambda: outside(duckdb, home)
    for one in asked.values():
        one()
    rounds = [{name: one() for name, one in asked.items()} for _ in range(pairs)]
    return figure(cases, rounds)


def figure(cases: int, rounds: Sequence[dict[str, Sample]]) -> ReportFigure:
    """What the rounds come to."""

    def of(name: str, other: str) -> float | None:
        if other not in rounds[0]:
            return None
        return median([one[name].seconds / one[other].seconds for one in rounds])

    def typical(name: str, part: str, unit: float) -> float | None:
        return median([getattr(one[name], part) for one in rounds]) * unit if name in rounds[0] else None

    encrypted, plain, shell, duckdb = (
        typical(name, "seconds", 1000) for name in ("ucase", "plain", "shell", "duckdb")
    )
    return ReportFigure(
        f"report wijk, {cases:,} cases",
        cases,
        of("ucase", "pass") or 0.0,
        of("plain", "shell"),
        of("ucase", "duckdb"),
        (encrypted or 0.0, plain or 0.0, shell, duckdb),
        (typical("ucase", "peak", 1 / MEGABYTE) or 0.0, typical("duckdb", "peak", 1 / MEGABYTE)),
    )


def outside(arguments: list[str], home: Path) -> Sample:
    """Run something that is not ours. Raises when it fails or says nothing."""
    with tempfile.TemporaryFile() as errors:
        sample, status = in_pipe(arguments, environment_of(home), errors)
        if status != 0 or not sample.written:
            errors.seek(0)
            raise RuntimeError(f"{arguments[0]}: status {status}, {errors.read().decode()}")
    return sample


def values() -> dict[str, str]:
    """What the queries are given when nobody narrows the report."""
    today = date.today()  # noqa: DTZ011 (the data of the bench are of today as well)
    return {
        "since": "0001-01-01", "until": str(today), "today": str(today), "project": "", "stage": "",
        "silent_before": str(today - timedelta(30)),
        "end_of_week": str(today + timedelta(6 - today.weekday())),
    }  # fmt: skip


def in_the_shell(database: Path) -> list[str]:
    """The same SQL in the shell of SQLite."""
    given = [
        f'.parameter set :{name} "{repr(value) if value else "NULL"}"' for name, value in values().items()
    ]
    texts = [f"{(SQL / 'sqlite' / f'{one}.sql').read_text(encoding='utf-8')};" for one in QUERIES]
    return ["sqlite3", str(database), *given, *texts]


def in_duckdb(folder: Path, database: Path, cases: int) -> list[str]:
    """The same questions to DuckDB, in the words that PostgreSQL is asked; the data are converted first."""
    converted = []
    for table, columns in TABLES.items():
        file = folder / f"csv-{cases}" / f"{table}.csv"
        file.parent.mkdir(exist_ok=True)
        with file.open("wb") as out:
            names = ", ".join(one.split()[0] for one in columns.split(", "))
            asked = ["sqlite3", "-csv", str(database), f'SELECT {names} FROM "{table}"']
            subprocess.run(asked, stdout=out, check=True)
        converted += [str(file), columns]
    made = folder / f"cases-{cases}.duckdb"
    subprocess.run([sys.executable, "-c", CONVERT, str(made), *converted], check=True)
    texts = [str(SQL / "postgresql" / f"{one}.sql") for one in QUERIES]
    return [
        sys.executable,
        "-c",
        ASK,
        str(made),
        *texts,
        *(f"{name}={value}" for name, value in values().items()),
    ]


def main() -> int:
    """Measure the sizes that are asked for, and print the table."""
    sizes = [int(one) for one in sys.argv[1:]] or list(SIZES)
    with tempfile.TemporaryDirectory(prefix="ucase-bench-") as folder:
        made = section(Bench(Path(folder), sizes), Path(folder), sizes, 5)
    print("\n".join(made.as_markdown()))
    return int(any(one.passed for one in made.figures))


if __name__ == "__main__":
    sys.exit(main())
