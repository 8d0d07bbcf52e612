"""What a corporation's list brought: what is new, changed and gone, what was refused, and what to look at."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import NamedTuple

from ucase.casework.dwelling_compare import OTHER_TENANT, Compared
from ucase.domain.addresses import Address
from ucase.domain.errors import Problem

KINDS = ("new", "changed", "gone")
"""In what ways a dwelling can differ from what was known."""


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


class Differences:
    """What differs, dwelling by dwelling; kept as text, some twenty bytes for each of very many."""

    def __init__(self) -> None:
        self.lines = {kind: bytearray() for kind in KINDS}

    def add(self, kind: str, address: Address, fields: Iterable[str] = ()) -> None:
        """Remember one."""
        self.lines[kind] += f"{address.line}\t{' '.join(fields)}\n".encode()

    def __iter__(self) -> Iterator[Difference]:
        """All of them: first the new ones, then the changed, then the gone."""
        for kind in KINDS:
            yield from self.of(kind)

    def of(self, kind: str) -> Iterator[Difference]:
        """Those of one kind, as the list had them."""
        for line in BytesIO(self.lines[kind]):
            address, _, fields = line.decode().partition("\t")
            yield Difference(kind, address, tuple(fields.split()))


class Outcome:
    """What a list brought. Every row that was read is one of new, changed, same and bad."""

    def __init__(self) -> None:
        self.read = self.new = self.changed = self.same = self.bad = 0
        self.gone = 0
        """Dwellings of the project that the list has no more."""
        self.marked = False
        """Whether that is written down as well."""
        self.unread = 0
        """Bad rows of which the address could not be read: any may be a dwelling that seems missing."""
        self.missing = 0
        """Dwellings that are not in the list, while it cannot be told whether they are gone."""
        self.differences = Differences()
        self.rejected: list[Rejected] = []
        self.moved_out: list[int] = []
        """Open cases of households that the list no longer has at their address."""
        self.others = 0
        """At how many addresses another tenant lives now."""
        self.others_cases: list[int] = []
        """Open cases of the tenants who lived there."""
        self.elsewhere: list[str] = []
        """References of tenants on the list who live elsewhere, as their case says."""

    @property
    def writes(self) -> bool:
        """Whether anything becomes different."""
        return bool(self.new or self.alters)

    @property
    def alters(self) -> bool:
        """Whether something that was there becomes different."""
        return bool(self.changed or (self.gone and self.marked))

    def leave(self, compared: Compared) -> None:
        """Remember which cases are about households that leave, and whether others take their place."""
        cases = [case for one in compared.leave for case in one.open_cases]
        self.moved_out += cases
        if OTHER_TENANT in compared.fields:
            self.others += 1
            self.others_cases += cases

    def counts(self) -> tuple[int, ...]:
        """By which two runs over the same list are held against each other."""
        return self.read, self.new, self.changed, self.same, self.bad, self.gone
