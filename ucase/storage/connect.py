"""The one place where a connection is opened, and the one where a key enters."""

import os
import sys
from pathlib import Path
from typing import Any

from ucase.domain.errors import StorageProblem
from ucase.domain.key import Key
from ucase.storage.place import Place

BUSY_SECONDS = 5.0
"""How long a writer waits for another before it gives up; ``UCASE_WAIT`` says otherwise."""

KEPT_PAGES = 16_000
"""How many KiB of pages a connection keeps at most. A page that was let go is deciphered again, and a long
list comes by the same ones time and again: with the 2,000 of SQLite, one of 10,000 cases took half as long
again."""


def patience() -> float:
    """How many seconds to wait for a lock: a job at night may wait longer than a person at the desk."""
    given = os.environ.get("UCASE_WAIT", "")
    return min(float(given), 3600.0) if given.isdigit() else BUSY_SECONDS


def connect(place: Place) -> Any:  # noqa: ANN401 (two drivers, one DB-API)
    """Open the file or the server. Nothing is created.

    Raises :class:`StorageProblem` when there is no file, or the server does not answer.
    """
    if place.url is not None:
        return connect_server(place.url)
    if not place.file.exists():
        raise missing(place)
    return connect_file(place.file, key=place.key)


def missing(place: Place) -> StorageProblem:
    """What to say of a file that is not there: it never was, or it is gone, for there are backups of it."""
    from ucase.storage.backup_folder import has_backups

    if has_backups(place.file):
        return StorageProblem("vanished", path=place)
    return StorageProblem("no_file", path=place)


def connect_file(path: Path, *, foreign_keys: bool = True, key: Key | None = None) -> Any:  # noqa: ANN401
    """Open an existing file with the settings that DESIGN §5 asks for.

    ``key`` is for a file that is being made or whose key is known already; otherwise an encrypted file is
    opened with the key that ``storage.keys`` finds. ``foreign_keys`` is off for migrations only: with it on,
    Alembic's batch mode would let a cascade delete child rows.

    Raises :class:`StorageProblem` when the key does not fit or is not here.
    """
    while True:
        found = identity(path)
        if key is not None:
            connection = opened(path, foreign_keys, key)
            if connection is None:
                raise StorageProblem("wrong_key", path=path)
        else:
            connection = opened_with_its_key(path, foreign_keys)
        # A file that was replaced by an encrypted one (or back) while we waited for it is another file.
        if identity(path) == found:
            return connection
        connection.close()


def identity(path: Path) -> tuple[int, int] | None:
    """Which file has this name now."""
    try:
        there = os.stat(path)  # noqa: PTH116 (a third of the time, at every start)
    except OSError:
        return None
    return there.st_dev, there.st_ino


def opened_with_its_key(path: Path, foreign_keys: bool) -> Any:  # noqa: ANN401
    """Open a file by whatever key fits, or without one when it is an ordinary file."""
    from ucase.storage.keys import candidates, is_encrypted, no_key_fits

    if not is_encrypted(path):
        return opened(path, foreign_keys, None)
    for key in candidates(path):
        connection = opened(path, foreign_keys, key)
        if connection is not None:
            return connection
    raise no_key_fits(path)


def fits(path: Path, key: Key) -> bool:
    """Whether a file opens with this key."""
    connection = opened(path, True, key)
    if connection is None:
        return False
    connection.close()
    return True


def opened(path: Path, foreign_keys: bool, key: Key | None) -> Any:  # noqa: ANN401
    """One try; None when the key does not fit. A wrong key only shows when something is read, so this reads.

    Foreign keys must be set before the first transaction, and the log silenced before the key: SQLCipher
    writes to standard error otherwise.
    """
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=patience(),
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
        for pragma in (
            f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
            "secure_delete = ON",
            "synchronous = FULL",
            f"cache_size = -{KEPT_PAGES}",
            "schema_version",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except dbapi2.DatabaseError as error:
        connection.close()
        if key is not None and "not a database" in str(error):
            return None
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def with_wal(connection: Any) -> Any:  # noqa: ANN401
    """Let readers and a writer not wait for each other.

    The file remembers it, so this writes in the file: only one that is known to be ours is told.
    """
    try:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def connect_server(url: str) -> Any:  # noqa: ANN401
    """Open a PostgreSQL connection with the driver of the ``postgres`` extra."""
    try:
        import psycopg
    except ImportError:
        raise StorageProblem("no_postgres_driver") from None
    connection = psycopg.connect(url, connect_timeout=max(int(patience()), 1), autocommit=True)
    try:
        # Without this, a row that a colleague holds would be waited for without end.
        connection.execute(f"SET lock_timeout = {int(patience() * 1000)}")
        connection.autocommit = False
    except BaseException:
        connection.close()
        raise
    return connection


def driver_errors() -> tuple[type[BaseException], ...]:
    """The error classes of the drivers that were loaded; none is imported to find out."""
    found = []
    for module in ("sqlcipher3.dbapi2", "psycopg"):
        if module in sys.modules:
            found.append(sys.modules[module].Error)
    return tuple(found)
