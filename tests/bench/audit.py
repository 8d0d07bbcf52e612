"""``audit verify`` of a long log, in entries per second.

``python -m tests.bench --only audit``. Like ``measure`` this knows nothing of ``ucase``, to stay small:
the log is written by a program of its own, entry by entry as the commands write it, in one transaction.
"""

from pathlib import Path
from typing import NamedTuple

from tests.bench.measure import MEGABYTE, UCASE, Command, median, run
from tests.bench.section import Section

NAME = "audit"
ENTRIES = 20_000
WRITE = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from ucase.storage.engine import make_engine
from ucase.storage.keys import key_for
from ucase.storage.log.rows import insert_rows
from ucase.storage.log.writing import Author, ChangeLog
from ucase.storage.models import Contact
from ucase.storage.place import Place
path, wanted = Path(sys.argv[1]), int(sys.argv[2])
author = Author('Noor Voorbeeld', datetime(2026, 11, 23, 9, tzinfo=UTC), 'contact add')
row = dict(case_id=1, happened_on=date(2026, 11, 23), channel='home-visit', outcome='reached',
           confidential=False, summary='Langs geweest.', created_at=author.at, version=1)
engine = make_engine(Place(path=path, key=key_for(path)))
with engine.begin() as connection:
    for _ in range(wanted):
        log = ChangeLog(connection, author)
        insert_rows(log, Contact.__table__, [row])
        log.close()
print(wanted)
"""


class AuditFigure(NamedTuple):
    """How long the log was checked; there is no bound."""

    name: str
    entries: int
    entries_per_second: float
    seconds: float
    peak_mb: float
    passed: bool = False


def section(folder: Path, pairs: int) -> Section:
    """The table of it."""
    one = measure_audit(folder, pairs)
    titles = "change log", "entries/s", "median ms", "peak MB"
    cells = one.name, f"{one.entries_per_second:,.0f}", f"{one.seconds * 1000:.0f}", f"{one.peak_mb:.0f}"
    return Section(NAME, titles, [one], [cells])


def measure_audit(folder: Path, pairs: int) -> AuditFigure:
    """Write a long log in a file of its own, and check it some times; the start of the program counts too."""
    home = folder / "home-audit"
    home.mkdir(mode=0o700)
    cases = home / "cases.db"
    database = (("UCASE_DB", str(cases)),)
    run(Command("init", (*UCASE, "init"), environment=database), home)
    case = (*UCASE, "intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht")
    run(Command("intake", case, environment=database), home)
    run(Command("log", ("-c", WRITE, str(cases), str(ENTRIES)), environment=database), home)
    verify = Command(NAME, (*UCASE, "audit", "verify"), environment=database)
    samples = [run(verify, home) for _ in range(max(1, pairs // 2))]
    seconds = median([one.seconds for one in samples])
    return AuditFigure(
        f"audit verify, {ENTRIES:,} entries", ENTRIES, ENTRIES / seconds, seconds,
        max(one.peak for one in samples) / MEGABYTE,
    )  # fmt: skip
