"""Writing many rows past the session, which would keep them all: in the log like everything else."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Table, bindparam, delete, insert, select, text, update

from ucase.domain.log import Operation
from ucase.storage.log.image import image, plain
from ucase.storage.log.writing import ChangeLog

KEYS_AT_A_TIME, ROWS_AT_A_TIME = 500, 1_000
"""How many keys one statement names, which no database takes without end, and how many rows it adds."""
Some = TypeVar("Some")


def insert_rows(log: ChangeLog, table: Table, rows: Iterable[Mapping[str, Any]]) -> list[int]:
    """Insert rows, all with the same columns; gives their keys, in order."""
    keys: list[int] = []
    for some in batches(rows, ROWS_AT_A_TIME):
        missing = defaults(table, some[0])
        made = next_keys(log, table, len(some))
        full = [{**missing, **row, "id": key} for key, row in zip(made, some, strict=True)]
        log.connection.execute(insert(table), full)
        for row in full:
            log.note(Operation.INSERT, table.name, row["id"], None, image(row))
        keys += made
    return keys


def update_rows(log: ChangeLog, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Update rows by ``id``; all of them change the same columns."""
    for some in batches(rows, KEYS_AT_A_TIME):
        names = [name for name in some[0] if name != "id"]
        values: dict[str, Any] = {name: bindparam(name) for name in names}
        statement = update(table).where(table.c.id == bindparam("row_number"))
        found = rows_by_key(log.connection, table, [row["id"] for row in some], [*names, "version"])
        was = {key: {name: plain(value) for name, value in row.items()} for key, row in found.items()}
        log.connection.execute(
            statement.values(**values, version=table.c.version + 1),
            [{"row_number": row["id"], **{name: row[name] for name in names}} for row in some],
        )
        for row in some:
            key = row["id"]
            before, after = was[key], {name: plain(row[name]) for name in names}
            after["version"] = before["version"] + 1
            changed = [name for name in before if before[name] != after[name]]
            log.note(
                Operation.UPDATE,
                table.name,
                key,
                {name: before[name] for name in changed},
                {name: after[name] for name in changed},
            )
            was[key] = after  # a row may be named twice


def delete_rows(log: ChangeLog, table: Table, keys: Iterable[int]) -> None:
    """Take rows away."""
    for some in batches(keys, KEYS_AT_A_TIME):
        names = [one.name for one in table.columns if one.name != "id"]
        before = rows_by_key(log.connection, table, some, names)
        log.connection.execute(delete(table).where(table.c.id.in_(some)))
        for key, row in before.items():
            log.note(Operation.DELETE, table.name, key, image(row), None)


def rows_by_key(
    connection: Connection, table: Table, keys: Sequence[int], names: Sequence[str]
) -> dict[int, dict[str, Any]]:
    """Columns of rows that are there, by key."""
    columns: list[Column[Any]] = [table.c[name] for name in names]
    found = connection.execute(select(table.c.id, *columns).where(table.c.id.in_(keys)).order_by(table.c.id))
    return {key: dict(zip(names, values, strict=True)) for key, *values in found}


def defaults(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """What the columns hold that a row does not name."""
    return {
        one.name: one.default.arg  # type: ignore[attr-defined]
        for one in table.columns
        if one.default is not None and one.default.is_scalar and one.name not in row
    }


def next_keys(log: ChangeLog, table: Table, number: int) -> list[int]:
    """Keys for new rows, given before they are inserted: nothing then has to be asked back.

    The write lock is held, so nobody else takes them meanwhile. A key of a table with references is never
    given twice.
    """
    quoted = log.connection.dialect.identifier_preparer.format_table(table)
    if log.connection.dialect.name == "postgresql":
        sequence = text(
            "SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :number)"
        )
        return list(log.connection.scalars(sequence, {"name": quoted, "number": number}))
    if table.name not in log.highest:
        given = (
            f"(SELECT seq FROM sqlite_sequence WHERE name = '{table.name}')"
            if table.dialect_options["sqlite"]["autoincrement"]
            else "0"
        )
        highest = text(f"SELECT max(coalesce((SELECT max(id) FROM {quoted}), 0), coalesce({given}, 0))")
        log.highest[table.name] = int(log.connection.scalar(highest) or 0)
    last = log.highest[table.name]
    log.highest[table.name] = last + number
    return list(range(last + 1, last + 1 + number))


def batches(many: Iterable[Some], size: int) -> Iterator[list[Some]]:
    """Many things, some at a time."""
    rest = iter(many)
    while some := list(islice(rest, size)):
        yield some
