"""What the log tells: of one case, of one step; and who looked."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from ucase.domain.errors import NotFound
from ucase.domain.log import EntryKind, Operation
from ucase.domain.references import CASE, write
from ucase.queries import run
from ucase.storage.log.image import Image, plain, read_payload
from ucase.storage.log.steps import Step
from ucase.storage.log.views import waiting
from ucase.storage.reading import Reader

SILENT = ("id", "version", "key", "created_at", "shipped")
"""Columns that are the program's own."""
HANGS_BY = ("case_id", "household_id")
"""By what a row hangs on a case: told when that changes, not when the row comes or goes."""
NAMED = ("area", "case_manager", "organisation", "theme", "need_kind")
"""What a row refers to by a name; everything else has a reference."""


class Told(NamedTuple):
    """One field of one row, as a step changed it."""

    step: int
    at: datetime
    who: str
    command: str
    kind: EntryKind
    reverts: int | None
    table: str
    row: int
    operation: Operation
    field: str | None
    """The column; nothing when the payload was erased, or the row has no field of its own."""
    before: Any
    after: Any
    erased: bool


class View(NamedTuple):
    """Somebody looked at a case."""

    at: datetime
    who: str
    command: str


def history(reader: Reader, case: int) -> list[Told]:
    """Everything that was written about a case, from the first to the newest.

    Raises :class:`NotFound` when there is no such case and never was one.
    """
    ended = Ended(reader)
    found = {
        row[6]: row for row in run(reader, "log_of_case", case=case) if row[6] > ended.last(row[7], row[8])
    }
    about = {(row[7], row[8]) for row in found.values()} | {("case", case)}
    for life in ended.with_any_of(about):
        rows = run(reader, "log_of_row", table=life.table, row=life.row)
        found |= {row[6]: row for row in rows if life.after < row[6] <= life.end}
    if not found:
        raise NotFound("no_case", case=write(CASE, case))
    names = Names(reader)
    return [told for number in sorted(found) for told in fields(found[number], names)]


class Life(NamedTuple):
    """A row from when it came until it went: most keys are given again after that."""

    table: str
    row: int
    after: int
    """The number of the change after which it came."""
    end: int
    """The number of the change by which it went."""
    held: Image
    """What it held when it went."""


class Ended:
    """The rows that went, each with its life."""

    def __init__(self, reader: Reader) -> None:
        self.ends: dict[tuple[str, int], int] = {}
        self.lives: list[Life] = []
        for number, table, row, payload in run(reader, "log_deletions"):
            held = (read_payload(payload).before or {}) if payload is not None else {}
            self.lives.append(Life(table, row, self.last(table, row), number, held))
            self.ends[table, row] = number

    def last(self, table: str, row: int) -> int:
        """The number of the change by which a row with this key went last; 0 when none did."""
        return self.ends.get((table, row), 0)

    def with_any_of(self, about: set[tuple[str, int]]) -> list[Life]:
        """The lives of these rows that ended, and of what hung on them."""
        known, found = set(about), dict[int, Life]()
        while True:
            more = [
                life
                for life in self.lives
                if life.end not in found and ((life.table, life.row) in known or hangs_on(life.held, known))
            ]
            if not more:
                return list(found.values())
            for life in more:
                found[life.end] = life
                known.add((life.table, life.row))
                if life.table == "case":  # its household may have gone with it
                    known.add(("household", life.held.get("household_id", 0)))


def hangs_on(held: Image, known: set[tuple[str, int]]) -> bool:
    """Whether a row refers to one of these: a column ``case_id`` to a case."""
    return any(
        (name.removesuffix("_id"), value) in known for name, value in held.items() if name.endswith("_id")
    )


def told_of_step(reader: Reader, step: Step, most: int) -> list[Told]:
    """What one step changed, at most so many rows of it."""
    names = Names(reader)
    rows = run(reader, "log_of_step", first=step.first, beyond=step.first + min(step.changes, most))
    return [told for row in list(rows) for told in fields(row, names)]


def fields(row: tuple[Any, ...], names: "Names") -> Iterator[Told]:
    """The fields of one change; what is the program's own is left out."""
    step, at, who, command, kind, reverts, _, table, number, operation, payload = row
    instant = datetime.fromisoformat(plain(at)).replace(tzinfo=UTC)
    head = step, instant, who, command, EntryKind(kind), reverts, table, number, Operation(operation)
    if payload is None:
        yield Told(*head, None, None, None, erased=True)
        return
    before, after = read_payload(payload)
    silent = SILENT if operation == Operation.UPDATE else (*SILENT, *HANGS_BY)
    columns = [name for name in {**(before or {}), **(after or {})} if name not in silent]
    seen = False
    for name in columns:
        was, becomes = (names.of(name, (image or {}).get(name)) for image in (before, after))
        if (was or None) != (becomes or None) or isinstance(becomes, bool):
            seen = True
            yield Told(*head, name, was, becomes, erased=False)
    if not seen and operation != Operation.UPDATE:
        yield Told(*head, None, None, None, erased=False)


class Names:
    """What a row refers to, by its name."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.known: dict[tuple[str, int], str] = {}

    def of(self, column: str, value: Any) -> Any:  # noqa: ANN401 (a value of an image)
        """A value; of a reference the name or the reference of what it means."""
        table = REFERS.get(column, column.removesuffix("_id"))
        if value is None or not column.endswith("_id") or table not in NAMED:
            return value
        if (table, value) not in self.known:
            found = next(run(self.reader, f"name_of_{table}", number=value), None)
            self.known[table, value] = found[0] if found else self.last_known(table, value)
        return self.known[table, value]

    def last_known(self, table: str, row: int) -> str:
        """The name of what is no longer there, by the log."""
        names = [
            image["name"]
            for *_, payload in run(self.reader, "log_of_row", table=table, row=row)
            if payload is not None
            for image in read_payload(payload)
            if image and "name" in image
        ]
        return str(names[-1]) if names else str(row)


REFERS = {
    "manager_id": "case_manager",
    "assigned_to_id": "case_manager",
    "from_manager_id": "case_manager",
    "to_manager_id": "case_manager",
    "wijk_id": "area",
    "parent_id": "area",
    "corporation_id": "organisation",
    "with_id": "organisation",
    "kind_id": "need_kind",
    "neighbour_id": "household",
    "member_id": "network_member",
}
"""Columns that are not called after the table they refer to."""


def views(reader: Reader, case: int) -> list[View]:
    """Who looked at a case, the first first."""
    kept = [(at, who, command) for at, who, command in run(reader, "views_of_case", case=case)]
    late = [
        (one.at, one.who, one.command)
        for _, one in waiting(reader.connection, reader.place)
        if one.case == case
    ]
    return [
        View(datetime.fromisoformat(plain(at)).replace(tzinfo=UTC), who, command)
        for at, who, command in (*kept, *sorted(late))
    ]
