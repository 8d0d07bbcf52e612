"""The people of the household of a case."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from ucase.domain.names import PersonName
from ucase.queries import run
from ucase.storage.reading import Reader


class ResidentRow(NamedTuple):
    """One person."""

    number: int
    name: PersonName
    role: str
    birth_year: int | None
    phone: str | None
    email: str | None


def residents(reader: Reader, case: int) -> Iterator[ResidentRow]:
    """Everybody of the household, the main tenant first; not one of several whose record is restricted."""
    yield from map(as_row, run(reader, "residents", case=case))


def everybody(reader: Reader, case: int) -> Iterator[ResidentRow]:
    """The same with whoever restricted theirs: no list shows it, it is for who must know of all of them."""
    yield from map(as_row, run(reader, "residents_everybody", case=case))


def as_row(row: tuple[Any, ...]) -> ResidentRow:
    """One person."""
    number, given, prefix, family, role, birth_year, phone, email = row
    return ResidentRow(number, PersonName(given, prefix, family), role, birth_year, phone, email)
