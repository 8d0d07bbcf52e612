"""What was shared with whom, when, and on which ground, as a list shows it."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ucase.domain.names import PersonName
from ucase.domain.personal_data import Category
from ucase.queries import NO_LIMIT, run
from ucase.storage.reading import Reader, Value, a_date


class DisclosureFilter(NamedTuple):
    """Which disclosures: of a case, to an organisation, of whose cases."""

    today: date
    case: int | None = None
    organisation: int | None = None
    manager: int | None = None


class DisclosureRow(NamedTuple):
    """Something that was shared."""

    number: int
    case: int
    resident: int | None
    name: PersonName | None
    recipient: str
    kind: str
    on: date
    ground: str
    because: str | None
    purpose: str | None
    form: str
    digest: str
    shared_by: str | None
    categories: tuple[Category, ...]
    consents: tuple[int, ...]
    """The consents that it rested on."""


def disclosures(reader: Reader, wanted: DisclosureFilter, most: int | None = None) -> Iterator[DisclosureRow]:
    """What was shared, the newest first."""
    about: dict[int, list[tuple[Category, int | None]]] = {}
    for number, category, consent in run(reader, "disclosed_categories", case=wanted.case):
        about.setdefault(number, []).append((Category(category), consent))
    rows = run(reader, "disclosures", most=NO_LIMIT if most is None else most, **values_of(wanted))
    for number, case, resident, given, prefix, family, *rest in rows:
        recipient, kind, on, ground, because, purpose, form, digest, shared_by = rest
        parts = about.get(number, [])
        found = {category for category, _ in parts}
        yield DisclosureRow(
            number, case, resident, PersonName(given, prefix, family) if resident is not None else None,
            recipient, kind, a_date(on), ground, because, purpose, form, digest, shared_by,
            tuple(one for one in Category if one in found),
            tuple(sorted({consent for _, consent in parts if consent is not None})),
        )  # fmt: skip


def count(reader: Reader, wanted: DisclosureFilter) -> int:
    """How many disclosures the filter keeps."""
    return int(next(run(reader, "disclosures_count", **values_of(wanted)))[0])


def held_back(reader: Reader, wanted: DisclosureFilter) -> int:
    """How many more there are of residents who restricted the use of their data (AVG art. 18)."""
    return int(next(run(reader, "disclosures_held_back", **values_of(wanted)))[0])


def values_of(wanted: DisclosureFilter) -> dict[str, Value]:
    """The filter as the queries take it."""
    return dict(wanted._asdict())
