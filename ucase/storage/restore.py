"""Putting back a backup so that one whole file is always there, and nobody who was erased is in it."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from ucase.domain.backups import Backup
from ucase.domain.clock import Clock
from ucase.domain.errors import NotFound, Refused, StorageProblem
from ucase.domain.key import Key
from ucase.storage.backup import name_it
from ucase.storage.backup_folder import folder_beside
from ucase.storage.comparing import Difference, content_of, opened
from ucase.storage.connect import driver_errors
from ucase.storage.copying import (
    Tell,
    check_whole,
    close_up,
    copy_file,
    copy_pages,
    draft_of,
    key_of,
    settle,
    silent,
)
from ucase.storage.door import HEAD, stamped_version
from ucase.storage.failures import as_problem
from ucase.storage.key_slots import Slots, read_slots, write_slots
from ucase.storage.keys import key_for, slots_of
from ucase.storage.local_key import local_key
from ucase.storage.place import Place

BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file."""


Make = Callable[[Place], None]
"""What is to be done to a copy before it is put back."""


class Restored(NamedTuple):
    """``kept`` is the file as it was, beside the one that was put back; None when there was none."""

    difference: Difference
    kept: Path | None


def find_backup(place: Place, said: str) -> Path:
    """The file that is meant: a path, or the name of a backup beside the case file.

    Raises :class:`NotFound`, and :class:`Refused` for a server or for the case file itself.
    """
    if place.path is None:
        raise Refused("restore_on_server")
    if "\0" in said:
        raise NotFound("no_backup_file")
    found = next(
        (one for one in (Path(said).expanduser(), folder_beside(place.path) / said) if one.is_file()), None
    )
    if found is None:
        raise NotFound("no_backup_file")
    if place.path.exists() and found.samefile(place.path):
        raise Refused("restore_itself")
    return found


def as_it_is(_copy: Place) -> None:
    """Nothing."""


def restore(
    place: Place,
    backup: Path,
    agreed: Difference,
    clock: Clock,
    who: str,
    tell: Tell = silent,
    make: Make = as_it_is,
) -> Restored:
    """Put a backup back, brought to this program's version; what is there now is kept beside it.

    The log of what is put back tells that it was, and by whom. ``make`` is done to the copy first: whoever
    was erased since is erased in it too.

    The copy is made ready elsewhere. Into a file that is whole it then goes in one transaction, which holds
    or does not; one that is not is moved aside in the same step in which the copy takes its name.
    Raises :class:`StorageProblem` when the file is in use, or something was written since ``agreed``.
    """
    try:
        with draft_of(place.file) as draft:
            key = key_to_have(place, backup, agreed)
            make_copy(backup, draft, key, clock, who, tell, make)
            if agreed.today is None:
                kept = replace(place, draft, clock)
                if key is not None and not slots_name(place.file, key):
                    write_slots(place.file, Slots(key.id, made=clock.today.isoformat()))
                return Restored(agreed, kept)
            return Restored(agreed, put_in(place, draft, key, agreed, clock))
    except driver_errors() as error:
        raise as_problem(error) from None


def key_to_have(place: Place, backup: Path, agreed: Difference) -> Key | None:
    """The key of the file that comes: that of the file that is there, whatever the backup has.

    Where there is none to keep it is the one that the slots beside it name, else that of the backup.
    """
    if agreed.today is not None:
        return key_of(place)
    slots = slots_of(place.file)
    named = local_key(slots.key) if slots is not None else None
    return named or place.key or key_for(backup)


def slots_name(path: Path, key: Key) -> bool:
    """Whether the slots beside a file are about this key."""
    slots = slots_of(path)
    return slots is not None and slots.key == key.id


def make_copy(
    backup: Path, draft: Path, key: Key | None, clock: Clock, who: str, tell: Tell, make: Make
) -> None:
    """Fill the draft with what is in the backup, of this program's version, checked."""
    from ucase.storage.engine import make_engine
    from ucase.storage.log.stock import tell_of_restore

    copy_file(backup, key_for(backup), draft, key, tell)
    with opened(draft, key) as copy:
        stamped = stamped_version(copy)
    if stamped != HEAD:
        from ucase.storage.migrate import upgrade

        upgrade(Place(path=draft, key=key), clock, keep_copy=False)
    make(Place(path=draft, key=key))
    engine = make_engine(Place(path=draft, key=key))
    try:
        with engine.begin() as connection:
            tell_of_restore(connection, clock, who)
    finally:
        engine.dispose()
    with opened(draft, key) as copy:
        check_whole(copy)
        close_up(copy)


def put_in(place: Place, draft: Path, key: Key | None, agreed: Difference, clock: Clock) -> Path:
    """Write the draft into the file that is there, in one transaction, while nobody else can use it."""
    with opened(place.file, key) as present, opened(draft, key) as source:
        lock_out_others(present)
        now = content_of(present, place.file)
        if now != agreed.today:
            raise StorageProblem("changed_meanwhile")
        kept = keep_present(present, place, key, now.schema, clock)
        copy_pages(source, present)
    return kept


def lock_out_others(connection: Any) -> None:  # noqa: ANN401
    """Have the file for ourselves, from now until the connection closes, between transactions too.

    Whoever opened it before would go on reading or writing what it was.
    """
    connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except driver_errors() as error:
        problem = as_problem(error)
        raise StorageProblem("in_use") if problem.key == "locked" else problem from None
    connection.execute("COMMIT")


def keep_present(
    present: Any,  # noqa: ANN401
    place: Place,
    key: Key | None,
    schema: str,
    clock: Clock,
) -> Path:
    """Copy what is there now to a file of its own beside it, which no rule removes."""
    name = Backup(f"{place.file.stem}.before-restore", clock.now().replace(microsecond=0), schema)
    with draft_of(place.file.with_name(name.name)) as draft:
        with opened(draft, key) as copy:
            copy_pages(present, copy)
            close_up(copy)
        with opened(draft, key) as copy:
            check_whole(copy)
        kept = name_it(draft, name)[0]
    hand_on_slots(place.file, kept)
    return kept


def hand_on_slots(path: Path, kept: Path) -> None:
    """Let whatever opens a file open what is kept of it: the passphrase too. Damaged slots open nothing."""
    with contextlib.suppress(StorageProblem):
        slots = read_slots(path)
        if slots is not None:
            write_slots(kept, slots)


def replace(place: Place, draft: Path, clock: Clock) -> Path | None:
    """Give the draft the name of a file that is gone or cannot be used; that one is moved aside as it is."""
    path = place.file
    kept = None
    if path.exists():
        moment = clock.now().replace(microsecond=0)
        kept = path.with_name(Backup(f"{path.stem}.damaged", moment, "0000").name)
        kept.unlink(missing_ok=True)
        os.link(path, kept)
        hand_on_slots(path, kept)
    for end in BESIDE:
        beside = path.with_name(path.name + end)
        with contextlib.suppress(FileNotFoundError):
            if kept is None:
                beside.unlink()
            else:
                beside.rename(kept.with_name(kept.name + end))
    os.replace(draft, path)  # noqa: PTH105 (one step, on every platform)
    settle(path)
    return kept
