"""SQLAlchemy over the one connection; only commands that write come here."""

from pathlib import Path
from random import uniform
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from ucase.domain.errors import StorageProblem
from ucase.storage.connect import connect, connect_file, driver_errors, patience, with_wal
from ucase.storage.place import Place
from ucase.storage.shares import refuse_share


def make_engine(place: Place) -> Engine:
    """An engine whose errors show no values, and whose transactions hold the write lock from the start."""
    if place.dialect == "postgresql":
        server = create_engine(
            "postgresql+psycopg://", creator=lambda: connect(place), poolclass=NullPool, hide_parameters=True
        )
        event.listen(server, "begin", one_writer_at_a_time)
        return server

    from sqlcipher3 import dbapi2

    refuse_share(place.file)
    watcher = SameFile(place.file)
    engine = create_engine(
        "sqlite:///ucase",
        creator=lambda: watcher.opened(with_wal(connect(place))),
        module=dbapi2,
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", begin_immediate)
    event.listen(engine, "begin", watcher.check)
    event.listen(engine, "commit", watcher.check)
    return engine


def building_engine(place: Place) -> Engine:
    """An engine with foreign keys off from the start: a migration drops tables and makes them anew."""
    if place.path is None:
        return make_engine(place)

    from sqlcipher3 import dbapi2

    path = place.path
    refuse_share(path)
    engine = create_engine(
        "sqlite:///ucase",
        creator=lambda: with_wal(connect_file(path, foreign_keys=False, key=place.key)),
        module=dbapi2,
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", begin_immediate)
    return engine


class SameFile:
    """Sees to it that what is written goes where everybody looks for it.

    A file that was deleted, or that another took the place of, can still be written by who had it open, and
    is gone when that one closes it: the command would say that it was saved.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.identity: tuple[int, int] | None = None

    def opened(self, connection: Any) -> Any:  # noqa: ANN401
        """Remember which file it was."""
        self.identity = self.now()
        return connection

    def now(self) -> tuple[int, int] | None:
        """Which file has the name now."""
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def check(self, _connection: Connection | Any) -> None:  # noqa: ANN401 (SQLAlchemy's listener form)
        """Raise :class:`StorageProblem` when the name is another file's, or nobody's."""
        if self.now() != self.identity:
            raise StorageProblem("file_replaced")


WRITERS = 834_417
"""The number by which writers on one server wait for each other; any number will do."""


def one_writer_at_a_time(connection: Connection) -> None:
    """On a server too one writes and the next waits: only so does the check for duplicates see them all."""
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS})")


def begin_immediate(connection: Connection | Any) -> None:  # noqa: ANN401 (SQLAlchemy's listener form)
    """Take the write lock at the start: two writers then wait for each other and never deadlock.

    SQLite's own waiting looks ever less often, so that of many writers those who wait longest get their turn
    last, or never. Here whoever waits looks as often as whoever has just come.
    """
    raw: Any = connection.connection.dbapi_connection
    until = monotonic() + patience()
    raw.execute("PRAGMA busy_timeout = 0").fetchall()
    try:
        while True:
            try:
                raw.execute("BEGIN IMMEDIATE")
                return
            except driver_errors() as error:
                if "locked" not in str(error) or monotonic() >= until:
                    raise
            sleep(uniform(0.002, 0.02))
    finally:
        raw.execute(f"PRAGMA busy_timeout = {int(patience() * 1000)}").fetchall()
