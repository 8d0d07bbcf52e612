"""Reference data that ships: the areas, planted in a new file and after a migration."""

import csv
from datetime import datetime
from importlib.resources import files

from sqlalchemy import Connection, Table, insert, select

from ucase.domain.clock import Clock
from ucase.domain.text import fold
from ucase.storage.models import Area, AreaAlias, Record


def plant_areas(connection: Connection, clock: Clock) -> None:
    """Add the shipped areas that are not there yet, known by their CBS code, or their kind and name.

    Of areas with one name the first is meant: those that ship were there before those that were imported.
    """
    now = clock.now()
    area = table(Area)
    known: dict[tuple[str, str], tuple[int, int | None]] = {}
    for row_id, kind, key, wijk_id in connection.execute(
        select(area.c.id, area.c.kind, area.c.key, area.c.wijk_id)
        .where(area.c.source.is_not(None))
        .order_by(area.c.id)
    ):
        known.setdefault((kind, key), (row_id, wijk_id))
    codes = set(connection.scalars(select(area.c.code).where(area.c.code.is_not(None))))
    with (files("ucase.data") / "areas.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(line for line in lines if not line.startswith("#")):
            place = (row["kind"], fold(row["name"]))
            if place in known or row["code"] in codes:
                continue
            parent = next((found for (_, key), found in known.items() if key == fold(row["parent"])), None)
            known[place] = plant(connection, row, parent, now)


def table(kind: type[Record]) -> Table:
    """The table behind a mapped class."""
    mapped = kind.__table__
    assert isinstance(mapped, Table)
    return mapped


def plant(
    connection: Connection, row: dict[str, str], parent: tuple[int, int | None] | None, now: datetime
) -> tuple[int, int | None]:
    """Insert one area with its aliases; gives its key and that of its wijk."""
    area = table(Area)
    made = connection.execute(
        insert(area).values(
            kind=row["kind"],
            name=row["name"],
            key=fold(row["name"]),
            code=row["code"] or None,
            parent_id=parent[0] if parent else None,
            wijk_id=parent[1] if parent else None,
            year=int(row["year"]) if row["year"] else None,
            source=row["source"],
            created_at=now,
            version=1,
        )
    ).inserted_primary_key
    key: int = made[0]  # type: ignore[index]
    wijk = key if row["kind"] == "wijk" else (parent[1] if parent else None)
    if row["kind"] == "wijk":
        connection.execute(area.update().where(area.c.id == key).values(wijk_id=key))
    for alias in filter(None, row["aliases"].split("|")):
        connection.execute(
            insert(AreaAlias).values(area_id=key, name=alias, key=fold(alias), created_at=now, version=1)
        )
    return key, wijk
