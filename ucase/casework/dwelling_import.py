"""A corporation's list of addresses comes in: what is new, changed, the same, and no longer there.

Rows are compared and written in chunks, a handful of statements for each, so that a list of a hundred
thousand dwellings takes no more memory than a short one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, select, tuple_

from ucase.casework.deadline import recompute_notice_terms
from ucase.casework.dwelling_compare import (
    OF_THE_DWELLING,
    Compared,
    KnownDwelling,
    KnownHousehold,
    KnownResident,
    compare,
    compare_dwelling,
    household_row,
    tenant_row,
)
from ucase.casework.dwelling_outcome import Outcome, Rejected
from ucase.casework.dwelling_rehoused import Rehoused
from ucase.domain.addresses import Address
from ucase.domain.dwelling_list import ListedDwelling, SeenAddresses, read_dwelling
from ucase.domain.errors import Invalid, Problem
from ucase.domain.names import PersonName
from ucase.domain.number_ranges import Run, area_at
from ucase.domain.references import PROJECT, write
from ucase.domain.stage import OPEN
from ucase.storage.models import AddressRange, Case, Dwelling, Household, Project, Resident
from ucase.storage.work import Work

ROWS_AT_A_TIME = 500
"""Three values for each address go into one statement, and no database takes them without end."""
Row = tuple[int, Mapping[str, str]]
"""The line of a row, and its values by field."""


class DwellingImport:
    """Brings the rows of one list into one project, within the transaction of ``work``."""

    def __init__(self, work: Work, project: Project) -> None:
        self.work = work
        self.project = project
        self.today: date = work.clock.today
        self.outcome = Outcome()
        self.seen = SeenAddresses()
        self.unhoused: list[tuple[int, ListedDwelling]] = []
        self.waiting: list[tuple[KnownDwelling, ListedDwelling]] = []
        """New and known dwellings of which the row can only be understood when the whole list was seen."""

    @cached_property
    def rehoused(self) -> Rehoused:
        """The households that the project follows."""
        return Rehoused(self.connection, self.project)

    @property
    def connection(self) -> Connection:
        """What the statements go through."""
        return self.work.session.connection()

    def take(self, rows: Iterable[Row]) -> int:
        """Bring in the next chunk of rows; gives how many there were, 0 at the end."""
        chunk = list(islice(rows, ROWS_AT_A_TIME))
        self.outcome.read += len(chunk)
        read = [(row, dwelling) for row in chunk if (dwelling := self.read(*row)) is not None]
        known = self.known([dwelling for _, dwelling in read])
        good = [one for row, one in read if self.may_have(known.get(one.address), row)]
        fresh = [one for one in good if one.address not in known]
        self.add(fresh)
        self.change([(known[one.address], one) for one in good if one.address in known])
        self.outcome.rejected.sort(key=lambda one: one.line)
        return len(chunk)

    def read(self, line: int, record: Mapping[str, str]) -> ListedDwelling | None:
        """Read one row; what is wrong with it is kept."""
        dwelling, address, problems = read_dwelling(record, self.today)
        if address is None:
            self.outcome.unread += 1
        elif not self.seen.add(address):
            problems = [Invalid("address_twice", field=door(record)), *problems]
        if not problems:
            return dwelling
        self.reject(line, record, problems)
        return None

    def may_have(self, known: KnownDwelling | None, row: Row) -> bool:
        """Whether a row is about a dwelling that may be of this project; of another none is pulled over."""
        of = known.row["project_id"] if known and known.row["gone_on"] is None else None
        if of in (None, self.project.id):
            return True
        line, record = row
        problem = Invalid("address_elsewhere", field=door(record), project=write(PROJECT, of))
        self.reject(line, record, [problem])
        return False

    def reject(self, line: int, record: Mapping[str, str], problems: Iterable[Problem]) -> None:
        """Keep why a row cannot come in."""
        self.outcome.bad += 1
        self.outcome.rejected += [
            Rejected(line, field := problem.field or "", record.get(field, ""), problem)
            for problem in problems
        ]

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
            .outerjoin(Resident, and_(Resident.household_id == Household.id, Resident.erased_on.is_(None)))
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
        keys = self.work.insert_rows(
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
        inhabited = [(key, one) for key, one in zip(keys, listed, strict=True) if one.vacant is not True]
        unclear = {key for key, one in inhabited if self.rehoused.may_be_about(one, key)}
        self.house([(key, one) for key, one in inhabited if key not in unclear])
        self.unhoused += [(key, one) for key, one in inhabited if key in unclear]
        self.outcome.new += len(listed)
        for one in listed:
            self.outcome.differences.add("new", one.address)

    def change(
        self, pairs: Sequence[tuple[KnownDwelling, ListedDwelling]], *, all_seen: bool = False
    ) -> None:
        """Bring known dwellings in line with the list; what is unclear waits until all of it was seen."""
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
            if not all_seen and self.is_unclear(known, listed, compared):
                self.waiting.append((known, listed))
                continue
            if compared.moves_in and self.rehoused.is_about(listed, known.row["id"]):
                fields, dwelling = compare_dwelling(known.row, listed, self.project.id, area)
                compared = Compared(fields, dwelling)
            if compared.stays is not None:
                self.rehoused.at_home.add(compared.stays)
            if not compared.fields:
                self.outcome.same += 1
                continue
            self.outcome.changed += 1
            self.outcome.differences.add("changed", listed.address, compared.fields)
            self.outcome.leave(compared)
            dwellings += compared.dwelling
            households += compared.households
            residents += compared.residents
            tenants += compared.tenants
            if compared.moves_in:
                move_in.append((known.row["id"], listed))
        self.work.update_rows(Dwelling, dwellings)
        self.work.update_rows(Household, households)
        self.work.update_rows(Resident, residents)
        self.house(move_in, tenants)

    def is_unclear(self, known: KnownDwelling, listed: ListedDwelling, compared: Compared) -> bool:
        """Whether a row is against what a case says: of whom it names, or of who lives there."""
        if compared.moves_in and self.rehoused.may_be_about(listed, known.row["id"]):
            return True
        return bool(compared.leave) and self.rehoused.would_leave(compared)

    def settle(self) -> None:
        """All rows have been seen: bring in those that had to wait for that."""
        strangers = [pair for pair in self.unhoused if not self.rehoused.is_about(pair[1], pair[0])]
        for start in range(0, len(strangers), ROWS_AT_A_TIME):
            self.house(strangers[start : start + ROWS_AT_A_TIME])
        # First whom the list has at an old address: only then is it known who stays, whatever the list says.
        named = {
            known.row["id"]
            for known, listed in self.waiting
            if self.rehoused.may_be_about(listed, known.row["id"])
        }
        for first in (True, False):
            some = [pair for pair in self.waiting if (pair[0].row["id"] in named) is first]
            for start in range(0, len(some), ROWS_AT_A_TIME):
                self.change(
                    [
                        (self.without_rehoused(known), one)
                        for known, one in some[start : start + ROWS_AT_A_TIME]
                    ],
                    all_seen=True,
                )
        self.outcome.elsewhere = list(self.rehoused.elsewhere.values())

    def without_rehoused(self, known: KnownDwelling) -> KnownDwelling:
        """A dwelling without the households that live there by their case, and elsewhere by the list."""
        elsewhere = self.rehoused.elsewhere
        return known._replace(households=[one for one in known.households if one.key not in elsewhere])

    def house(
        self, pairs: Sequence[tuple[int, ListedDwelling]], tenants: Sequence[dict[str, Any]] = ()
    ) -> None:
        """Let a household live in each of these dwellings, with its tenant when the list names one.

        ``tenants`` are rows of whom the list names in households that are there.
        """
        households = self.work.insert_rows(Household, [household_row(key, listed) for key, listed in pairs])
        moving_in = [
            tenant_row(household, listed)
            for household, (_, listed) in zip(households, pairs, strict=True)
            if listed.tenant is not None
        ]
        self.work.insert_rows(Resident, [*tenants, *moving_in])

    def finish(self, *, mark_gone: bool) -> None:
        """Find what the project had and the list has not; ``mark_gone`` writes that down.

        A list without any address tells nothing. Nor can it be told as long as the address of a row could not
        be read: that may be the very dwelling that seems to be missing.
        """
        if not self.seen:
            return
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
        known = ((key, address_of(postcode, number, addition)) for key, postcode, number, addition in rows)
        missing = [(key, address) for key, address in known if address not in self.seen]
        if self.outcome.unread:
            self.outcome.missing = len(missing)
            return
        self.outcome.gone, self.outcome.marked = len(missing), mark_gone
        for _, address in missing:
            self.outcome.differences.add("gone", address)
        if mark_gone:
            self.work.update_rows(Dwelling, [{"id": key, "gone_on": self.today} for key, _ in missing])

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


def door(record: Mapping[str, str]) -> str:
    """The column by which a row says which door it is about."""
    return next(one for one in ("house_number", "address", "street") if one in record)


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
    importing.settle()
    recompute_notice_terms(work)
    if whole:
        importing.finish(mark_gone=mark_gone)
    return importing.outcome
