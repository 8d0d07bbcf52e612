"""Making a case file: private from its first byte, and whole or not there at all."""

import os
from pathlib import Path

from ucase.domain.clock import Clock
from ucase.domain.errors import StorageProblem
from ucase.domain.key import Key
from ucase.storage.key_slots import Slots, write_slots
from ucase.storage.place import Place
from ucase.storage.shares import refuse_share


def private_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter. One that exists is left as it is.

    Raises :class:`StorageProblem` when it cannot be made.
    """
    try:
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        raise StorageProblem("cannot_make_folder", path=folder) from None


def private_file(path: Path) -> None:
    """Make an empty file, 0600 from the start; fails when it exists."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError:
        raise StorageProblem("cannot_make_file", path=path) from None


def create_file(path: Path, clock: Clock, *, plain: bool = False, key: Key | None = None) -> None:
    """Build the file beside its place under another name and move it there when it is complete.

    It opens only with a key of its own, which this computer knows before the file is there; ``plain`` makes
    an ordinary file, and a ``key`` that is given is nobody's business but the caller's.
    """
    from ucase.storage.new_key import NewKey

    refuse_share(path)
    private_folder(path.absolute().parent)
    new = None if plain or key else NewKey.kept()
    draft = path.with_name(f"{path.name}.new-{os.getpid()}")
    came = False
    try:
        private_file(draft)
        fill(Place(path=draft, key=new.key if new else key), clock)
        came = move_without_overwriting(draft, path)
        if came and new:
            write_slots(path, Slots(new.key.id, made=clock.today.isoformat()))
    finally:
        remove_with_its_log(draft)
        if new and not came:
            new.forget()


def fill(place: Place, clock: Clock) -> None:
    """Give an empty file its tables and what ships."""
    from ucase.storage.engine import building_engine
    from ucase.storage.planting import plant
    from ucase.storage.schema import build_tables

    engine = building_engine(place)
    try:
        with engine.begin() as connection:
            build_tables(connection.connection.dbapi_connection)
            plant(connection, clock)
    finally:
        engine.dispose()


def remove_with_its_log(path: Path) -> None:
    """Remove a file and what SQLite kept beside it, which must never meet a new file of the same name."""
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def move_without_overwriting(draft: Path, path: Path) -> bool:
    """Give the file its name, and say whether it got it; one that another process made meanwhile stays."""
    try:
        os.link(draft, path)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        draft.rename(path)
    return True
