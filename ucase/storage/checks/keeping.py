"""Whether there is something to go back to, and whether anything was left lying about."""

import time
from collections import deque
from collections.abc import Iterator
from datetime import timedelta

from ucase.domain.checkup import Finding
from ucase.storage.backup import back_up
from ucase.storage.backup_folder import backups_in, folder_beside
from ucase.storage.checks.examined import Examined, ok, shown, warn
from ucase.storage.copying import abandoned, sweep

OLD_DAYS = 7
"""After so many days without a backup it is said [P]."""
OLD_DRAFT_DAYS = 30
"""After so many days a draft is likely forgotten [P]."""


def backup_age(examined: Examined) -> Iterator[Finding]:
    """How old the newest backup is, in the folder where they go."""
    if examined.place.path is None or not examined.place.path.exists():
        return
    folders = {examined.backups, folder_beside(examined.place.path)}
    found = [one for folder in folders for one in backups_in(folder, examined.place.path.stem)]
    if not found:
        yield warn("backup_age", "no_backup", lambda: back_up(examined.place, examined.clock))
        return
    age = max(examined.clock.now() - max(one.made for one in found), timedelta())
    if age > timedelta(days=OLD_DAYS):
        yield warn("backup_age", "backup_old", lambda: back_up(examined.place, examined.clock), days=age.days)
    else:
        yield ok("backup_age", "backup_recent", days=age.days)


def backup_disk(examined: Examined) -> Iterator[Finding]:
    """Whether the backups would outlive the disk of the file."""
    if examined.place.path is None or not examined.backups.is_dir() or not examined.place.path.exists():
        return
    if examined.backups.stat().st_dev == examined.place.path.stat().st_dev:
        yield warn("backup_disk", "same_disk")
    else:
        yield ok("backup_disk", "other_disk")


def leftovers(examined: Examined) -> Iterator[Finding]:
    """Half a file of a run that was killed."""
    if examined.place.path is None:
        return
    folders = [one for one in (examined.place.path.absolute().parent, examined.backups) if one.is_dir()]
    count = sum(len(abandoned(folder)) for folder in folders)
    if count:
        yield warn("leftovers", "leftovers", lambda: deque(map(sweep, folders)), count=count)
    else:
        yield ok("leftovers", "no_leftovers")


def drafts(examined: Examined) -> Iterator[Finding]:
    """Texts that were not saved: they are about people, and wait in a folder of their own."""
    found = [one for one in examined.drafts.rglob("*") if one.is_file()] if examined.drafts.is_dir() else []
    old = [one for one in found if time.time() - one.stat().st_mtime > OLD_DRAFT_DAYS * 86_400]
    if old:
        yield warn("drafts", "drafts_old", count=len(old), path=shown(examined.drafts))
    elif found:
        yield ok("drafts", "drafts_wait", count=len(found))
    else:
        yield ok("drafts", "no_drafts")


def clock_back(examined: Examined) -> Iterator[Finding]:
    """A clock that was set back: what is done now would seem to come before what was done."""
    from ucase.storage.comparing import last_change

    if examined.place.dialect != "sqlite":
        return
    newest = last_change(examined.connection)
    if newest is not None and newest > examined.clock.now() + timedelta(minutes=5):
        yield warn("clock", "clock_behind")
    else:
        yield ok("clock", "clock_right")
