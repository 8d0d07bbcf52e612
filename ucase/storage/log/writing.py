"""Making an entry of the change log, in the transaction of what it tells about."""

import os
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from ucase.domain.chain import SALT, START, Contents, Entry, entry_digest, payload_digest
from ucase.domain.log import EntryKind, Operation
from ucase.storage.log.image import Image, plain, write_payload

AT_A_TIME = 4_000
"""How many changes are kept in memory before they are written."""
LAST = "SELECT id, digest, first_change + changes FROM change_set ORDER BY id DESC LIMIT 1"
SET_COLUMNS = (
    "id", "at", "who", "command", "kind", "reverts", "first_change", "changes", "previous", "digest",
)  # fmt: skip
CHANGE_COLUMNS = (
    "id", "change_set_id", "table_name", "row_id", "operation", "payload", "salt", "digest",
)  # fmt: skip


class Author(NamedTuple):
    """Who writes, when, and with which command: its words, never what was given to it."""

    who: str
    at: datetime
    command: str


class ChangeLog:
    """One entry while it is being made. It lasts when the transaction of ``connection`` does."""

    def __init__(
        self,
        connection: Connection,
        author: Author,
        kind: EntryKind = EntryKind.WORK,
        reverts: int | None = None,
    ) -> None:
        self.connection = connection
        self.author = author
        self.kind = kind
        self.reverts = reverts
        last = connection.exec_driver_sql(LAST).first()
        self.number: int = last[0] + 1 if last else 1
        self.previous: str = last[1] if last else START
        self.first: int = last[2] if last else 1
        self.contents = Contents()
        self.pending: list[tuple[object, ...]] = []
        self.highest: dict[str, int] = {}
        """The highest key of the tables into which rows are put by key."""

    def note(
        self, operation: Operation, table: str, row: int, before: Image | None, after: Image | None
    ) -> None:
        """Write down what became of one row."""
        if operation is Operation.INSERT and row > self.highest.get(table, row):
            self.highest[table] = row
        number = self.first + self.contents.count
        payload, salt = write_payload(before, after), os.urandom(SALT)
        digest = payload_digest(salt, payload)
        self.contents.take(number, table, row, operation.value, digest)
        self.pending.append((number, self.number, table, row, operation.value, payload, salt, digest))
        if len(self.pending) == AT_A_TIME:
            self.write_pending()

    def write_pending(self) -> None:
        """Put into the file what is waiting."""
        if self.pending:
            insert(self.connection, "change", CHANGE_COLUMNS, self.pending)
            self.pending = []

    def close(self, *, though_empty: bool = False) -> int | None:
        """Finish the entry; gives its number, or None when nothing was changed and it was not wanted."""
        if not (self.contents.count or though_empty):
            return None
        self.write_pending()
        author = self.author
        entry = Entry(
            self.number, plain(author.at), author.who, author.command, self.kind.value, self.reverts,
            self.first, self.contents.count,
        )  # fmt: skip
        digest = entry_digest(entry, self.contents.digest(), self.previous)
        at = entry.at if self.connection.dialect.name == "sqlite" else author.at
        row = (*entry._replace(at=at), self.previous, digest)  # type: ignore[arg-type]
        insert(self.connection, "change_set", SET_COLUMNS, [row])
        return self.number


def insert(
    connection: Connection, table: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]
) -> None:
    """Insert rows as they are: an import has hundreds of thousands of them, so nothing stands in between."""
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    marks = ", ".join([mark] * len(columns))
    statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
    connection.exec_driver_sql(statement, list(rows))
