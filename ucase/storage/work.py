"""One invocation that writes = one transaction. It rolls back unless it is told to commit."""

from types import TracebackType
from typing import ClassVar, Self

from sqlalchemy import event
from sqlalchemy.orm import Session

from ucase.domain.clock import Clock
from ucase.storage.engine import make_engine
from ucase.storage.models import Record
from ucase.storage.place import Place


class Work:
    """A unit of work: a session, the clock, and who is at work.

    ``me`` is the name of the case manager at the keyboard, if it is known.
    """

    saved: ClassVar[bool] = False
    """Whether this run has made something last: a failure after that must not say that nothing was saved."""

    def __init__(self, place: Place, clock: Clock, me: str | None = None) -> None:
        self.place = place
        self.clock = clock
        self.me = me
        self.engine = make_engine(place)

    def __enter__(self) -> Self:
        self.session = Session(self.engine, autoflush=False, expire_on_commit=False)
        event.listen(self.session, "before_flush", self._stamp)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.session.rollback()
        self.session.close()
        self.engine.dispose()

    def add(self, record: Record) -> None:
        """Keep a new record and give it its key at once."""
        self.session.add(record)
        self.session.flush()

    def commit(self) -> None:
        """Make all of it last."""
        self.session.commit()
        Work.saved = True

    def roll_back(self) -> None:
        """Take back what was not committed, to try again."""
        self.session.rollback()

    def _stamp(self, session: Session, *_: object) -> None:
        for record in session.new:
            if isinstance(record, Record) and record.created_at is None:
                record.created_at = self.clock.now()
