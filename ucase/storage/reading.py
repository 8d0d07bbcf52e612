"""Reading without SQLAlchemy: prepared SQL text, the plain driver, one consistent view."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import TracebackType
from typing import Any, NamedTuple, Self

from ucase.storage.door import check_version
from ucase.storage.place import Place
from ucase.storage.watching import SILENT, Watch

Value = str | int | date | None
AT_A_TIME = 200


class Viewer(NamedTuple):
    """Who looks, and with which command."""

    who: str
    command: str


Gate = Callable[["Reader", str, int], None]
"""Hears of every ``case`` or ``household``, by its number, before anything of it is read."""


class Reader:
    """One read transaction: every query in it sees the same state, and none waits for a writer.

    Whatever is asked of one case or one household passes the ``gate`` first, by whichever query: a record
    that may be read with a reason only stays shut there (AVG art. 18).
    """

    def __init__(self, place: Place, *, migrate: bool = True, watch: Watch = SILENT) -> None:
        self.place = place
        self.migrate = migrate
        self.watch = watch
        self.dialect = place.dialect
        self.gate: Gate | None = None
        self.admitted: set[tuple[str, int]] = set()
        self.viewer: Viewer | None = None
        self._viewed: int | None = None
        self.view_was_kept = True

    @property
    def viewed(self) -> int | None:
        """The case that is looked at, if it is one: that is written down when the reading is over."""
        return self._viewed

    @viewed.setter
    def viewed(self, case: int | None) -> None:
        self._viewed = case
        if case is not None:
            self.admit("case", case)

    def admit(self, what: str, number: int) -> None:
        """Have a case or a household pass the gate, once; it raises when that may not be read."""
        if self.gate is not None and (what, number) not in self.admitted:
            self.admitted.add((what, number))
            self.gate(self, what, number)

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
        try:
            if error is None and self.viewed is not None and self.viewer is not None:
                self.view_was_kept = self.keep_view(self.viewer, self.viewed)
        finally:
            self.connection.close()

    def keep_view(self, viewer: Viewer, case: int) -> bool:
        """Write down who looked at the case; it waits for nobody."""
        from ucase.storage.log.views import a_view, keep

        return keep(self.connection, self.place, a_view(viewer.who, case, viewer.command))

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

    def stream(self, sql: str) -> Iterator[tuple[Any, ...]]:
        """Rows of prepared SQL that takes no values, of which a server keeps what was not read yet."""
        from ucase.storage.log.streaming import stream

        return stream(self.connection, sql)

    def records(self, sql: str, values: Mapping[str, Value]) -> Iterator[dict[str, Any]]:
        """The same, each row by its columns, for what differs from table to table."""
        cursor = self.connection.cursor()
        cursor.execute(sql, values)
        names = [one[0] for one in cursor.description]
        for row in cursor.fetchall():
            yield dict(zip(names, row, strict=True))


def as_date(value: str | date | None) -> date | None:
    """SQLite hands dates out as ISO text, PostgreSQL as dates."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def a_date(value: str | date) -> date:
    """The same for a column that is never empty."""
    return date.fromisoformat(value) if isinstance(value, str) else value
