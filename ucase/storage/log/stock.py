"""Taking stock after a migration: what it brought or changed is told to the log, in one entry.

So a file of before the log has all its rows in it, and reference data that ships is there too. Rows that
were not as the log said *before* the migration are left out: it must not cover up what another program did.
"""

from collections.abc import Collection

from sqlalchemy import Connection, inspect

from ucase.domain.clock import Clock
from ucase.domain.log import EntryKind, Operation
from ucase.storage.log.states import misfits
from ucase.storage.log.who import who_is_at_work
from ucase.storage.log.writing import Author, ChangeLog

RowName = tuple[str, int]


def rows_unlike_the_log(connection: Connection) -> set[RowName]:
    """The rows that are not as the log says; none in a file that has no log yet."""
    if not inspect(connection).has_table("change"):
        return set()
    return {(one.table, one.row) for one in misfits(connection.connection.dbapi_connection)}


def tell_of_restore(connection: Connection, clock: Clock, who: str) -> None:
    """Write down that the file was put back here: what was done since is not in it, and its log ends."""
    ChangeLog(connection, Author(who, clock.now(), "restore"), EntryKind.STOCK).close(though_empty=True)


def take_stock(connection: Connection, clock: Clock, but: Collection[RowName] = ()) -> None:
    """Write down every row that is not as the log says, but those."""
    log = ChangeLog(connection, Author(who_is_at_work(), clock.now(), ""), EntryKind.STOCK)
    for one in misfits(connection.connection.dbapi_connection, before=log.first):
        if (one.table, one.row) in but:
            continue
        if one.held is not None:
            log.note(Operation.FOUND, one.table, one.row, None, one.held)
        elif one.state is not None:
            log.note(Operation.DELETE, one.table, one.row, one.state.known, None)
    log.close()
