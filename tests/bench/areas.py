"""``area import`` of a national file, beside ``csv.reader`` reading the same file and doing nothing with it.

``python -m tests.bench --only areas``. Like ``measure`` this knows nothing of ``ucase``, to stay small.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.bench.measure import MEGABYTE, UCASE, Command, median, run
from tests.bench.section import Section

NAME = "areas"
ROWS = 2_000_000
MOST_MB = 150
"""The bound on memory."""
LETTERS = "ABCEGHJKLMNPRTVWXZ"
NUMBERS = 17
"""House numbers per postcode, as in the country at large."""
UTRECHT, POSTCODES_OF_UTRECHT = 344, range(3511, 3539)
FIRST_POSTCODE = 3380
ALONE = (
    "import collections, csv, sys\n"
    "rows = csv.reader(open(sys.argv[1], encoding='latin-1', newline=''), delimiter=';')\n"
    "collections.deque(rows, maxlen=0)\n"
    "print('read')"
)


class AreasFigure(NamedTuple):
    """What the import took, and what reading alone took."""

    name: str
    rows: int
    ratio: float
    seconds: float
    reading_seconds: float
    peak_mb: float
    bound_mb: int = MOST_MB

    @property
    def passed(self) -> bool:
        """Whether the bound on memory was passed."""
        return self.peak_mb > self.bound_mb


def section(folder: Path, pairs: int) -> Section:
    """The table of it."""
    one = measure_areas(folder, pairs)
    titles = "file of CBS", "× `csv.reader`", "median ms", "`csv.reader` ms", "peak MB", "bound MB"
    cells = (
        one.name, f"{one.ratio:.1f}", f"{one.seconds * 1000:.0f}", f"{one.reading_seconds * 1000:.0f}",
        f"{one.peak_mb:.0f}", f"≤ {one.bound_mb}",
    )  # fmt: skip
    return Section(NAME, titles, [one], [cells])


def measure_areas(folder: Path, pairs: int) -> AreasFigure:
    """Import into an empty file and read alone, in turn."""
    home, file = folder / "home-areas", folder / "pc6hnr20250801_gwb.csv"
    home.mkdir(mode=0o700)
    with file.open("w", encoding="ascii") as out:
        out.writelines(lines(ROWS))
    cases = home / "cases.db"
    database = ("UCASE_DB", str(cases))
    made = Command("init", (*UCASE, "init"), environment=(database,))
    imported = Command(
        NAME, (*UCASE, "area", "import", str(file), "--municipality", "0344"), environment=(database,)
    )
    alone = Command("csv.reader", ("-c", ALONE, str(file)))
    run(made, home)
    empty = home / "empty.db"
    shutil.copy(cases, empty)
    samples = []
    for _ in range(pairs):
        shutil.copy(empty, cases)
        samples.append((run(alone, home), run(imported, home)))
    return AreasFigure(
        f"area import, {ROWS:,} rows",
        ROWS,
        ratio=median([one.seconds / base.seconds for base, one in samples]),
        seconds=median([one.seconds for _, one in samples]),
        reading_seconds=median([base.seconds for base, _ in samples]),
        peak_mb=max(one.peak for _, one in samples) / MEGABYTE,
    )


def lines(rows: int) -> Iterator[str]:
    """A file of CBS: the postcodes in order, of which those of Utrecht are a tenth of the country."""
    yield "PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025\n"
    left = rows
    for area in range(FIRST_POSTCODE, 9999):
        municipality = UTRECHT if area in POSTCODES_OF_UTRECHT else 1000 + area // 25
        for row, first in enumerate(LETTERS):
            buurt = municipality * 10_000 + (area % 10 + 1) * 100 + row
            for column, second in enumerate(LETTERS):
                for number in range(min(left, NUMBERS)):
                    codes = f"{buurt};{buurt // 100};{municipality}"
                    yield f"{area}{first}{second};{2 * number + 1 + column % 2};{codes}\n"
                left -= min(left, NUMBERS)
        if not left:
            return
