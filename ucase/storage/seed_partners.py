"""Reference data that ships: the organisations, planted in a new file and after a migration."""

import csv
from datetime import date, datetime
from importlib.resources import files

from sqlalchemy import Connection, insert, select

from ucase.domain.clock import Clock
from ucase.domain.text import fold
from ucase.storage.models import Organisation, OrganisationAlias
from ucase.storage.seed import table


def plant_partners(connection: Connection, clock: Clock) -> None:
    """Add the shipped organisations that nobody goes by the name of yet; what a user made of one stays.

    A name counts as taken when it is an alias as well: an organisation that a user gave another name
    keeps the old one as an alias, and so is not planted again.
    """
    now = clock.now()
    organisation, alias = table(Organisation), table(OrganisationAlias)
    taken = {key for kind in (organisation, alias) for (key,) in connection.execute(select(kind.c.key))}
    with (files("ucase.data") / "partners.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    planted = [(row, plant(connection, row, now)) for row in rows if fold(row["name"]) not in taken]
    taken |= {fold(row["name"]) for row in rows}
    for row, key in planted:
        for name in filter(None, row["aliases"].split("|")):
            if fold(name) not in taken:
                connection.execute(
                    insert(alias).values(
                        organisation_id=key, name=name, key=fold(name), created_at=now, version=1
                    )
                )


def plant(connection: Connection, row: dict[str, str], now: datetime) -> int:
    """Insert one organisation; gives its key."""
    made = connection.execute(
        insert(table(Organisation)).values(
            kind=row["kind"],
            name=row["name"],
            key=fold(row["name"]),
            valid_from=day(row["valid_from"]),
            valid_until=day(row["valid_until"]),
            year=int(row["year"]) if row["year"] else None,
            source=row["source"],
            created_at=now,
            version=1,
        )
    ).inserted_primary_key
    key: int = made[0]  # type: ignore[index]
    return key


def day(text: str) -> date | None:
    """A date of the file; nothing where it is empty."""
    return date.fromisoformat(text) if text else None
