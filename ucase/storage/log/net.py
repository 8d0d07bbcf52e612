"""What a whole step did to each row, however many changes that took."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, NamedTuple

from ucase.domain.errors import Refused
from ucase.domain.log import Operation
from ucase.storage.log.image import Image, read_payload
from ucase.storage.log.steps import Step
from ucase.storage.log.streaming import stream


class Net(NamedTuple):
    """One row before and after a step; None when it was not there. Of a row that stayed, what changed."""

    row: int
    before: Image | None
    after: Image | None

    @property
    def came(self) -> bool:
        """Whether the step made the row."""
        return self.before is None

    @property
    def went(self) -> bool:
        """Whether the step took the row away."""
        return self.after is None


def tables_of(connection: Any, step: Step) -> list[str]:  # noqa: ANN401 (two drivers, one DB-API)
    """The tables in which a step wrote."""
    found = stream(connection, f"SELECT DISTINCT table_name FROM change WHERE {within(step)} ORDER BY 1")
    return [str(one[0]) for one in found]


def nets(connection: Any, step: Step, table: str) -> Iterator[Net]:  # noqa: ANN401
    """What a step did to the rows of one table, by key. Raises :class:`Refused`: it was erased."""
    # The name as an expression, so that the numbers are looked up and not all that ever became of the table.
    told = stream(
        connection,
        f"SELECT row_id, operation, payload FROM change WHERE {within(step)} AND table_name || '' = '{table}'"
        " ORDER BY row_id, id",
    )
    for row, changes in groupby(told, key=lambda one: one[0]):
        net = folded(row, changes)
        if net.before != net.after:
            yield net


def within(step: Step) -> str:
    """The changes of a step: their numbers run on."""
    return f"id >= {step.first} AND id < {step.first + step.changes}"


def folded(row: int, changes: Iterable[tuple[Any, ...]]) -> Net:
    """Several changes of one row, as one."""
    net: Net | None = None
    for _, operation, payload in changes:
        if payload is None:
            raise Refused("step_erased")
        before, after = read_payload(payload)
        net = Net(row, before, after) if net is None else followed(net, Operation(operation), before, after)
    assert net is not None
    return net


def followed(net: Net, operation: Operation, before: Image | None, after: Image | None) -> Net:
    """What was done so far and what came after it."""
    if operation == Operation.UPDATE:
        known = None if net.before is None else {**(before or {}), **net.before}
        return Net(net.row, known, {**(net.after or {}), **(after or {})})
    if operation == Operation.DELETE:
        return Net(net.row, None if net.before is None else {**(before or {}), **net.before}, None)
    return Net(net.row, net.before, after)  # it went, and came again
