"""Holding the log against itself and against the tables: which entry is the first that does not fit?"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from types import NoneType
from typing import Any, NamedTuple

from ucase.domain.chain import START, Contents, Entry, Head, entry_digest, payload_digest, view_digest
from ucase.domain.log import Operation
from ucase.storage.log.image import plain
from ucase.storage.log.states import Misfit, misfits
from ucase.storage.log.streaming import stream

SETS = (
    "SELECT id, at, who, command, kind, reverts, first_change, changes, previous, digest"
    " FROM change_set ORDER BY id"
)
FORM = (int, (str, datetime), str, str, str, (int, NoneType), int, int, str, str)
CHANGES = (
    "SELECT id, change_set_id, table_name, row_id, operation, payload, salt, digest FROM change ORDER BY id"
)
FORM_OF_CHANGE = (int, int, str, int, str, (str, NoneType), (bytes, NoneType), bytes)
"""What the columns can hold. In SQLite another program can put anything anywhere."""
VIEWS = "SELECT id, at, who, case_id, command, token, previous, digest FROM access ORDER BY id"
ERASED = f"SELECT row_id FROM change WHERE table_name = 'change' AND operation = '{Operation.ERASE}'"


class Bad(NamedTuple):
    """What does not fit: an entry, and the row it tells about when that is known."""

    entry: int | None
    what: str
    """``changed``, ``removed``, ``inserted``, ``moved``; ``row-`` before it for a row in its table."""
    table: str | None = None
    row: int | None = None


class Verdict(NamedTuple):
    """What came of it."""

    entries: int
    changes: int
    erased: int
    head: Head
    first_bad: Bad | None

    @property
    def ok(self) -> bool:
        """Whether all of it fits."""
        return self.first_bad is None


def verify(connection: Any, since: Head | None = None) -> Verdict:  # noqa: ANN401 (two drivers, one DB-API)
    """Check the whole log, then every row against it. ``since`` is a head that was written down before."""
    walk = Walk(connection, since)
    bad = next(iter(walk), None) or next(bad_views(connection), None)
    if bad is None:
        bad = next((as_bad(connection, one) for one in misfits(connection)), None)
    return Verdict(walk.entries, walk.changes, len(walk.erased), walk.head, bad)


def head(connection: Any) -> Head:  # noqa: ANN401
    """The newest entry."""
    for number, digest in stream(connection, "SELECT id, digest FROM change_set ORDER BY id DESC LIMIT 1"):
        return Head(number, digest)
    return Head(0, START)


class Walk:
    """One walk over the log from its beginning; gives what does not fit, the first first."""

    def __init__(self, connection: Any, since: Head | None) -> None:  # noqa: ANN401
        self.connection = connection
        self.since = since
        self.entries = self.changes = 0
        self.head = Head(0, START)
        self.erased = {one[0] for one in stream(connection, ERASED)}

    def __iter__(self) -> Iterator[Bad]:
        changes = stream(self.connection, CHANGES)
        for row in stream(self.connection, SETS):
            yield from self.entry(row, changes)
        with suppress(StopIteration):
            extra = next(changes)
            yield Bad(self.head.entry + 1, "inserted", extra[2], extra[3])
        if self.since is not None and self.since.entry > self.head.entry:
            yield Bad(self.head.entry + 1, "removed")

    def entry(self, row: tuple[Any, ...], changes: Iterator[tuple[Any, ...]]) -> Iterator[Bad]:
        """One entry with its changes."""
        if not has_form(row, FORM):
            yield Bad(self.head.entry + 1, "changed")
        *said, previous, digest = row
        entry = Entry(*said)._replace(at=plain(row[1]))
        if entry.number != self.head.entry + 1:
            yield Bad(self.head.entry + 1, "removed")
        if previous != self.head.digest:
            yield Bad(entry.number, "moved")
        if entry.first != self.changes + 1:
            yield Bad(entry.number, "changed")
        contents = Contents()
        for _ in range(entry.changes):
            one = next(changes, None)
            if one is not None and not has_form(one, FORM_OF_CHANGE):
                yield Bad(entry.number, "changed")
            if one is None or one[0] != self.changes + 1:
                yield Bad(entry.number, "removed" if one is None or one[0] > self.changes + 1 else "inserted")
                return
            yield from self.change(entry.number, one)
            contents.take(one[0], one[2], one[3], one[4], one[7])
            self.changes += 1
        if entry_digest(entry, contents.digest(), previous) != digest:
            yield Bad(entry.number, "changed")
        if self.since == (entry.number, digest) or self.since is None or self.since.entry != entry.number:
            self.head, self.entries = Head(entry.number, digest), self.entries + 1
        else:
            yield Bad(entry.number, "changed")

    def change(self, entry: int, row: tuple[Any, ...]) -> Iterator[Bad]:
        """One change: its payload against its digest. An erased one has none, and an entry that says so."""
        number, belongs_to, table, key, _, payload, salt, digest = row
        fits = belongs_to == entry
        if number in self.erased:
            fits = fits and payload is None and salt is None
        elif payload is None or salt is None:
            fits = False
        else:
            fits = fits and payload_digest(salt, payload) == digest
        if not fits:
            yield Bad(entry, "changed", table, key)


def bad_views(connection: Any) -> Iterator[Bad]:  # noqa: ANN401
    """Views that do not fit their chain."""
    before = START
    for number, at, who, case, command, token, previous, digest in stream(connection, VIEWS):
        if previous != before or digest != view_digest(previous, plain(at), who, case, command, token):
            yield Bad(None, "view-changed", "access", number)
        before = digest


def has_form(row: tuple[Any, ...], form: tuple[Any, ...]) -> bool:
    """Whether every column holds a value of its kind."""
    return all(map(isinstance, row, form))


def as_bad(connection: Any, misfit: Misfit) -> Bad:  # noqa: ANN401
    """A row that is not as the log says, with the entry that told of it last."""
    what = "row-changed" if misfit.held is not None else "row-removed"
    if misfit.state is None or not misfit.state.there:
        return Bad(None, "row-inserted", misfit.table, misfit.row)
    entry = next(stream(connection, f"SELECT change_set_id FROM change WHERE id = {misfit.state.last}"))
    return Bad(int(entry[0]), what, misfit.table, misfit.row)
