"""What is kept about how many people, in which categories, since when, and who received any of it."""

from datetime import date
from typing import NamedTuple

from ucase.domain.personal_data import Category
from ucase.domain.retention_terms import Policy
from ucase.queries import run
from ucase.queries.retention import in_force
from ucase.storage.log.image import plain
from ucase.storage.reading import Reader, a_date


class Recipient(NamedTuple):
    """An organisation that got something."""

    name: str
    kind: str
    times: int
    last_on: date


class Processing(NamedTuple):
    """What the file holds."""

    residents: int
    households: int
    cases: int
    network: int
    managers: int
    since: date | None
    categories: dict[Category, int]
    """How many records hold something of each category."""
    recipients: list[Recipient]
    policies: list[Policy]


def processing(reader: Reader) -> Processing:
    """All of it, for the whole file."""
    residents, households, cases, network, managers, since = next(run(reader, "processing_people"))
    held = {Category(word): int(count) for word, count in run(reader, "processing_categories")}
    return Processing(
        residents, households, cases, network, managers,
        date.fromisoformat(str(plain(since))[:10]) if since else None,
        {one: held[one] for one in Category if one in held},
        [
            Recipient(name, kind, times, a_date(last))
            for name, kind, times, last in run(reader, "processing_recipients")
        ],
        list(in_force(reader).values()),
    )  # fmt: skip
