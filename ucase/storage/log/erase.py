"""Erasing what the log says about somebody: the payloads go, the digests and so the chain stay.

Call it last, in the same work in which the rows themselves are taken away or emptied: what the log wrote down
about *that* goes as well. That it was done is an entry of its own kind of change, so that a payload which
vanished in any other way is found by ``audit verify``. The step that was erased can never be taken back.
"""

from collections.abc import Collection, Iterator, Mapping

from sqlalchemy import Row, select

from ucase.domain.log import Operation
from ucase.storage.log.image import image
from ucase.storage.log.rows import KEYS_AT_A_TIME, batches
from ucase.storage.models import Record, change, map_all
from ucase.storage.work import Work

Rows = Mapping[str, Collection[int]]
"""The keys of rows, by table."""


def erase_payloads(work: Work, about: Rows) -> int:
    """Erase everything that the log says of these rows; gives how many changes were emptied.

    What a row that is still there holds now is written down anew: it must hold nothing that has to go.
    """
    map_all()
    connection = work.session.connection()
    erased = 0
    for found in told_of(work, about):
        mark = "?" if connection.dialect.name == "sqlite" else "%s"
        connection.exec_driver_sql(
            f"UPDATE change SET payload = NULL, salt = NULL WHERE id = {mark}", [(one.id,) for one in found]
        )
        for one in found:
            work.log.note(Operation.ERASE, change.name, one.id, None, None)
        erased += len(found)
    for name, keys in about.items():
        table = Record.metadata.tables[name]
        for some in batches(sorted(keys), KEYS_AT_A_TIME):
            for row in connection.execute(select(table).where(table.c.id.in_(some))).mappings().all():
                work.log.note(Operation.FOUND, name, row["id"], None, image(dict(row)))
    return erased


def steps_about(work: Work, about: Rows) -> list[int]:
    """The steps that can no longer be taken back after :func:`erase_payloads`, to be said before."""
    return sorted({one.change_set_id for found in told_of(work, about) for one in found})


def told_of(work: Work, about: Rows) -> Iterator[list[Row[int, int]]]:
    """The changes of these rows that still have a payload, some at a time; also those of this very work."""
    work.session.flush()
    work.log.write_pending()
    connection = work.session.connection()
    for name, keys in about.items():
        for some in batches(sorted(keys), KEYS_AT_A_TIME):
            found = connection.execute(
                select(change.c.id, change.c.change_set_id).where(
                    change.c.table_name == name, change.c.row_id.in_(some), change.c.payload.is_not(None)
                )
            ).all()
            if found:
                yield list(found)
