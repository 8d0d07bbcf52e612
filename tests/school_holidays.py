"""Writes ``ucase/data/school_holidays.csv`` from the library ``holidays``.

``python -m tests.school_holidays > ucase/data/school_holidays.csv``

The library takes longer to import than a whole command, so what it knows ships as a small table.
"""

import csv
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.metadata import version
from typing import TextIO

import holidays

YEARS = range(2025, 2031)
REGIONS = {"noord": "Noord", "midden": "Midden", "zuid": "Zuid"}
WORDS = {
    "herfst": "autumn", "kerst": "christmas", "krokus": "spring", "voorjaar": "spring", "mei": "may",
    "zomer": "summer",
}  # fmt: skip
HEAD = """\
# School holidays in the Netherlands by region, both days included. From the library holidays {version} (MIT),
# which follows what the ministry of education (OCW) published; python -m tests.school_holidays writes it.
"""


def stretches(region: str) -> Iterator[tuple[str, date, date]]:
    """The school holidays of a region: a name, the first day and the last."""
    closed = holidays.country_holidays(  # the days, each with the name of its holiday
        "NL", subdiv=REGIONS[region], categories=("school",), years=YEARS, language="nl"
    )
    first = last = None
    name = ""
    for day in sorted(closed):
        word = next(word for part, word in WORDS.items() if part in closed[day].lower())
        if last is not None and first is not None and (day - last > timedelta(days=1) or word != name):
            yield name, first, last
            first = None
        first, last, name = first or day, day, word
    if first is not None and last is not None:
        yield name, first, last


def write(out: TextIO) -> None:
    """All regions."""
    out.write(HEAD.format(version=version("holidays")))
    table = csv.writer(out, lineterminator="\n")
    table.writerow(("region", "holiday", "first", "last"))
    for region in REGIONS:
        for name, first, last in stretches(region):
            table.writerow((region, name, first.isoformat(), last.isoformat()))


if __name__ == "__main__":
    write(sys.stdout)
