"""Which rows are emptied, changed or taken away when somebody is erased, and doing it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Column, Table, Text, select

from ucase.casework.erase_endings import end_with
from ucase.casework.erase_names import Names
from ucase.casework.erase_payloads import Homes, Remembered
from ucase.domain.erasing import EMPTIED, GONE, KEPT_TEXTS, SAID
from ucase.domain.personal_data import BOOKKEEPING, LOG, OF_THE_TEAM
from ucase.domain.vocabulary import ResidentRole
from ucase.storage.about import keys_about_household, owner_of
from ucase.storage.models import Household, NeighbourTie, Record, Resident, map_all
from ucase.storage.work import Work

Rows = Mapping[int, Mapping[str, Any]]
"""Rows by key, with the columns that become different."""


class Target(NamedTuple):
    """Who of a household is erased, and whether anybody of it remains."""

    household: int
    residents: list[Resident]
    whole: bool
    """Nobody else of the household is known: what is about the household goes with them."""


class Plan(NamedTuple):
    """What is to be done, row by row."""

    residents: list[int]
    cases: list[int]
    """The cases that are emptied; none when others of the household remain."""
    changed: dict[str, dict[int, dict[str, Any]]]
    gone: dict[str, list[int]]
    about: dict[str, set[int]]
    """The rows of which the log forgets what it says."""
    log_entries: int
    names: Names
    left: list[tuple[str, int]]
    """Rows of lists of the team (a project, a partner) with the name in them, that a person must change."""


def plan_for(work: Work, targets: Sequence[Target]) -> Plan:
    """Everything that has to change to forget these residents, in one walk over all texts and the log.

    One plan for all of them: a text may name several, and what is left of it names none.
    """
    map_all()
    work.session.flush()
    residents = [one for target in targets for one in target.residents]
    names = Names.of(work, residents)
    making = Making(work, targets, {one.id for one in residents})
    for target in targets:
        for name, keys in keys_about_household(target.household).items():
            making.take(Record.metadata.tables[name], keys, target, names)
    making.elsewhere(names)
    cases = sorted(making.own.get("case", ()))
    entries = Remembered(names, making.own, making.home).take_up(work, making.about)
    return Plan(
        residents=[one.id for one in residents],
        cases=cases,
        changed=making.changed,
        gone=making.gone,
        about=making.about,
        log_entries=entries,
        names=names,
        left=making.left,
    )


class Making:
    """A plan in the making."""

    def __init__(self, work: Work, targets: Sequence[Target], residents: Collection[int]) -> None:
        self.session = work.session
        self.residents = residents
        self.forgotten = {one.household for one in targets if one.whole}
        """The households of which nobody remains."""
        self.changed: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
        self.gone: dict[str, list[int]] = {}
        self.about: dict[str, set[int]] = defaultdict(set)
        self.own: dict[str, set[int]] = defaultdict(set)
        self.home: Homes = defaultdict(dict)
        self.left: list[tuple[str, int]] = []

    def take(self, table: Table, keys: Any, target: Target, names: Names) -> None:  # noqa: ANN401
        """Rows of one table about a household: own ones are emptied, others lose the name."""
        owner = owner_of(table)
        columns = [owner.label("owner") if owner is not None else table.c.id.label("owner")]
        rows = self.session.execute(select(table, *columns).where(table.c.id.in_(keys))).mappings()
        for row in map(dict, rows):
            self.home[table.name][row["id"]] = target.household
            own = owner is not None and row["owner"] in self.residents
            if target.whole or own:
                self.forget(table, row)
            else:
                self.unname(table, row, names.at_home(target.household, row))

    def forget(self, table: Table, row: Mapping[str, Any]) -> None:
        """A row of which only the figures remain, or nothing."""
        if table.name == "dwelling" and not self.lives_alone(row["id"]):
            return
        self.about[table.name].add(row["id"])
        self.own[table.name].add(row["id"])
        if table.name in GONE:
            self.gone.setdefault(table.name, []).append(row["id"])
        elif emptied := {one.name: empty(one) for one in emptied_columns(table) if row[one.name]}:
            self.changed[table.name][row["id"]] = emptied

    def unname(self, table: Table, row: Mapping[str, Any], said: Mapping[str, str]) -> None:
        """A row that goes on being about others; ``said`` are its texts without the name."""
        if said:
            self.about[table.name].add(row["id"])
            self.changed[table.name][row["id"]] = dict(said)

    def lives_alone(self, dwelling: int) -> bool:
        """Whether the address is nobody else's: else it stays, for it tells of those others."""
        there = self.session.scalars(select(Household.id).where(Household.dwelling_id == dwelling))
        return self.forgotten.issuperset(there)

    def elsewhere(self, names: Names) -> None:
        """Texts about others, all through the file, that name somebody by the whole name."""
        for table in Record.metadata.sorted_tables:
            if table.name in LOG | OF_THE_TEAM:
                continue
            texts = list(free_texts(table))
            if not texts:
                continue
            for row in map(dict, self.session.execute(select(table.c.id, *texts)).mappings()):
                done = row["id"] in self.about[table.name]
                said = {} if done else names.elsewhere(row)
                if said and "key" in table.c:
                    self.left.append((table.name, row["id"]))
                else:
                    self.unname(table, row, said)
        for household in self.forgotten:
            ties = select(NeighbourTie.id).where(NeighbourTie.neighbour_id == household)
            pointing = set(self.session.scalars(ties)) - self.own["neighbour_tie"]
            self.about["neighbour_tie"].update(pointing)
            self.gone["neighbour_tie"] = sorted({*self.gone.get("neighbour_tie", ()), *pointing})


def apply(work: Work, plan: Plan, today: date) -> None:
    """Change the rows as planned, and mark who was erased."""
    kinds = {one.class_.__tablename__: one.class_ for one in Record.registry.mappers}
    for name, keys in plan.gone.items():
        work.delete_rows(kinds[name], keys)
    for name, rows in plan.changed.items():
        for columns, some in alike(rows).items():
            work.update_rows(
                kinds[name], [{"id": key, **dict(zip(columns, row, strict=True))} for key, row in some]
            )
    mark = {"role": ResidentRole.OTHER, "erased_on": today}
    work.update_rows(Resident, [{"id": key, **mark} for key in plan.residents])
    work.update_rows(kinds["case"], [{"id": key, "destroyed_on": today} for key in plan.cases])
    end_with(work, plan.residents, today)


def alike(rows: Rows) -> dict[tuple[str, ...], list[tuple[int, tuple[Any, ...]]]]:
    """Rows by which columns of them change, as many rows are written at once."""
    found: dict[tuple[str, ...], list[tuple[int, tuple[Any, ...]]]] = defaultdict(list)
    for key, row in rows.items():
        columns = tuple(sorted(row))
        found[columns].append((key, tuple(row[one] for one in columns)))
    return found


def records_in(plan: Plan) -> dict[str, int]:
    """How many rows change or go, by table."""
    counts: dict[str, int] = defaultdict(int)
    for name, rows in plan.changed.items():
        counts[name] += len(rows)
    for name, keys in plan.gone.items():
        counts[name] += len(keys)
    return {str(name): count for name, count in sorted(counts.items()) if count}


def free_texts(table: Table) -> Iterator[Column[Any]]:
    """The columns in which people write; not the words that the program writes itself."""
    for one in table.columns:
        if isinstance(one.type, Text) and f"{table.name}.{one.name}" not in KEPT_TEXTS:
            yield one


def emptied_columns(table: Table) -> Iterable[Column[Any]]:
    """The columns of which nothing stays when the row is forgotten."""
    told = (one for one in table.columns if f"{table.name}.{one.name}" in EMPTIED)
    return [one for one in (*free_texts(table), *told) if one.name not in BOOKKEEPING]


def empty(column: Column[Any]) -> str | None:
    """What a column holds that holds nothing."""
    return None if column.nullable and f"{column.table.name}.{column.name}" not in SAID else ""
