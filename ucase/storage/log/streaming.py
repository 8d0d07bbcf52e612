"""Going through rows by the hundred thousand without holding them: the plain driver, on either database."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from typing import Any

from ucase.storage.connect import driver_errors

AT_A_TIME = 500
_NAMES = count()


def stream(connection: Any, sql: str) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 (two drivers, one DB-API)
    """The rows of a statement, as they are read. PostgreSQL needs a cursor of its own for that."""
    if is_server(connection):
        cursor = connection.cursor(name=f"stream_{next(_NAMES)}")
        cursor.itersize = AT_A_TIME
    else:
        cursor = connection.cursor()
    try:
        cursor.execute(sql)
        while some := cursor.fetchmany(AT_A_TIME):
            yield from some
    finally:
        with suppress(*driver_errors()):  # whoever stops half-way may have closed the connection by now
            cursor.close()


def is_server(connection: Any) -> bool:  # noqa: ANN401
    """Whether a connection of the driver is one to PostgreSQL."""
    return type(connection).__module__.startswith("psycopg")


def columns_of(connection: Any, table: str) -> list[str]:  # noqa: ANN401
    """The columns of a table as it is in the file, which may be older than the models."""
    cursor = connection.cursor()
    cursor.execute(f'SELECT * FROM "{table}" LIMIT 0')
    names = [one[0] for one in cursor.description]
    cursor.close()
    return names
