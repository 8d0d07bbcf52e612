"""What a session writes, told to the log: before and after of every record, whatever its class."""

from collections.abc import Callable
from functools import cache
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import InstanceState, Session

from ucase.domain.log import Operation
from ucase.storage.log.image import Image, image, plain
from ucase.storage.log.writing import ChangeLog
from ucase.storage.models import Record


class Watch:
    """Looks on while a session flushes. Every mapped class is covered without its doing."""

    def __init__(self, session: Session, log: Callable[[], ChangeLog]) -> None:
        self.log = log
        self.flushing = False
        self.changed: list[tuple[Record, Image]] = []
        self.gone: list[tuple[Record, Image]] = []
        event.listen(session, "before_flush", self.before)
        event.listen(session, "after_flush", self.after)
        event.listen(session, "after_soft_rollback", self.forget)

    def before(self, session: Session, *_: object) -> None:
        """Keep what was there before."""
        self.changed = [(one, was) for one in session.dirty if (was := what_was(one))]
        self.gone = [(one, whole(one)) for one in session.deleted]
        self.flushing = True

    def after(self, session: Session, *_: object) -> None:
        """Write down what became of it."""
        self.flushing = False
        for record in session.new:
            self.note(Operation.INSERT, record, None, whole(record))
        for record, was in self.changed:
            self.note(Operation.UPDATE, record, was, {name: plain(record.__dict__.get(name)) for name in was})
        for record, was in self.gone:
            self.note(Operation.DELETE, record, was, None)
        self.changed, self.gone = [], []

    def forget(self, *_: object) -> None:
        """Nothing of it lasts."""
        self.flushing = False
        self.changed, self.gone = [], []

    def note(self, operation: Operation, record: Record, before: Image | None, after: Image | None) -> None:
        """One record."""
        self.log().note(operation, record.__tablename__, record.id, before, after)


@cache
def columns_of(kind: type[Record]) -> tuple[str, ...]:
    """The columns of a class but its key."""
    return tuple(one.key for one in inspect(kind).column_attrs if one.key != "id")


def whole(record: Record) -> Image:
    """All of a record that is not empty. One that is to go may have been read in part: the rest is read."""
    state: InstanceState[Any] = inspect(record)
    if state.persistent and state.unloaded:
        return image({name: getattr(record, name) for name in columns_of(type(record))})
    known = record.__dict__
    return image({name: known.get(name) for name in columns_of(type(record))})


def what_was(record: Record) -> Image:
    """The columns that will be written, with what they held; the version goes along. Empty when none will."""
    state: InstanceState[Any] = inspect(record)
    was: Image = {}
    for name in columns_of(type(record)):
        history = state.attrs[name].history
        if history.has_changes():
            # Set without having been read: what it held is asked for.
            was[name] = plain(history.deleted[0] if history.deleted else held(state, name))
    if was:
        was.setdefault("version", record.version)
    return was


def held(state: InstanceState[Any], name: str) -> object:
    """What a column holds in the file of cases."""
    table = state.mapper.local_table
    assert state.session is not None
    return state.session.connection().scalar(
        table.select().with_only_columns(table.c[name]).where(table.c.id == state.identity[0])  # type: ignore[index]
    )
