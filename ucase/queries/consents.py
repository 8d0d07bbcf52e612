"""Consent to share data, as a list shows it."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ucase.domain.names import PersonName
from ucase.domain.personal_data import Category
from ucase.domain.sharing import ConsentState, consent_state
from ucase.queries import NO_LIMIT, run
from ucase.storage.reading import Reader, Value, a_date, as_date


class ConsentFilter(NamedTuple):
    """Which consents: of a case, for an organisation, those that run out by a day, where and whose.

    Those that hold today, unless ``every``.
    """

    today: date
    case: int | None = None
    organisation: int | None = None
    until: date | None = None
    every: int | None = None
    area: int | None = None
    manager: int | None = None


class ConsentRow(NamedTuple):
    """One consent."""

    number: int
    case: int
    resident: int
    name: PersonName
    recipient: str
    kind: str
    """What the recipient is: an ``OrganisationKind``."""
    purpose: str
    categories: tuple[Category, ...]
    given: str
    given_on: date
    until: date | None
    withdrawn_on: date | None
    withdrawn_because: str | None
    recorded_by: str | None
    state: ConsentState

    def days_left(self, today: date) -> int | None:
        """Days until it runs out; none when it does not."""
        return (self.until - today).days if self.until is not None else None


def consents(reader: Reader, wanted: ConsentFilter, most: int | None = None) -> Iterator[ConsentRow]:
    """The consents, by case."""
    about = categories(reader, wanted.case)
    rows = run(reader, "consents", most=NO_LIMIT if most is None else most, **values_of(wanted))
    for number, case, resident, given, prefix, family, recipient, kind, purpose, how, *rest in rows:
        on, until, withdrawn, because, recorded_by = rest
        days = a_date(on), as_date(until), as_date(withdrawn)
        yield ConsentRow(
            number, case, resident, PersonName(given, prefix, family), recipient, kind, purpose,
            tuple(one for one in Category if one in about.get(number, ())), how, *days, because, recorded_by,
            consent_state(*days, wanted.today),
        )  # fmt: skip


def categories(reader: Reader, case: int | None) -> dict[int, set[str]]:
    """What each consent is about; of one case, or of all."""
    found: dict[int, set[str]] = {}
    for consent, category in run(reader, "consent_categories", case=case):
        found.setdefault(consent, set()).add(category)
    return found


def count(reader: Reader, wanted: ConsentFilter) -> int:
    """How many consents the filter keeps."""
    return int(next(run(reader, "consents_count", **values_of(wanted)))[0])


def held_back(reader: Reader, wanted: ConsentFilter) -> int:
    """How many more there are of residents who restricted the use of their data (AVG art. 18)."""
    return int(next(run(reader, "consents_held_back", **values_of(wanted)))[0])


def values_of(wanted: ConsentFilter) -> dict[str, Value]:
    """The filter as the queries take it."""
    return dict(wanted._asdict())
