"""What the log says each row holds, and the rows that hold something else."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, NamedTuple

from ucase.domain.log import Operation
from ucase.storage.log.image import Image, plain, read_payload
from ucase.storage.log.streaming import columns_of, is_server, stream

KEPT = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND EXISTS"
    " (SELECT 1 FROM pragma_table_info(sqlite_master.name) AS info WHERE info.name = 'version') ORDER BY name"
)
KEPT_ON_SERVER = (
    "SELECT table_name FROM information_schema.columns"
    " WHERE table_schema = current_schema() AND column_name = 'version' ORDER BY table_name"
)
"""Tables of records have a version; the log, the stamp and whatever else is derived have none."""


class State(NamedTuple):
    """A row by what the log says."""

    row: int
    there: bool
    known: Image
    complete: bool
    """Whether ``known`` is all of it: of a change that was erased nobody knows what it did."""
    last: int
    """The number of its newest change."""


class Misfit(NamedTuple):
    """A row that is not as the log says."""

    table: str
    row: int
    state: State | None
    """What the log says of it, if it says anything."""
    held: Image | None
    """What it holds; nothing when it is not there."""


def tables_of_records(connection: Any) -> list[str]:  # noqa: ANN401 (two drivers, one DB-API)
    """The tables that the log tells about."""
    return [str(one[0]) for one in stream(connection, KEPT_ON_SERVER if is_server(connection) else KEPT)]


def misfits(connection: Any, before: int | None = None) -> Iterator[Misfit]:  # noqa: ANN401
    """Every row that is not as the log says, by table and key. Only changes ``before`` that number count."""
    for table in tables_of_records(connection):
        for row, state, held in side_by_side(states(connection, table, before), rows(connection, table)):
            if not fits(state, held):
                yield Misfit(table, row, state, held)


def states(connection: Any, table: str, before: int | None = None) -> Iterator[State]:  # noqa: ANN401
    """What the log says of every row that a table ever had, by key."""
    limit = f" AND id < {before}" if before is not None else ""
    told = stream(
        connection,
        "SELECT row_id, id, operation, payload FROM change"
        f" WHERE table_name = '{table}'{limit} ORDER BY row_id, id",
    )
    for row, changes in groupby(told, key=lambda one: one[0]):
        yield replayed(row, changes)


def replayed(row: int, changes: Iterable[tuple[Any, ...]]) -> State:
    """One row, change by change."""
    there, known, complete, last = False, Image(), True, 0
    for _, last, operation, payload in changes:  # noqa: B007 (the newest is wanted)
        after = read_payload(payload).after if payload is not None else None
        there = operation != Operation.DELETE
        if operation != Operation.UPDATE:
            known, complete = dict(after or {}), payload is not None or not there
        elif after is None:
            known, complete = {}, False
        else:
            known.update(after)
    return State(row, there, known, complete, last)


def rows(connection: Any, table: str) -> Iterator[tuple[int, Image]]:  # noqa: ANN401
    """Every row of a table as the log would write it, by key."""
    names = columns_of(connection, table)
    key = names.index("id")
    for row in stream(connection, f'SELECT * FROM "{table}" ORDER BY id'):
        held = {name: plain(value) for name, value in zip(names, row, strict=True) if value is not None}
        del held["id"]
        yield row[key], held


def side_by_side(
    told: Iterator[State], kept: Iterator[tuple[int, Image]]
) -> Iterator[tuple[int, State | None, Image | None]]:
    """What the log says of a row beside what it holds; both come by key."""
    state, row = next(told, None), next(kept, None)
    while state is not None or row is not None:
        if row is None or (state is not None and state.row < row[0]):
            assert state is not None
            yield state.row, state, None
            state = next(told, None)
        elif state is None or row[0] < state.row:
            yield row[0], None, row[1]
            row = next(kept, None)
        else:
            yield row[0], state, row[1]
            state, row = next(told, None), next(kept, None)


def fits(state: State | None, held: Image | None) -> bool:
    """Whether a row is as the log says. What the log had to forget is not held against it."""
    if state is None or not state.there:
        return held is None
    if held is None:
        return False
    if not state.complete:
        return all(held.get(name) == value for name, value in state.known.items())
    return held == {name: value for name, value in state.known.items() if value is not None}
