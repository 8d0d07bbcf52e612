"""A corporation's list of addresses comes in: what is new, changed, the same, and no longer there.

Rows are compared and written in chunks, a handful of statements for each, so that a list of a hundred
thousand dwellings takes no more memory than a short one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Table, and_, bindparam, func, insert, select, tuple_, update

from ucase.casework.dwelling_compare import (
    OF_THE_DWELLING,
    KnownDwelling,
    KnownHousehold,
    KnownResident,
    compare,
    household_row,
    tenant_row,
)
from ucase.domain.addresses import Address
from ucase.domain.dwelling_list import ListedDwelling, SeenAddresses, read_dwelling
from ucase.domain.errors import Invalid, Problem
from ucase.domain.names import PersonName
from ucase.domain.number_ranges import Run, area_at
from ucase.domain.stage import OPEN
from ucase.storage.models import AddressRange, Case, Dwelling, Household, Project, Record, Resident
from ucase.storage.work import Work

ROWS_AT_A_TIME = 500
"""Three values for each address go into one statement, and no database takes them without end."""
SHOWN = 20
"""Of how many dwellings it is kept what changed, for showing; of the others only how many."""

Row = tuple[int, Mapping[str, str]]
"""The line of a row, and its values by field."""


class Rejected(NamedTuple):
    """What is wrong with a row. One row can have more than one."""

    line: int
    field: str
    value: str
    problem: Problem


class Difference(NamedTuple):
    """A dwelling that is new, changed (in which fields) or gone."""

    kind: str
    address: str
    fields: tuple[str, ...] = ()


class Outcome:
    """What a list brought. Every row that was read is one of new, changed, same and bad."""

    def __init__(self) -> None:
        self.read = self.new = self.changed = self.same = self.bad = self.gone = 0
        self.differences: dict[str, list[Difference]] = {"new": [], "changed": [], "gone": []}
        self.rejected: list[Rejected] = []
        self.moved_out: list[int] = []
        """Open cases of households that the list no longer has at their address."""

    @property
    def writes(self) -> bool:
        """Whether anything becomes different."""
        return bool(self.new or self.alters)

    @property
    def alters(self) -> bool:
        """Whether something that was there becomes different."""
        return bool(self.changed or self.gone)

    def keep(self, kind: str, address: Address, fields: Iterable[str] = ()) -> None:
        """Remember a difference for showing, as long as there are few."""
        if len(self.differences[kind]) < SHOWN:
            self.differences[kind].append(Difference(kind, address.line, tuple(fields)))

    def counts(self) -> tuple[int, ...]:
        """By which two runs over the same list are held against each other."""
        return self.read, self.new, self.changed, self.same, self.bad, self.gone


class DwellingImport:
    """Brings the rows of one list into one project, within the transaction of ``work``."""

    def __init__(self, work: Work, project: Project) -> None:
        self.work = work
        self.project = project
        self.today: date = work.clock.today
        self.outcome = Outcome()
        self.seen = SeenAddresses()

    @property
    def connection(self) -> Connection:
        """What the statements go through."""
        return self.work.session.connection()

    def take(self, rows: Iterable[Row]) -> int:
        """Bring in the next chunk of rows; gives how many there were, 0 at the end."""
        chunk = list(islice(rows, ROWS_AT_A_TIME))
        self.outcome.read += len(chunk)
        good = [dwelling for row in chunk if (dwelling := self.read(*row)) is not None]
        known = self.known(good)
        fresh = [one for one in good if one.address not in known]
        self.add(fresh)
        self.change([(known[one.address], one) for one in good if one.address in known])
        return len(chunk)

    def read(self, line: int, record: Mapping[str, str]) -> ListedDwelling | None:
        """Read one row; what is wrong with it is kept."""
        dwelling, address, problems = read_dwelling(record, self.today)
        if address is not None and not self.seen.add(address):
            field = next(one for one in ("house_number", "address", "street") if one in record)
            problems = [Invalid("address_twice", field=field), *problems]
        if not problems:
            return dwelling
        self.outcome.bad += 1
        self.outcome.rejected += [
            Rejected(line, field := problem.field or "", record.get(field, ""), problem)
            for problem in problems
        ]
        return None

    def known(self, listed: Sequence[ListedDwelling]) -> dict[Address, KnownDwelling]:
        """What is kept of these dwellings and of who lives there."""
        if not listed:
            return {}
        where = is_one_of([one.address for one in listed])
        rows = self.connection.execute(select(Dwelling.__table__).where(where)).mappings()
        dwellings = {row["id"]: KnownDwelling(dict(row), []) for row in rows}
        self.find_households(dwellings)
        return {
            address_of(one.row["postcode"], one.row["house_number"], one.row["addition"]): one
            for one in dwellings.values()
        }

    def find_households(self, dwellings: Mapping[int, KnownDwelling]) -> None:
        """Add who lives in these dwellings now, and which of them have a case."""
        if not dwellings:
            return
        rows = self.connection.execute(
            select(
                Household.id, Household.dwelling_id, Household.tenancy_started_on, Household.contract,
                Resident.id, Resident.given_name, Resident.prefix, Resident.family_name, Resident.phone,
                Resident.email,
            )
            .outerjoin(Resident, Resident.household_id == Household.id)
            .where(Household.dwelling_id.in_(dwellings.keys()), Household.left_on.is_(None))
            .order_by(Household.id, Resident.id)
        )  # fmt: skip
        households: dict[int, KnownHousehold] = {}
        for key, dwelling, tenancy, contract, resident, given, prefix, family, phone, email in rows:
            if key not in households:
                households[key] = KnownHousehold(key, tenancy, contract, [], [], [])
                dwellings[dwelling].households.append(households[key])
            if resident is not None:
                name = PersonName(given, prefix, family)
                households[key].residents.append(KnownResident(resident, name, phone, email))
        cases = self.connection.execute(
            select(Case.household_id, Case.id, Case.stage).where(Case.household_id.in_(households.keys()))
        )
        for household, case, stage in cases:
            households[household].cases.append(case)
            if stage in OPEN:
                households[household].open_cases.append(case)

    def add(self, listed: Sequence[ListedDwelling]) -> None:
        """Keep dwellings that were not known, each with a household unless it is empty."""
        if not listed:
            return
        areas = self.areas([one.address for one in listed])
        self.insert(
            Dwelling,
            [
                {
                    "postcode": one.address.postcode,
                    "house_number": str(one.address.house_number),
                    "addition": one.address.addition,
                    "area_id": area,
                    "project_id": self.project.id,
                    **{field: getattr(one, field) for field in OF_THE_DWELLING},
                }
                for one, area in zip(listed, areas, strict=True)
            ],
        )
        keys = self.keys_at([one.address for one in listed])
        self.house([(keys[one.address], one) for one in listed if one.vacant is not True])
        self.outcome.new += len(listed)
        for one in listed[:SHOWN]:
            self.outcome.keep("new", one.address)

    def change(self, pairs: Sequence[tuple[KnownDwelling, ListedDwelling]]) -> None:
        """Bring known dwellings in line with the list."""
        areas = self.areas([listed.address for known, listed in pairs if known.row["area_id"] is None])
        found = iter(areas)
        dwellings: list[dict[str, Any]] = []
        households: list[dict[str, Any]] = []
        residents: list[dict[str, Any]] = []
        tenants: list[dict[str, Any]] = []
        move_in: list[tuple[int, ListedDwelling]] = []
        for known, listed in pairs:
            area = next(found) if known.row["area_id"] is None else None
            compared = compare(known, listed, self.project.id, area, self.today)
            if not compared.fields:
                self.outcome.same += 1
                continue
            self.outcome.changed += 1
            self.outcome.keep("changed", listed.address, compared.fields)
            dwellings += compared.dwelling
            households += compared.households
            residents += compared.residents
            tenants += compared.tenants
            self.outcome.moved_out += compared.moved_out
            if compared.moves_in:
                move_in.append((known.row["id"], listed))
        self.update(Dwelling, dwellings)
        self.update(Household, households)
        self.update(Resident, residents)
        self.insert(Resident, tenants)
        self.house(move_in)

    def house(self, pairs: Sequence[tuple[int, ListedDwelling]]) -> None:
        """Let a household live in each of these dwellings, with its tenant when the list names one."""
        if not pairs:
            return
        self.insert(Household, [household_row(key, listed) for key, listed in pairs])
        newest = self.connection.execute(
            select(Household.dwelling_id, func.max(Household.id))
            .where(Household.dwelling_id.in_([key for key, _ in pairs]))
            .group_by(Household.dwelling_id)
        )
        households = {row[0]: row[1] for row in newest}
        self.insert(
            Resident,
            [tenant_row(households[key], listed) for key, listed in pairs if listed.tenant is not None],
        )

    def finish(self, *, mark_gone: bool) -> None:
        """Find what the project had and the list has not; ``mark_gone`` writes that down."""
        rows = self.connection.execute(
            select(Dwelling.id, Dwelling.postcode, Dwelling.house_number, Dwelling.addition)
            .where(
                Dwelling.project_id == self.project.id,
                Dwelling.gone_on.is_(None),
                Dwelling.postcode.is_not(None),
                Dwelling.house_number.is_not(None),
            )
            .order_by(Dwelling.id)
        )
        gone = []
        for key, postcode, number, addition in rows:
            address = address_of(postcode, number, addition)
            if address not in self.seen:
                self.outcome.gone += 1
                self.outcome.keep("gone", address)
                gone.append({"key": key, "gone_on": self.today})
        if mark_gone:
            self.update(Dwelling, gone)

    def areas(self, addresses: Sequence[Address]) -> list[int | None]:
        """In which area each address lies: by the house numbers of CBS, else where the project is.

        The same rule as :func:`ucase.casework.lookup.area_of_address`, with one statement for all.
        """
        runs: dict[str, list[Run]] = {}
        if addresses:
            rows = self.connection.execute(
                select(
                    AddressRange.postcode,
                    AddressRange.from_number,
                    AddressRange.to_number,
                    AddressRange.area_id,
                ).where(AddressRange.postcode.in_({one.postcode for one in addresses}))
            )
            for postcode, *run in rows:
                runs.setdefault(postcode, []).append(Run(*run))
        found = (area_at(runs.get(one.postcode, ()), one.house_number) for one in addresses)
        return [self.project.area_id if area is None else area for area in found]

    def keys_at(self, addresses: Sequence[Address]) -> dict[Address, int]:
        """The keys of dwellings that were just added: to ask for them afterwards takes one statement."""
        rows = self.connection.execute(
            select(Dwelling.id, Dwelling.postcode, Dwelling.house_number, Dwelling.addition).where(
                is_one_of(addresses)
            )
        )
        return {address_of(row[1], row[2], row[3]): row[0] for row in rows}

    def insert(self, kind: type[Record], rows: Sequence[dict[str, Any]]) -> None:
        """Insert rows, all with the same columns."""
        if rows:
            now = self.work.clock.now()
            stamped = [{**row, "created_at": now, "version": 1} for row in rows]
            self.connection.execute(insert(kind), stamped)

    def update(self, kind: type[Record], rows: Sequence[dict[str, Any]]) -> None:
        """Update rows by ``key``; all of them change the same columns."""
        if not rows:
            return
        table = kind.__table__
        assert isinstance(table, Table)
        values: dict[str, Any] = {column: bindparam(column) for column in rows[0] if column != "key"}
        statement = update(table).where(table.c.id == bindparam("key"))
        self.connection.execute(statement.values(**values, version=table.c.version + 1), list(rows))


def is_one_of(addresses: Sequence[Address]) -> ColumnElement[bool]:
    """The dwelling stands at one of these addresses. What is said of nothing lets the index be used."""
    keys = [(one.postcode, str(one.house_number), one.addition) for one in addresses]
    return and_(
        Dwelling.postcode.is_not(None),
        Dwelling.house_number.is_not(None),
        tuple_(Dwelling.postcode, Dwelling.house_number, Dwelling.addition).in_(keys),
    )


def address_of(postcode: str | None, house_number: str | None, addition: str) -> Address:
    """The address of a dwelling that has a full one."""
    assert postcode is not None
    assert house_number is not None
    return Address(postcode, int(house_number), addition)


def bring_in(
    work: Work,
    project: Project,
    rows: Iterable[Row],
    *,
    whole: bool,
    mark_gone: bool,
    tell: Callable[[], None],
) -> Outcome:
    """Bring a list into a project; nothing lasts before ``work`` commits.

    ``whole`` is whether the list holds all of the project: only then something can be gone. ``tell`` is
    called after every chunk.
    """
    importing = DwellingImport(work, project)
    left = iter(rows)
    while importing.take(left):
        tell()
    if whole:
        importing.finish(mark_gone=mark_gone)
    return importing.outcome
