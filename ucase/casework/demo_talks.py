"""What key figures tell in the demo: about a project or a wijk, and nobody is pointed at (DOMAIN §4.3)."""

from datetime import date, timedelta

from ucase.casework.demo_people import rows
from ucase.casework.demo_year import workday
from ucase.casework.signal import SignalEntry, record
from ucase.casework.signal_theme import add_theme
from ucase.domain.key_figures import KeyFigure
from ucase.storage.work import Work

OWN_THEME = "lift"
"""A theme that the team added to the list."""


def hear_key_figures(work: Work, today: date, language: str) -> None:
    """Record the talks; each text stands the same test as any other that is typed."""
    add_theme(work, OWN_THEME)
    for row in rows("demo_talks.csv"):
        work.me = row["manager"]
        entry = SignalEntry(
            place=row["place"],
            role=KeyFigure(row["role"]),
            told_on=workday(today - timedelta(int(row["days_ago"]))),
            text=row[language],
            themes=tuple(row["themes"].split("|")),
        )
        record(work, entry)
    work.me = None
