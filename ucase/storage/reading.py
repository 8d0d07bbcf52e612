"""Reading without SQLAlchemy: prepared SQL text, the plain driver, one consistent view."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import TracebackType
from typing import Any, Self

from ucase.storage.door import check_version
from ucase.storage.place import Place
from ucase.storage.watching import SILENT, Watch

Value = str | int | date | None
AT_A_TIME = 200


class Reader:
    """One read transaction: every query in it sees the same state, and none waits for a writer."""

    def __init__(self, place: Place, *, migrate: bool = True, watch: Watch = SILENT) -> None:
        self.place = place
        self.migrate = migrate
        self.watch = watch
        self.dialect = place.dialect

    def __enter__(self) -> Self:
        self.connection = check_version(self.place, migrate=self.migrate, watch=self.watch)
        if self.dialect == "sqlite":
            self.connection.execute("BEGIN")
        else:
            self.connection.rollback()  # the door has asked for the version, and so begun a transaction
            self.connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.connection.rollback()
        self.connection.close()

    def rows(self, sql: str, values: Mapping[str, Value]) -> Iterator[tuple[Any, ...]]:
        """Run prepared SQL and hand out its rows as they are read, so that a long list needs no memory.

        They are read some hundreds at a time: to go to and fro between the database and what becomes of a
        row costs more than either.
        """
        cursor = self.connection.cursor()
        if self.dialect == "sqlite":
            given = {name: v.isoformat() if isinstance(v, date) else v for name, v in values.items()}
            found = cursor.execute(sql, given)
        else:
            found = cursor.execute(sql, values)
        while some := found.fetchmany(AT_A_TIME):
            yield from some


def as_date(value: str | date | None) -> date | None:
    """SQLite hands dates out as ISO text, PostgreSQL as dates."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def a_date(value: str | date) -> date:
    """The same for a column that is never empty."""
    return date.fromisoformat(value) if isinstance(value, str) else value
