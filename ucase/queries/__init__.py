"""What is read back: lists and figures. Plain SELECTs into frozen rows, without SQLAlchemy.

Each query is defined once in ``definitions`` (SQLAlchemy Core), compiled ahead of time per dialect into
``compiled`` by ``python -m ucase.queries.compile``, and run here as text by the plain driver.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from ucase.storage.reading import Reader, Value

COMPILED = Path(__file__).parent / "compiled"
NO_LIMIT = 2**62
"""Stands for 'all of them' where a query takes a limit."""


ONE_RECORD = ("case", "household")
"""The values by which a query is about one record."""


def run(reader: Reader, query: str, **values: Value) -> Iterator[tuple[Any, ...]]:
    """Run a compiled query by its name; what is about one record passes the gate of the reader first."""
    admit(reader, values)
    return reader.rows(text_of(reader.dialect, query), values)


def admit(reader: Reader, values: Mapping[str, Value]) -> None:
    """The one place where every reader of one case or one household comes by."""
    for what in ONE_RECORD:
        number = values.get(what)
        if isinstance(number, int):
            reader.admit(what, number)


@cache
def text_of(dialect: str, query: str) -> str:
    """The SQL of a query; some are run for every row of a screen."""
    with open(f"{COMPILED}/{dialect}/{query}.sql", encoding="utf-8") as text:  # noqa: PTH123 (in half the time)
        return text.read()


def records(reader: Reader, query: str, **values: Value) -> Iterator[dict[str, Any]]:
    """Run a compiled query whose columns differ from table to table: each row by its columns."""
    admit(reader, values)
    return reader.records(text_of(reader.dialect, query), values)
