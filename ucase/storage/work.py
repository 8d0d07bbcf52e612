"""One invocation that writes = one transaction = one entry in the log. It lasts only when told to commit."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Self

from sqlalchemy import Table, event
from sqlalchemy.orm import Session, configure_mappers

from ucase.domain.backups import MASS_CHANGE
from ucase.domain.clock import Clock
from ucase.domain.log import EntryKind
from ucase.storage.engine import make_engine
from ucase.storage.log import rows, views
from ucase.storage.log.session import Watch
from ucase.storage.log.who import who_is_at_work
from ucase.storage.log.writing import Author, ChangeLog
from ucase.storage.models import Record
from ucase.storage.place import Place


class Work:
    """A unit of work: a session, the clock, and who is at work with which command.

    ``me`` is the name of the case manager at the keyboard, if it is known; ``command`` the words of the
    command, without what was given to it. ``tell_kept`` hears where the file lies as it was before a change
    of many rows (:data:`MASS_CHANGE`); without it no such copy is made.
    Everything that is written comes into the change log: records by the session, many rows at once by
    :meth:`insert_rows` and its like. A statement past both is refused.
    """

    saved: ClassVar[bool] = False
    """Whether this run has made something last: a failure after that must not say that nothing was saved."""

    def __init__(
        self,
        place: Place,
        clock: Clock,
        me: str | None = None,
        command: str = "",
        tell_kept: Callable[[Path], None] | None = None,
    ) -> None:
        self.place = place
        self.clock = clock
        self.me = me
        self.command = command
        self.tell_kept = tell_kept
        self.mass_change = MASS_CHANGE
        """From how many changes on a backup comes first; erasing sets it to one, for it is never undone."""
        self.engine = make_engine(place)
        self._log: ChangeLog | None = None
        self._past_the_session = False

    def __enter__(self) -> Self:
        configure_mappers()  # now, and not while the lock is held
        self.session = Session(self.engine, autoflush=False, expire_on_commit=False)
        event.listen(self.session, "before_flush", self._stamp)
        event.listen(self.engine, "before_execute", self._refuse_unlogged)
        self._watch = Watch(self.session, lambda: self.log)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.session.rollback()
        self.session.close()
        self.engine.dispose()

    @property
    def log(self) -> ChangeLog:
        """The entry that this work makes."""
        if self._log is None:
            self._log = ChangeLog(self.session.connection(), self.author)
        return self._log

    def log_as(self, kind: EntryKind, reverts: int | None = None) -> None:
        """Begin the entry as one of another kind; before anything is written."""
        self._log = ChangeLog(self.session.connection(), self.author, kind, reverts)

    @property
    def author(self) -> Author:
        """Who writes it: the case manager, or whoever the system says is at work."""
        return Author(self.me or who_is_at_work(), self.clock.now(), self.command)

    def add(self, record: Record) -> None:
        """Keep a new record and give it its key at once."""
        self.session.add(record)
        self.session.flush()

    def insert_rows(self, kind: type[Record], new: Iterable[Mapping[str, Any]]) -> list[int]:
        """Insert many rows, all with the same columns; gives their keys, in order."""
        stamp = {"created_at": self.clock.now(), "version": 1}
        with self.past_the_session():
            return rows.insert_rows(self.log, table_of(kind), ({**stamp, **row} for row in new))

    def update_rows(self, kind: type[Record], changed: Sequence[Mapping[str, Any]]) -> None:
        """Update many rows by ``id``; all of them change the same columns."""
        with self.past_the_session():
            rows.update_rows(self.log, table_of(kind), changed)

    def delete_rows(self, kind: type[Record], keys: Iterable[int]) -> None:
        """Take many rows away."""
        with self.past_the_session():
            rows.delete_rows(self.log, table_of(kind), keys)

    def commit(self) -> None:
        """Make all of it last; of a change of many rows only after a backup of the file as it was.

        When that cannot be made nothing is kept, and it raises as :func:`ucase.storage.backup.back_up` does.
        """
        self.session.flush()
        taken: list[Path] = []
        if self._log is not None:
            self._keep_as_it_was(self._log.contents.count)
            self._log.close()
            self._log = None
            taken = views.take_up(self.session.connection().connection.dbapi_connection, self.place)
        self.session.commit()
        views.discard(taken)
        Work.saved = True

    def _keep_as_it_was(self, changed: int) -> None:
        if self.tell_kept is None or changed < self.mass_change:
            return
        from ucase.storage.backup import safeguard

        copy = safeguard(self.place, self.clock)
        if copy is not None:
            self.tell_kept(copy)

    def roll_back(self) -> None:
        """Take back what was not committed, to try again."""
        self.session.rollback()
        self._log = None

    @contextmanager
    def past_the_session(self) -> Iterator[None]:
        """For the log's own ways to write; whoever uses it tells the log what was done."""
        self._past_the_session = True
        try:
            yield
        finally:
            self._past_the_session = False

    def _refuse_unlogged(self, _connection: object, statement: Any, *_: object) -> None:  # noqa: ANN401
        """A change that the log does not hear of is a mistake of ours, and found by the first test."""
        if getattr(statement, "is_dml", False) and not (self._past_the_session or self._watch.flushing):
            raise RuntimeError("a write around the change log: use records, insert_rows and its like")

    def _stamp(self, session: Session, *_: object) -> None:
        for record in session.new:
            if isinstance(record, Record) and record.created_at is None:
                record.created_at = self.clock.now()


def table_of(kind: type[Record]) -> Table:
    """The table behind a mapped class."""
    mapped = kind.__table__
    assert isinstance(mapped, Table)
    return mapped
