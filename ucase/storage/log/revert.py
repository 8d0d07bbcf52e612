"""Taking a step back, whole or not at all: every row is again exactly what it was, its version included.

*Exactly* means: each column of each table but the log's own. What stays ahead is the counting of references,
so that none is ever used twice. A step is only taken back when its rows are as it left them and nothing
refers to what it made; later work that was itself taken back does not stand in the way. Doing it again is the
same thing: taking back what took it back.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import ForeignKey, Table, select
from sqlalchemy.exc import IntegrityError

from ucase.domain.errors import Refused
from ucase.domain.log import EntryKind, Operation
from ucase.storage.log.image import Image, image
from ucase.storage.log.net import Net, nets, tables_of, within
from ucase.storage.log.put_back import delete, insert, update
from ucase.storage.log.rows import KEYS_AT_A_TIME, batches
from ucase.storage.log.steps import Step, root_of
from ucase.storage.log.streaming import stream
from ucase.storage.models import Record, map_all
from ucase.storage.work import Work

HAPPENED = {"report_log", "export_log"}
"""Tables of what left the house: later reports are held against it, so it stays."""


class Reversal:
    """One step, taken back within the transaction of ``work``."""

    def __init__(self, work: Work, step: Step) -> None:
        map_all()
        self.work = work
        self.step = step
        self.connection = work.session.connection()
        self.raw: Any = self.connection.connection.dbapi_connection
        self.root = root_of(self.raw, step.number)
        self.tables = [one for one in Record.metadata.sorted_tables if one.name in tables_of(self.raw, step)]

    def nets(self, table: Table) -> Iterator[list[Net]]:
        """What the step did in one table, some rows at a time."""
        return batches(nets(self.raw, self.step, table.name), KEYS_AT_A_TIME)

    @cached_property
    def touched(self) -> Mapping[str, Mapping[int, bool]]:
        """The rows of the step by table, and whether it made them."""
        return {
            table.name: {one.row: one.came for some in self.nets(table) for one in some}
            for table in self.tables
        }

    def made(self, table: Table) -> list[int]:
        """The rows of one table that the step made."""
        return [row for row, came in self.touched.get(table.name, {}).items() if came]

    def check(self) -> None:
        """Raise :class:`Refused` with the first reason why the step cannot be taken back."""
        gone = f"(payload IS NULL OR operation IN ('{Operation.FOUND}', '{Operation.ERASE}'))"
        for _ in stream(self.raw, f"SELECT id FROM change WHERE {within(self.step)} AND {gone} LIMIT 1"):
            raise Refused("step_erased")
        if any(table.name in HAPPENED for table in self.tables):
            raise Refused("step_given_out", step=self.root)
        for table in self.tables:
            for some in self.nets(table):
                held = self.held(table, [one.row for one in some])
                for one in some:
                    if not is_as_left(one, held.get(one.row)):
                        raise self.because(table, one.row)
        for table, row in self.references_from_elsewhere():
            raise self.because(table, row)

    def held(self, table: Table, keys: Sequence[int]) -> dict[int, Image]:
        """What rows hold now."""
        found = self.connection.execute(select(table).where(table.c.id.in_(keys))).mappings()
        return {row["id"]: image(dict(row)) for row in found}

    def references_from_elsewhere(self) -> Iterator[tuple[Table, int]]:
        """Rows that refer to what the step made, and that it did not touch itself."""
        for table in self.tables:
            for other, key in references_to(table):
                own = self.touched.get(other.name, {})
                for some in batches(self.made(table), KEYS_AT_A_TIME):
                    found = self.connection.scalars(
                        select(other.c.id).where(key.parent.in_(some)).order_by(other.c.id)
                    )
                    yield from ((other, row) for row in found if row not in own)

    def because(self, table: Table, row: int) -> Refused:
        """Which later step touched a row; when the log knows of none, another program did."""
        newest = stream(
            self.raw,
            "SELECT change_set_id FROM change"
            f" WHERE table_name = '{table.name}' AND row_id = {row} ORDER BY id DESC LIMIT 1",
        )
        later = next((int(one[0]) for one in newest), 0)
        if later <= self.step.number:
            return Refused("step_row_differs", step=self.root)
        return Refused("step_built_upon", step=self.root, later=root_of(self.raw, later))

    def run(self) -> None:
        """Put everything back, after :meth:`check`. Raises :class:`Refused` when the tables forbid it."""
        kind = EntryKind.REDO if self.step.kind == EntryKind.UNDO else EntryKind.UNDO
        self.work.log_as(kind, self.step.number)
        try:
            with self.work.past_the_session():
                self.put_back()
        except IntegrityError:
            raise Refused("step_collides", step=self.root) from None

    def put_back(self) -> None:
        """First no row may point at what goes; then that goes, what went comes back, and the rest changes."""
        for table in self.tables:
            for some in self.nets(table):
                self.let_go(table, [one for one in some if not one.came and not one.went])
        for table in reversed(self.tables):
            for keys in batches(sorted(self.made(table), reverse=True), KEYS_AT_A_TIME):
                delete(self.connection, table, keys)
        for table in self.tables:
            for some in self.nets(table):
                insert(self.connection, table, {one.row: one.before or {} for one in some if one.went})
        for table in self.tables:
            for some in self.nets(table):
                stayed = [one for one in some if not one.came and not one.went]
                update(self.connection, table, {one.row: back_to(one) for one in stayed})
                self.note(table, some)

    def let_go(self, table: Table, stayed: Sequence[Net]) -> None:
        """Empty what points at a row that is to go, or point it where it pointed before."""
        for key in table.foreign_keys:
            name, going = key.parent.name, set(self.made(key.column.table))
            pointing = [one for one in stayed if (one.after or {}).get(name) in going]
            if pointing:
                update(
                    self.connection, table, {one.row: {name: None} for one in pointing if key.parent.nullable}
                )

    def note(self, table: Table, some: Sequence[Net]) -> None:
        """Tell the log: the other way round."""
        for one in some:
            operation = Operation.DELETE if one.came else Operation.INSERT if one.went else Operation.UPDATE
            self.work.log.note(operation, table.name, one.row, one.after, one.before)


def back_to(net: Net) -> Image:
    """The columns of a row that stayed, as they were."""
    before = net.before or {}
    return {name: before.get(name) for name in {**before, **(net.after or {})}}


def is_as_left(net: Net, held: Image | None) -> bool:
    """Whether a row is as the step left it."""
    if net.after is None or held is None:
        return net.after is held
    return all(held.get(name) == value for name, value in net.after.items())


def references_to(table: Table) -> Collection[tuple[Table, ForeignKey]]:
    """The columns that can refer to rows of a table."""
    return [
        (other, key)
        for other in Record.metadata.sorted_tables
        for key in other.foreign_keys
        if key.column.table is table
    ]
