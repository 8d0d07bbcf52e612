"""Everything that a document for a partner can be made of, and what was shared before."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ucase.domain.names import PersonName
from ucase.domain.personal_data import Category
from ucase.queries import NO_LIMIT, run
from ucase.queries.case_file import CaseFile, case_file
from ucase.queries.residents import ResidentRow
from ucase.storage.reading import Reader, Value, a_date, as_date


class Home(NamedTuple):
    """What is known of a household and its dwelling, beside who lives there."""

    contract: str | None
    tenancy_started: date | None
    approach: str | None
    street: str | None
    kind: str | None
    floor: str | None
    surface: int | None
    rooms: int | None
    rent: int | None
    """Cents per month."""


class Facts(NamedTuple):
    """All that is known; only what is covered may be taken from it (``ucase.render.sharing``)."""

    file: CaseFile
    home: Home
    resident: ResidentRow | None
    """Whom the document is about."""


def facts(reader: Reader, case: int, resident: int | None, today: date) -> Facts:
    """All that is known of a case, and of one resident in it."""
    file = case_file(reader, case, today)
    contract, since, *rest = next(run(reader, "shared_household", case=case))
    about = next((one for one in file.residents if one.number == resident), None)
    return Facts(file, Home(contract, as_date(since), *rest), about)


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


def values_of(wanted: DisclosureFilter) -> dict[str, Value]:
    """The filter as the queries take it."""
    return dict(wanted._asdict())
