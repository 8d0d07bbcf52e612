"""SQLAlchemy over the one connection; only commands that write come here."""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from ucase.storage.connect import connect, with_wal
from ucase.storage.place import Place


def make_engine(place: Place) -> Engine:
    """An engine whose errors show no values, and whose transactions hold the write lock from the start."""
    if place.dialect == "postgresql":
        server = create_engine(
            "postgresql+psycopg://", creator=lambda: connect(place), poolclass=NullPool, hide_parameters=True
        )
        event.listen(server, "begin", one_writer_at_a_time)
        return server

    from sqlcipher3 import dbapi2

    engine = create_engine(
        "sqlite:///ucase",
        creator=lambda: with_wal(connect(place)),
        module=dbapi2,
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", begin_immediate)
    return engine


WRITERS = 834_417
"""The number by which writers on one server wait for each other; any number will do."""


def one_writer_at_a_time(connection: Connection) -> None:
    """On a server too one writes and the next waits: only so does the check for duplicates see them all."""
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS})")


def begin_immediate(connection: Connection | Any) -> None:  # noqa: ANN401 (SQLAlchemy's listener form)
    """Take the write lock at the start: two writers then wait for each other and never deadlock."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
