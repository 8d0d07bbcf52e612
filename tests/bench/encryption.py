"""What encryption costs: the same command on the same data, encrypted against ``--plain``.

``python -m tests.bench --only encrypted``. Like ``measure`` this knows nothing of ``ucase``, to stay small.
"""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.bench.imports import HEADER, MANY, fresh, lines
from tests.bench.measure import DUE, LOGGED, UCASE, Command, Sample, median, run
from tests.bench.section import Section, times

NAME = "encrypted"
COMMANDS = (
    Command("followup --due, pipe", DUE, 1.1),
    Command("report wijk, pipe", (*UCASE, "report", "wijk"), 1.5),
    Command("contact add", LOGGED, 1.1),
)
IMPORT = Command(f"import dwellings, {MANY:,} rows", (), 1.6)
DECRYPT = Command("key decrypt", (*UCASE, "key", "decrypt", "--yes"))


class PriceFigure(NamedTuple):
    """A command on an encrypted file against the same on an ordinary one."""

    name: str
    bound: float | None
    ratio: float
    milliseconds: tuple[float, float]
    """Plain, then encrypted."""

    @property
    def passed(self) -> bool:
        """Whether the bound was passed."""
        return self.bound is not None and self.ratio > self.bound


def section(folder: Path, home: Path, pairs: int, *, with_import: bool) -> Section:
    """The table of it."""
    figures = measure_encryption(folder, home, pairs, with_import=with_import)
    titles = "encrypted against `--plain`", "bound", "×", "plain ms", "encrypted ms"
    rows = [
        (one.name, times(one.bound), f"{one.ratio:.2f}×", *(f"{value:.0f}" for value in one.milliseconds))
        for one in figures
    ]
    return Section(NAME, titles, figures, rows)


def measure_encryption(folder: Path, home: Path, pairs: int, *, with_import: bool) -> list[PriceFigure]:
    """The commands on the cases of a home, which are encrypted, and on a decrypted copy of it; in turn."""
    twin = folder / "home-plain"
    shutil.copytree(home, twin)
    run(DECRYPT, twin)
    figures = []
    for command in COMMANDS:
        for one in (twin, home):
            run(command, one)
        samples = [(run(command, twin), run(command, home)) for _ in range(pairs)]
        figures.append(price(command, samples))
    if with_import:
        figures.append(price_of_import(folder, max(1, pairs // 4)))
    return figures


def price_of_import(folder: Path, pairs: int) -> PriceFigure:
    """A long list into an empty project, of each kind of file."""
    lists = folder / "price-list.csv"
    with lists.open("w", encoding="utf-8") as out:
        out.write(HEADER)
        out.writelines(lines(MANY))
    homes = {}
    for kind, options in (("plain", ("--plain",)), ("encrypted", ())):
        home = folder / f"home-import-{kind}"
        home.mkdir(mode=0o700)
        cases, empty = home / "cases.db", home / "empty.db"
        at_home = (("UCASE_DB", str(cases)),)
        run(Command("init", (*UCASE, "init", *options), environment=at_home), home)
        run(Command("project", (*UCASE, "project", "add", "Verzonnendreef"), environment=at_home), home)
        shutil.copy(cases, empty)
        arguments = (*UCASE, "import", "dwellings", str(lists), "--project", "P-0001")
        homes[kind] = (home, cases, empty, Command(IMPORT.name, arguments, environment=at_home))

    def bring(kind: str) -> Sample:
        home, cases, empty, command = homes[kind]
        fresh(empty, cases)
        return run(command, home)

    return price(IMPORT, [(bring("plain"), bring("encrypted")) for _ in range(pairs)])


def price(command: Command, samples: Sequence[tuple[Sample, Sample]]) -> PriceFigure:
    """What the pairs come to."""
    return PriceFigure(
        command.name,
        command.bound,
        ratio=median([encrypted.seconds / plain.seconds for plain, encrypted in samples]),
        milliseconds=(
            median([plain.seconds for plain, _ in samples]) * 1000,
            median([encrypted.seconds for _, encrypted in samples]) * 1000,
        ),
    )
