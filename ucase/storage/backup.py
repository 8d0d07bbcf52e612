"""Backups: copies of a file in use, encrypted as it is, checked by opening them, and kept by a rule."""

import os
from contextlib import closing
from errno import ENOSPC
from pathlib import Path
from typing import Any, NamedTuple

from ucase.domain.backups import Backup, Rule, to_remove
from ucase.domain.clock import Clock
from ucase.domain.errors import Problem, Refused, StorageProblem
from ucase.domain.key import Key
from ucase.storage.backup_folder import backups_in, folder_beside
from ucase.storage.connect import driver_errors
from ucase.storage.copying import (
    Tell,
    check_whole,
    copy_file,
    draft_of,
    key_of,
    open_unwatched,
    remove_file,
    settle,
    silent,
)
from ucase.storage.create import private_folder
from ucase.storage.door import stamped_version
from ucase.storage.failures import as_problem
from ucase.storage.key_slots import read_slots, slots_path, write_slots
from ucase.storage.keys import is_encrypted
from ucase.storage.place import Place


class Lying(NamedTuple):
    """A backup that is there. ``size`` is in bytes."""

    path: Path
    backup: Backup
    size: int
    encrypted: bool


class Kept(NamedTuple):
    """A backup that was made. ``same_disk``: it lies on the disk that it should outlive."""

    lies: Lying
    same_disk: bool
    removed: tuple[Path, ...] = ()

    @property
    def path(self) -> Path:
        """Where it is."""
        return self.lies.path


def back_up(
    place: Place, clock: Clock, folder: Path | None = None, rule: Rule | None = None, tell: Tell = silent
) -> Kept:
    """Copy the file as it is now, check the copy, give it its name, and remove what the rule does not keep.

    Nothing that was there is touched before the new one is whole. A folder that is named must be there: a
    disk that is not plugged in would be filled in by a folder on this one.
    Raises :class:`StorageProblem` when the file is damaged, the disk is full or the folder is missing,
    :class:`Refused` for a server, which has means of its own.
    """
    if place.path is None:
        raise Refused("backup_of_server")
    if folder is None:
        folder = folder_beside(place.path)
        private_folder(folder)
    elif not folder.is_dir():
        raise StorageProblem("no_backup_folder", path=folder)
    try:
        made = copied(place, clock, folder, tell)
        same_disk = made[0].stat().st_dev == place.path.stat().st_dev
        removed = thin_out(place, folder, rule or place.rule, made[1])
        return Kept(lying(*made), same_disk, tuple(removed))
    except driver_errors() as error:
        raise as_problem(error) from None
    except OSError as error:
        if error.errno == ENOSPC:
            raise StorageProblem("full") from None
        raise StorageProblem("cannot_back_up", path=folder) from None


def copied(place: Place, clock: Clock, folder: Path, tell: Tell) -> tuple[Path, Backup]:
    """Make one backup in a folder; gives where, and what its name tells."""
    key = key_of(place)
    with closing(open_unwatched(place.file, key)) as source:
        stamped = stamped_version(source)
    if stamped is None:
        raise StorageProblem("not_ours", path=place)
    made = clock.now().replace(microsecond=0)
    turns = [one.turn for one in backups_in(folder, place.file.stem) if one.made == made]
    backup = Backup(place.file.stem, made, stamped, max(turns, default=0) + 1)
    with draft_of(folder / backup.name) as draft:
        copy_file(place.file, key, draft, key, tell)
        verify(draft, key, stamped)
        path, backup = name_it(draft, backup)
    slots = read_slots(place.file)
    if key is not None and slots is not None:  # so that the passphrase opens the copy as well
        write_slots(path, slots)
    return path, backup


def verify(path: Path, key: Key | None, stamped: str) -> None:
    """Open a copy anew and read all of it. Raises :class:`StorageProblem` when it is not what it was."""
    with closing(open_unwatched(path, key)) as copy:
        check_whole(copy)
        if stamped_version(copy) != stamped:
            raise StorageProblem("damaged")


def name_it(draft: Path, backup: Backup, end: str = "") -> tuple[Path, Backup]:
    """Move a draft to the first name of its moment that is free; no backup is ever written over."""
    while True:
        path = draft.with_name(backup.name + end)
        try:
            os.link(draft, path)
        except FileExistsError:
            backup = backup._replace(turn=backup.turn + 1)
            continue
        except OSError:  # a file system without hard links, such as that of a USB stick
            if path.exists():
                backup = backup._replace(turn=backup.turn + 1)
                continue
            draft.rename(path)
        settle(path)
        return path, backup


def lying(path: Path, backup: Backup) -> Lying:
    """What there is to tell of a backup without opening it."""
    return Lying(path, backup, path.stat().st_size, is_encrypted(path))


def thin_out(place: Place, folder: Path, rule: Rule, just_made: Backup) -> list[Path]:
    """Remove what the rule does not keep, of this very file: another of the same name may lie beside it."""
    extra = to_remove(backups_in(folder, just_made.stem), rule, just_made)
    if not extra:
        return []
    ours = birth_of(place.file, key_of(place))
    removed = []
    for one in extra:
        path = folder / one.name
        if birth_of(path) == ours:
            remove_file(path)
            slots_path(path).unlink(missing_ok=True)
            removed.append(path)
    return removed


def birth_of(path: Path, key: Key | None = None) -> Any:  # noqa: ANN401 (whatever the column holds)
    """The moment at which a case file was made, to the microsecond, by which it is told from any other.

    A file that cannot be opened, for it has another key, has a birth that is like no other.
    """
    try:
        with closing(open_unwatched(path, key)) as connection:
            return connection.execute("SELECT min(created_at) FROM area").fetchone()[0] or object()
    except Problem:
        return object()
    except driver_errors():
        return object()


def safeguard(place: Place, clock: Clock, tell: Tell = silent) -> Path | None:
    """The backup before a migration, another key, a restore or a mass change; None where there is no file.

    When it cannot be made, what would follow must not be done either: it raises as :func:`back_up` does.
    """
    if place.path is None or not place.path.exists() or not place.path.stat().st_size:
        return None
    return back_up(place, clock, tell=tell).path
