"""The one place where a connection is opened. A key, when files have one, enters here."""

import sys
from pathlib import Path
from typing import Any

from ucase.domain.errors import StorageProblem
from ucase.storage.place import Place

BUSY_SECONDS = 5.0


def connect(place: Place) -> Any:  # noqa: ANN401 (two drivers, one DB-API)
    """Open the file or the server. Nothing is created.

    Raises :class:`StorageProblem` when there is no file, or the server does not answer.
    """
    if place.url is not None:
        return connect_server(place.url)
    if not place.file.exists():
        raise StorageProblem("no_file", path=place)
    return connect_file(place.file)


def connect_file(path: Path, *, foreign_keys: bool = True) -> Any:  # noqa: ANN401
    """Open an existing file with the settings that DESIGN §5 asks for.

    ``foreign_keys`` is off for migrations only: with it on, Alembic's batch mode would let a cascade
    delete child rows. It must be set before the first transaction, which is why it is said here.
    """
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for pragma in (
            "cipher_log_level = NONE",
            f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
            "secure_delete = ON",
            "synchronous = FULL",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
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
    connection = psycopg.connect(url, connect_timeout=int(BUSY_SECONDS), autocommit=True)
    try:
        # Without this, a row that a colleague holds would be waited for without end.
        connection.execute(f"SET lock_timeout = {int(BUSY_SECONDS * 1000)}")
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
