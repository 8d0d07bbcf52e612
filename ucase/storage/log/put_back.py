"""Writing images of the log into the tables, as they were."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Column, Connection, Date, Table, bindparam
from sqlalchemy import delete as delete_from
from sqlalchemy import insert as insert_into
from sqlalchemy import update as update_of

from ucase.storage.log.image import Image
from ucase.storage.models.base import Instant


def typed(column: Column[Any], value: Any) -> Any:  # noqa: ANN401
    """A value of an image as the column wants it."""
    if value is None:
        return None
    if isinstance(column.type, Instant):
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    return date.fromisoformat(value) if isinstance(column.type, Date) else value


def insert(connection: Connection, table: Table, rows: Mapping[int, Image]) -> None:
    """Insert rows with the keys that they had."""
    full = [
        {"id": key, **{one.name: typed(one, row.get(one.name)) for one in table.columns if one.name != "id"}}
        for key, row in rows.items()
    ]
    if full:
        connection.execute(insert_into(table), full)


def update(connection: Connection, table: Table, rows: Mapping[int, Image]) -> None:
    """Set columns of rows, which need not be the same columns for each."""
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for key, row in rows.items():
        values = {name: typed(table.c[name], value) for name, value in sorted(row.items())}
        alike[tuple(values)].append({**values, "row_number": key})
    for names, some in alike.items():
        statement = update_of(table).where(table.c.id == bindparam("row_number"))
        connection.execute(statement.values({name: bindparam(name) for name in names}), some)


def delete(connection: Connection, table: Table, keys: Sequence[int]) -> None:
    """Take rows away."""
    connection.execute(delete_from(table).where(table.c.id.in_(keys)))
