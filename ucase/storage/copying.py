"""Copying a case file while it is in use: whole, private and checked before it gets its name."""

import contextlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from ucase.domain.errors import StorageProblem
from ucase.domain.key import Key
from ucase.storage.connect import connect_file, driver_errors
from ucase.storage.create import private_file
from ucase.storage.keys import key_for
from ucase.storage.place import Place

PAGES = 1_000
"""How many pages are copied between two tellings of how far it is."""
DRAFT = ".new-"
"""What stands between the name that a file will have and the number of the process that makes it."""
ABANDONED_SECONDS = 3_600

Tell = Callable[[int, int], None]
"""Is told how much has been done, and of how much."""


def silent(_done: int, _total: int) -> None:
    """Tell nobody."""


def copy_pages(source: Any, target: Any, tell: Tell = silent) -> None:  # noqa: ANN401 (DB-API connections)
    """Copy the source as it is at this moment into the target, in one transaction of the target.

    The moment is held by a read transaction, so that a writer in between does not make it begin anew.
    """
    source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(
            target, pages=PAGES, progress=lambda _state, left, total: tell(max(total - left, 0), total)
        )
    finally:
        source.rollback()


@contextmanager
def draft_of(path: Path) -> Iterator[Path]:
    """An empty private file beside ``path`` to be filled in and moved; whatever is left of it goes."""
    sweep(path.parent)
    draft = path.with_name(f"{path.name}{DRAFT}{os.getpid()}")
    private_file(draft)
    try:
        yield draft
    finally:
        remove_file(draft)


def remove_file(path: Path) -> None:
    """Remove a database file and what SQLite keeps beside it."""
    for end in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)


def abandoned(folder: Path) -> list[Path]:
    """Drafts that no run will finish any more: a run that was killed leaves them."""
    found = []
    for one in folder.glob(f"*{DRAFT}*"):
        number = one.name.rpartition(DRAFT)[2].partition("-")[0]
        with contextlib.suppress(OSError):
            if number.isdigit() and time.time() - one.stat().st_mtime > ABANDONED_SECONDS:
                found.append(one)
    return found


def sweep(folder: Path) -> None:
    """Remove what a killed run left."""
    for one in abandoned(folder):
        with contextlib.suppress(OSError):
            one.unlink()


def close_up(connection: Any) -> None:  # noqa: ANN401
    """Let the copy be one file, that can be read where nothing may be written beside it."""
    connection.execute("PRAGMA journal_mode = DELETE").fetchall()


def check_whole(connection: Any) -> None:  # noqa: ANN401
    """Read all of a file. Raises :class:`StorageProblem` when a page, an index or a reference is wrong."""
    try:
        sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        sound = sound and connection.execute("PRAGMA foreign_key_check").fetchone() is None
    except driver_errors():
        sound = False
    if not sound:
        raise StorageProblem("damaged")


def open_unwatched(path: Path, key: Key | None = None) -> Any:  # noqa: ANN401
    """Open a file to copy or check it: what it refers to is checked at the end, not at every row.

    Without a key it is the one that this computer finds, or none for an ordinary file.
    """
    return connect_file(path, foreign_keys=False, key=key)


def key_of(place: Place) -> Key | None:
    """The key of a case file; None for an ordinary one. Raises :class:`StorageProblem` when none fits."""
    return place.key or key_for(place.file)


def copy_file(source: Path, old: Key | None, target: Path, new: Key | None, tell: Tell = silent) -> None:
    """Copy a file into an empty one that has a key of its own, or none. In the end it is one file."""
    if (old is None) != (new is None):
        export(source, old, target, new)
        return
    with closing(open_unwatched(source, old)) as one, closing(open_unwatched(target, new)) as other:
        copy_pages(one, other, tell)
        close_up(other)


def export(source: Path, old: Key | None, target: Path, new: Key | None) -> None:
    """The same between an encrypted file and an ordinary one, whose pages differ."""
    with closing(open_unwatched(source, old)) as one:
        name = str(target.absolute()).replace("'", "''")
        secret = f"x''{new.hex()}''" if new else ""
        one.execute(f"ATTACH DATABASE '{name}' AS target KEY '{secret}'")
        one.execute("PRAGMA target.synchronous = FULL").fetchall()
        one.execute("BEGIN")
        one.execute("SELECT sqlcipher_export('target')").fetchall()
        one.execute("COMMIT")
        one.execute("DETACH DATABASE target")


def settle(path: Path) -> None:
    """See to it that a name, given or taken away, is still so after the power goes."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
