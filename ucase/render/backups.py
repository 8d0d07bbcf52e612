"""Backups as a list: what was made, and what there is to put back."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ucase.locale import t
from ucase.locale.days import short_moment
from ucase.render.listing import Column, Listing, Row, Value

if TYPE_CHECKING:
    from ucase.storage.backup import Kept, Lying

UNITS = ("B", "kB", "MB", "GB", "TB")


def size_of(count: int) -> str:
    """A number of bytes as one reads it: ``412 kB``."""
    size, unit = float(count), 0
    while size >= 999.5 and unit < len(UNITS) - 1:
        size, unit = size / 1000, unit + 1
    return f"{size:.0f} {UNITS[unit]}"


def made_listing(kept: "Kept", today: date) -> Listing:
    """The one backup that was made, for programs."""
    head: dict[str, Value] = {
        "today": today,
        "same_disk": kept.same_disk,
        "removed": [one.name for one in kept.removed],
    }
    return Listing("ucase.backup/1", columns(), [row_of(kept.lies)], head)


def listing(found: "Iterable[Lying]", folder: Path, today: date) -> Listing:
    """The backups in a folder, newest first."""
    return Listing(
        "ucase.backups/1",
        columns(),
        map(row_of, found),
        {"today": today},
        title=t("backup.title", path=folder),
        empty=t("backup.none", path=folder),
    )


def handed_listing(path: Path, today: date) -> Listing:
    """The backup that was made for somebody else."""
    columns = (Column("file"), Column("size"))
    return Listing("ucase.backup.handed/1", columns, [(str(path), path.stat().st_size)], {"today": today})


def row_of(lies: "Lying") -> Row:
    """One backup. The moment is UTC, as in its name; a screen shows that of this computer."""
    made, schema = lies.backup.made, lies.backup.schema
    return (f"{made:%Y-%m-%dT%H:%M:%SZ}", str(lies.path), lies.size, lies.encrypted, schema)


def local_moment(row: Row) -> str:
    """When it was made, by the clock of this computer."""
    from datetime import datetime

    return short_moment(datetime.fromisoformat(str(row[0])))


def columns() -> tuple[Column, ...]:
    """What is told of a backup."""
    return (
        Column("made", t("backup.column.made"), show=local_moment, keep=True),
        Column("file", t("backup.column.file")),
        Column("size", t("backup.column.size"), show=lambda row: size_of(int(str(row[2]))), number=True),
        Column("encrypted", t("backup.column.encrypted"), show=encrypted_word, spare=2),
        Column("schema_version", t("backup.column.schema_version"), spare=1),
    )


def encrypted_word(row: Row) -> str:
    """Yes or no."""
    return t("backup.encrypted.yes" if row[3] else "backup.encrypted.no")
