"""The people of the household of a case."""

from collections.abc import Iterator
from typing import NamedTuple

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
    """Everybody of the household, the main tenant first."""
    for number, given, prefix, family, role, birth_year, phone, email in run(reader, "residents", case=case):
        yield ResidentRow(number, PersonName(given, prefix, family), role, birth_year, phone, email)
