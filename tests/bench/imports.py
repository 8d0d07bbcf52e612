"""``import dwellings`` of a long list, CSV and XLSX, beside a bare ``executemany`` of the same rows.

``python -m tests.bench --only import``. The list is taken into an empty project, and then once more, when
nothing in it is new. Like ``measure`` this knows nothing of ``ucase``, to stay small.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.bench.measure import MEGABYTE, UCASE, Command, Sample, median, run
from tests.bench.section import Section, times

NAME = "import"
FEW, MANY = 10_000, 100_000
MOST_MB = 100
"""The bound on memory, for the long list."""
MOST_GROWTH = 1.3
"""The bound on how much more memory the long list takes than the short one."""
HEADER = (
    "VHE;Straat;Postcode;Huisnummer;Toevoeging;Kamers;Opp;Huur;Naam;Telefoon;Ingangsdatum huur;Leegstand\n"
)
ALONE = """
import csv, sys
from sqlcipher3 import dbapi2
rows = csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), delimiter=';')
next(rows)
listed = list(enumerate(rows, 1))
now = '2026-11-23 09:00:00'
file = dbapi2.connect(sys.argv[2], isolation_level=None)
for pragma in ('journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON'):
    file.execute('PRAGMA ' + pragma).fetchall()
file.execute('BEGIN IMMEDIATE')
file.executemany(
    'INSERT INTO dwelling (id, unit, street, postcode, house_number, addition, rooms, surface, rent, '
    'project_id, created_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, 1)',
    ((key, *row[:7], 60000, now) for key, row in listed))
file.executemany(
    'INSERT INTO household (id, dwelling_id, tenancy_started_on, created_at, version) VALUES (?, ?, ?, ?, 1)',
    ((key, key, '2009-02-01', now) for key, row in listed))
file.executemany(
    'INSERT INTO resident (household_id, role, given_name, prefix, family_name, phone, created_at, version) '
    "VALUES (?, 'main-tenant', 'Jan', 'van der', ?, ?, ?, 1)",
    ((key, row[8], row[9], now) for key, row in listed))
file.execute('COMMIT')
print(len(listed))
"""

AS_XLSX = """
import csv, sys, xlsxwriter
book = xlsxwriter.Workbook(sys.argv[2])
page = book.add_worksheet()
for line, row in enumerate(csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), delimiter=';')):
    for place, cell in enumerate(row):
        if line and place in (3, 5, 6):
            page.write_number(line, place, int(cell))
        else:
            page.write_string(line, place, f'{cell} {line}' if line and place == 8 else cell)
book.close()
print(line)
"""
"""A list as a corporation's spreadsheet: numbers as numbers, and every tenant with a name of their own."""


class ImportFigure(NamedTuple):
    """What the import took in rows per second, and what the bare statements did."""

    name: str
    rows: int
    ratio: float
    """How many times as long as the bare statements it took."""
    rows_per_second: float
    again_per_second: float
    bare_per_second: float
    peak_mb: float
    growth: float
    """How many times the memory of the short list the long one took."""
    xlsx_rows_per_second: float
    xlsx_peak_mb: float
    xlsx_growth: float
    """The same for the list as a spreadsheet."""
    bound_mb: int = MOST_MB
    bound_growth: float = MOST_GROWTH

    @property
    def passed(self) -> bool:
        """Whether a bound on memory was passed."""
        peak, growth = max(self.peak_mb, self.xlsx_peak_mb), max(self.growth, self.xlsx_growth)
        return peak > self.bound_mb or growth > self.bound_growth


def section(folder: Path, pairs: int) -> Section:
    """The table of it."""
    one = measure_imports(folder, pairs)
    titles = (
        "list of addresses", "rows/s", "rows/s, the same again", "rows/s, bare `executemany`",
        "× bare", "peak MB", "bound MB", "memory, from a tenth", "bound",
    )  # fmt: skip
    rows = [
        (
            one.name, f"{one.rows_per_second:,.0f}", f"{one.again_per_second:,.0f}",
            f"{one.bare_per_second:,.0f}", f"{one.ratio:.1f}", f"{one.peak_mb:.0f}",
            f"≤ {one.bound_mb}", f"{one.growth:.2f}×", times(one.bound_growth),
        ),
        (
            f"{one.name}, XLSX", f"{one.xlsx_rows_per_second:,.0f}", "", "", "",
            f"{one.xlsx_peak_mb:.0f}", f"≤ {one.bound_mb}", f"{one.xlsx_growth:.2f}×",
            times(one.bound_growth),
        ),
    ]  # fmt: skip
    return Section("imports", titles, [one], rows)


def measure_imports(folder: Path, pairs: int) -> ImportFigure:
    """Import into an empty project, import again, and insert bare, in turn."""
    home = folder / "home-import"
    home.mkdir(mode=0o700)
    lists = {size: home / f"list-{size}.csv" for size in (FEW, MANY)}
    for size, path in lists.items():
        with path.open("w", encoding="utf-8") as out:
            out.write(HEADER)
            out.writelines(lines(size))
    cases, empty, bare = home / "cases.db", home / "empty.db", home / "bare.db"
    at_home = (("UCASE_DB", str(cases)),)
    run(Command("init", (*UCASE, "init", "--plain"), environment=at_home), home)  # as the bare statements
    run(Command("project", (*UCASE, "project", "add", "Verzonnendreef"), environment=at_home), home)
    shutil.copy(cases, empty)

    def bring(size: int, suffix: str = ".csv") -> Sample:
        arguments = (
            *UCASE,
            "import",
            "dwellings",
            str(lists[size].with_suffix(suffix)),
            "--project",
            "P-0001",
        )
        return run(Command(NAME, arguments, environment=at_home), home)

    samples = []
    for _ in range(pairs):
        fresh(empty, cases)
        few = bring(FEW)
        fresh(empty, cases)
        first, again = bring(MANY), bring(MANY)
        fresh(empty, bare)
        alone = run(Command("executemany", ("-c", ALONE, str(lists[MANY]), str(bare))), home)
        samples.append((few, first, again, alone))
    sheets = []
    for size, path in lists.items():
        run(Command("xlsx", ("-c", AS_XLSX, str(path), str(path.with_suffix(".xlsx")))), home)
        fresh(empty, cases)
        sheets.append(bring(size, ".xlsx"))
    return ImportFigure(
        f"import dwellings, {MANY:,} rows",
        MANY,
        ratio=median([first.seconds / alone.seconds for _, first, _, alone in samples]),
        rows_per_second=MANY / median([first.seconds for _, first, _, _ in samples]),
        again_per_second=MANY / median([again.seconds for _, _, again, _ in samples]),
        bare_per_second=MANY / median([alone.seconds for _, _, _, alone in samples]),
        peak_mb=max(max(first.peak, again.peak) for _, first, again, _ in samples) / MEGABYTE,
        growth=median([first.peak / few.peak for few, first, _, _ in samples]),
        xlsx_rows_per_second=MANY / sheets[1].seconds,
        xlsx_peak_mb=sheets[1].peak / MEGABYTE,
        xlsx_growth=sheets[1].peak / sheets[0].peak,
    )


def fresh(source: Path, target: Path) -> None:
    """A copy of a file in place of what was there."""
    for suffix in ("-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    shutil.copy(source, target)


def lines(rows: int) -> Iterator[str]:
    """A list of a corporation, sixty dwellings to a postcode."""
    for row in range(rows):
        block, number = divmod(row, 60)
        postcode = f"{1000 + block % 9000} {'ABCEGHJK'[block // 9000 % 8]}B"
        addition = "bis" if number % 9 == 0 else ""
        rent = f"{500 + row % 300},{row % 100:02d}"
        name = f"Jan van der Voorbeeld{row % 977}"
        phone, day = f"06-{row:08d}", f"{row % 28 + 1}-{row % 12 + 1}-{1981 + row % 40}"
        home = f"{row:06d};Verzonnendreef;{postcode};{number + 1};{addition};3;62"
        yield f"{home};{rent};{name};{phone};{day};nee\n"
