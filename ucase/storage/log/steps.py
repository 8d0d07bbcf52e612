"""The steps in the log: which there are, whose they are, and which stand or were taken back."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from ucase.domain.errors import NotFound, Refused
from ucase.domain.log import EntryKind
from ucase.domain.text import fold
from ucase.storage.log.image import plain
from ucase.storage.log.streaming import stream

SETS = "SELECT id, at, who, command, kind, reverts, first_change, changes FROM change_set"


class Step(NamedTuple):
    """One entry of the log."""

    number: int
    at: datetime
    who: str
    command: str
    kind: EntryKind
    reverts: int | None
    first: int
    changes: int


def steps(connection: Any, only: int | None = None) -> Iterator[Step]:  # noqa: ANN401 (two drivers, one DB-API)
    """The steps, the newest first."""
    which = f" WHERE id = {only}" if only is not None else ""
    for number, at, who, command, kind, *rest in stream(connection, f"{SETS}{which} ORDER BY id DESC"):
        instant = datetime.fromisoformat(plain(at)).replace(tzinfo=UTC)
        yield Step(number, instant, who, command, EntryKind(kind), *rest)


class Standing:
    """Which steps stand: a step that was taken back does not, unless that was taken back in turn."""

    def __init__(self, connection: Any) -> None:  # noqa: ANN401
        self.reverted_by: dict[int, list[int]] = defaultdict(list)
        for number, reverts in stream(
            connection, "SELECT id, reverts FROM change_set WHERE reverts IS NOT NULL"
        ):
            self.reverted_by[reverts].append(number)

    def stands(self, number: int) -> bool:
        """Whether what a step did still holds, as far as undoing goes."""
        return not any(self.stands(one) for one in self.reverted_by.get(number, ()))


def root_of(connection: Any, number: int) -> int:  # noqa: ANN401
    """The step of a command that a taking back or doing again is about in the end; of a command, itself."""
    while (found := next(steps(connection, only=number), None)) is not None and found.reverts is not None:
        number = found.reverts
    return number


def mine(step: Step, names: Collection[str]) -> bool:
    """Whether a step is of this person, who may have written under several names."""
    return fold(step.who) in map(fold, names)


def step_to_revert(connection: Any, names: Collection[str], kind: EntryKind, number: int | None) -> Step:  # noqa: ANN401
    """The step that is meant: the one with this number, else the last of this person that stands.

    ``kind`` is ``WORK`` to take something back and ``UNDO`` to do it again. Raises :class:`NotFound` when
    there is none, :class:`Refused` when it is another's, was taken back before or is of another kind.
    """
    if number is None:
        found = last(connection, names, kind)
        if found is None and kind == EntryKind.WORK:
            raise NotFound("nothing_to_undo")
        if found is None:
            raise NotFound("nothing_to_redo")
        return found
    found = next(steps(connection, only=number), None)
    if found is None:
        raise NotFound("no_step", step=number)
    if kind == EntryKind.UNDO and found.kind in (EntryKind.WORK, EntryKind.REDO):
        # Who says which step to do again means the one that was taken back.
        found = undoing_of(connection, found)
    if found.kind != kind:
        raise Refused("step_not_of_a_command", step=number)
    if not mine(found, names):
        raise Refused("step_of_another", step=number)
    if not Standing(connection).stands(found.number):
        raise Refused("step_taken_back", step=number)
    return found


def undoing_of(connection: Any, step: Step) -> Step:  # noqa: ANN401
    """The step that took another one back, and stands. Raises :class:`Refused` when none does."""
    standing = Standing(connection)
    for number in standing.reverted_by.get(step.number, ()):
        if standing.stands(number):
            return next(steps(connection, only=number))
    raise Refused("step_stands", step=step.number)


def last(connection: Any, names: Collection[str], kind: EntryKind) -> Step | None:  # noqa: ANN401
    """The last step of one kind that stands."""
    standing = Standing(connection)
    return next(
        (
            one
            for one in steps(connection)
            if one.kind == kind and mine(one, names) and standing.stands(one.number)
        ),
        None,
    )
