"""What a backup is called, and which backups are kept."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

MOMENT = "%Y%m%dT%H%M%SZ"
PATTERN = r"(?P<stem>.+)-(?P<moment>\d{8}T\d{6}Z)-(?P<schema>\d{4})(?:-(?P<turn>\d{1,6}))?\.db"
NEWEST_KEPT = 3
"""So many of the newest are kept whatever the day: the copy from before this morning's import is one."""

MASS_CHANGE = 100
"""A step that changes so many rows has a backup made before it: an import, its undoing, many transfers."""


class Backup(NamedTuple):
    """What the name of a backup tells. ``made`` is UTC, to the second; ``turn`` tells two of one second."""

    stem: str
    made: datetime
    schema: str
    turn: int = 1

    @property
    def name(self) -> str:
        """As the file is called: ``cases-20261123T081500Z-0003.db``."""
        turn = f"-{self.turn}" if self.turn > 1 else ""
        return f"{self.stem}-{self.made.astimezone(UTC):{MOMENT}}-{self.schema}{turn}.db"


class Rule(NamedTuple):
    """For how many days, weeks and months the newest backup of each is kept."""

    daily: int = 7
    weekly: int = 5
    monthly: int = 12


def read_name(name: str) -> Backup | None:
    """What a file's name tells; None when it is not the name of a backup."""
    found = re.fullmatch(PATTERN, name)
    if found is None:
        return None
    try:
        made = datetime.strptime(found["moment"], MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(found["stem"], made, found["schema"], int(found["turn"] or 1))


def to_remove(backups: Iterable[Backup], rule: Rule, just_made: Backup) -> list[Backup]:
    """Which backups the rule does not keep, oldest first.

    A day, week or month counts only when there is a backup in it: whoever was away for a year still has as
    many as before. What was just made stays, also when the clock was set back and all others seem newer.
    """
    newest_first = sorted(set(backups), key=lambda one: (one.made, one.turn), reverse=True)
    kept = {just_made, *newest_first[:NEWEST_KEPT]}
    kept |= newest_of_each(newest_first, lambda day: day, rule.daily)
    kept |= newest_of_each(newest_first, lambda day: day.isocalendar()[:2], rule.weekly)
    kept |= newest_of_each(newest_first, lambda day: (day.year, day.month), rule.monthly)
    return [one for one in reversed(newest_first) if one not in kept]


def newest_of_each(newest_first: list[Backup], span: Callable[[date], object], most: int) -> set[Backup]:
    """The newest backup of each span of time, for at most so many spans."""
    found: dict[object, Backup] = {}
    for one in newest_first:
        found.setdefault(span(one.made.date()), one)
    return set(list(found.values())[:most])


LONGEST_LOOK = 4_000
"""So many days ahead are looked at before it is said that nobody knows: longer than any rule keeps one."""


def gone_on(backups: Iterable[Backup], rule: Rule, today: date) -> dict[Backup, date | None]:
    """The day on which each backup will have gone by the rule, if one is made every day from today on.

    None for one that is still there after all the days that are looked at: the rule keeps it without end.
    """
    left = sorted(set(backups), key=lambda one: (one.made, one.turn))
    going: dict[Backup, date | None] = dict.fromkeys(left)
    kept, day = [*left], today
    for ahead in range(LONGEST_LOOK):
        day = today + timedelta(days=ahead)
        made = Backup("", datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=UTC), "")
        kept.append(made)
        for one in to_remove(kept, rule, made):
            kept.remove(one)
            if one in going:
                going[one] = day
        if not any(one in going for one in kept):
            break
    return going
